package io.vipcore.marketplace.product;

import io.vipcore.catalog.OfferType;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A product as the caller's price list has it. Which products are incompatible, restricted or at the end of their sale, Adobe
 * publishes nowhere else.
 *
 * <pre>{@code
 * MarketplaceProduct.builder().key("65304479CA").name("Acrobat Pro for teams")
 *         .offerType(OfferType.TEAM).kind(OfferKind.LICENSE).addSegments(Segment.COM).build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class MarketplaceProduct implements NeedsJsonModule {

    /** Only the generated class extends it. */
    MarketplaceProduct() {}

    /** {@return the product key: the first 10 characters of its offer ids} */
    public abstract String key();

    /** {@return the name a person reads, not blank} */
    public abstract String name();

    /** {@return whether it is made for teams or for enterprises, which have other maxima per line} */
    public abstract OfferType offerType();

    /** {@return whether it is licenses or is used up} */
    public abstract OfferKind kind();

    /** {@return how long a subscription runs; to the anniversary date unless set} */
    @Value.Default
    public SubscriptionTerm term() {
        return SubscriptionTerm.COTERM;
    }

    /** {@return whether its quantity counts for levels and commitments; it does unless set} */
    @Value.Default
    public boolean counts() {
        return true;
    }

    /** {@return the segments it is sold to, at least one, unmodifiable} */
    public abstract Set<Segment> segments();

    /** {@return the part of a segment it is sold to, if not all of it} */
    public abstract Optional<SubSegment> subSegment();

    /** {@return the group of products that belong together, such as Acrobat Pro for high growth offers} */
    public abstract Optional<String> group();

    /** {@return why it can be neither switched nor returned in part, in a word such as {@code STOCK_CREDIT_PACK}} */
    public abstract Optional<String> restricted();

    /** {@return the keys of the products of which one must be there to add this one, none if it can be bought by itself} */
    public abstract Set<String> addOnTo();

    /** {@return what it may be switched to, unmodifiable} */
    public abstract List<SwitchPath> switches();

    /** {@return the first day on which it is sold no more} */
    public abstract Optional<LocalDate> endOfSale();

    /** {@return the first day on which it is renewed no more, unless there is a commitment} */
    public abstract Optional<LocalDate> endOfLife();

    /** {@return whether its licenses end with the anniversary date} */
    public boolean followsAnniversary() {
        return term() == SubscriptionTerm.COTERM;
    }

    @Value.Check
    void check() {
        if (!MarketplaceOffer.isKey(key())) {
            throw new InvalidFactException("MarketplaceProduct.key", "must be 8 digits and 2 letters A-Z");
        }
        Checks.identifier("MarketplaceProduct.name", name());
        if (segments().isEmpty()) {
            throw new InvalidFactException("MarketplaceProduct.segments", "must name at least one market segment");
        }
        Checks.optionalDay("MarketplaceProduct.endOfSale", endOfSale());
        Checks.optionalDay("MarketplaceProduct.endOfLife", endOfLife());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketplaceProduct}. */
    public static final class Builder extends ImmutableMarketplaceProduct.Builder {
        Builder() {}
    }
}
