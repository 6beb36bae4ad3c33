package io.vipcore.marketplace.product;

import io.vipcore.catalog.OfferId;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An offer of VIP Marketplace: a product at a level, in a variety. Stricter than {@link OfferId}: only the program's own levels
 * and varieties. The segment letters are a hint only, and what kind of product it is the price list says.
 *
 * <pre>{@code
 * MarketplaceOffer offer = MarketplaceOffer.of("65304479CA01X12");
 * offer.product();       // 65304479CA
 * offer.minimumOrder();  // 100: a high growth offer
 * offer.base();          // 65304479CA01A12, which a subscription shows whatever was ordered
 * }</pre>
 *
 * <p>Rule {@code MP-OFF}. Sources: AdobeDocs/VIPMP, High growth offers (X, Y, Z); CloudBlue's knowledge base (the rest).
 *
 * @param id the offer id, of one of the program's levels and varieties
 */
public record MarketplaceOffer(OfferId id) {

    /** What kind of offer the letter or digit before the final 12 stands for. */
    public enum Variety {
        /** The ordinary offer. */
        REGULAR,
        /** An offer with a minimum order. */
        HIGH_GROWTH,
        /** An introductory offer. */
        INTRO,
        /** A promotion. */
        PROMO
    }

    private static final String KEY = "[0-9]{8}[A-Z]{2}";
    private static final String LICENSE_LEVEL = "0[1-46-9]|1[2-4]";
    private static final String CONSUMABLE_LEVEL = "T[1-7A-G]";
    private static final Pattern FORM =
            Pattern.compile(KEY + "(" + LICENSE_LEVEL + "|" + CONSUMABLE_LEVEL + ")[A0-9XYZ]12");

    public MarketplaceOffer {
        if (!FORM.matcher(Checks.required("MarketplaceOffer.id", id).value()).matches()) {
            throw new InvalidFactException("MarketplaceOffer.id", "names no level or variety of VIP Marketplace");
        }
    }

    /**
     * {@return the offer of an offer id}
     *
     * @param text the 15 characters, with nothing before or after them
     * @throws InvalidFactException if it is malformed
     */
    public static MarketplaceOffer of(String text) {
        return new MarketplaceOffer(OfferId.of(text));
    }

    /**
     * {@return the offer of what somebody asks for, or empty if it is malformed}
     *
     * @param text any text
     */
    public static Optional<MarketplaceOffer> find(String text) {
        return FORM.matcher(Checks.required("MarketplaceOffer.text", text)).matches()
                ? Optional.of(of(text))
                : Optional.empty();
    }

    /**
     * {@return whether a text is a level of a kind of offer: 01 to 04, 06 to 09 and 12 to 14 of licenses, T1 to T7 and TA to TG of
     * consumables}
     *
     * @param kind the kind of offer
     * @param text any text
     */
    public static boolean isLevel(OfferKind kind, String text) {
        boolean isOfLicenses = Checks.required("MarketplaceOffer.kind", kind) == OfferKind.LICENSE;
        return Checks.required("MarketplaceOffer.text", text).matches(isOfLicenses ? LICENSE_LEVEL : CONSUMABLE_LEVEL);
    }

    static boolean isKey(String text) {
        return text.matches(KEY);
    }

    /** {@return the product key: the first 10 characters} */
    public String product() {
        return id.productKey();
    }

    /** {@return the segment at which the letters hint; empty for letters without a known meaning} */
    public Optional<Segment> segmentHint() {
        return switch (id.segmentLetters()) {
            case "CA" -> Optional.of(Segment.COM);
            case "CB" -> Optional.of(Segment.EDU);
            case "CC" -> Optional.of(Segment.GOV);
            default -> Optional.empty();
        };
    }

    /** {@return the discount level, such as 01 or T1} */
    public String level() {
        return id.level();
    }

    /** {@return the variety} */
    public Variety variety() {
        if (minimumOrder().isPresent()) {
            return Variety.HIGH_GROWTH;
        }
        return switch (varietyCode()) {
            case 'A' -> Variety.REGULAR;
            case '0' -> Variety.INTRO;
            default -> Variety.PROMO;
        };
    }

    /** {@return the minimum order of a high growth offer: 100, 250 or 500; empty for every other} */
    public OptionalInt minimumOrder() {
        return Arrays.stream(HighGrowthCode.values())
                .filter(code -> code.variety == varietyCode())
                .mapToInt(HighGrowthCode::minimumOrder)
                .findFirst();
    }

    private char varietyCode() {
        return id.value().charAt(12);
    }

    /** {@return the base offer id: the ordinary one of the first level} */
    public OfferId base() {
        return OfferId.of(product() + (level().startsWith("T") ? "T1" : "01") + "A12");
    }

    /** Returns the 15 characters. */
    @Override
    public String toString() {
        return id.value();
    }
}
