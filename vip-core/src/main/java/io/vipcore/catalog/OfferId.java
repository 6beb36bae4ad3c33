package io.vipcore.catalog;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.regex.Pattern;

/**
 * An offer id of Adobe's price lists: a product at a discount level. It is never the identifier of a {@link Product}: what
 * is bought as {@code 65304479CA01A12} is renewed as {@code 65304479CA02A12} as soon as the customer reaches level 02.
 *
 * <pre>{@code
 * OfferId.of("65304479CA02A12").productKey(); // 65304479CA
 * }</pre>
 *
 * <p>Sources: AdobeDocs/VIPMP, Order scenarios (any level stands for the same product) and High Growth Offer scenarios (one
 * product as 14X12, 14Y12 and 14Z12); CloudBlue's knowledge base (the product is what stands before level, variety and 12).
 * Which levels and varieties there are differs between programs and years, so all of the form are taken.
 *
 * @param value the 15 characters: 8 digits, 2 letters A-Z, the level, the variety (a digit or a letter A-Z), {@code 12}
 */
public record OfferId(String value) {

    static final Pattern KEY = Pattern.compile("[0-9]{8}[A-Z]{2}");
    static final Pattern FORM = Pattern.compile(KEY + "([0-9]{2}|T[0-9A-Z])[0-9A-Z]12");

    public OfferId {
        if (!FORM.matcher(Checks.required("OfferId.value", value)).matches()) {
            throw new InvalidFactException(
                    "OfferId.value",
                    "must be 8 digits, 2 letters A-Z, a level (2 digits, or T and a digit or letter A-Z), "
                            + "a digit or letter A-Z, and 12; had " + value.length() + " characters");
        }
    }

    /**
     * {@return the offer id of a text}
     *
     * @param text the 15 characters, with nothing before or after them
     * @throws InvalidFactException if the text has another form
     */
    public static OfferId of(String text) {
        return new OfferId(text);
    }

    /** {@return what stays the same at every level: the first 10 characters} */
    public String productKey() {
        return value.substring(0, 10);
    }

    /** {@return the letters after the digits, such as CA: a hint at the market segment, which the price list decides} */
    public String segmentLetters() {
        return value.substring(8, 10);
    }

    /** {@return the discount level, such as 01 or T1} */
    public String level() {
        return value.substring(10, 12);
    }

    /** Returns the 15 characters, as {@link #of} reads them. */
    @Override
    public String toString() {
        return value;
    }
}
