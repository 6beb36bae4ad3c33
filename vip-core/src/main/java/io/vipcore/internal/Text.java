package io.vipcore.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that people typed: trimmed, composed and compared, in time linear in their length.
 *
 * <p>Nothing here throws, whatever the text holds.
 */
public final class Text {

    /** What shows nothing, to stand in a character class: Default_Ignorable_Code_Point of Unicode 16. */
    public static final String INVISIBLE =
            "\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
                    + "\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}"
                    + "\\x{FFF0}-\\x{FFF8}\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

    /** White space, what shows nothing, and the empty pattern of Braille (U+2800). */
    private static final String TRIMMED = "\\p{IsWhite_Space}\\x{2800}" + INVISIBLE;

    private static final Pattern BETWEEN_ENDS =
            Pattern.compile("[" + TRIMMED + "]*+(.*[^" + TRIMMED + "])", Pattern.DOTALL);

    private static final Pattern VISIBLE = Pattern.compile("[^" + TRIMMED + "]");

    private static final Pattern INVISIBLES = Pattern.compile("[" + INVISIBLE + "]+");

    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");

    /** The dot that an I has or has not, which depends on the language. */
    private static final Pattern DOT_OF_I = Pattern.compile("I(\\p{M}*?)\\x{307}");

    /** Texts with more marks on one letter break every limit of the program; to put the marks in order is not linear. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{300}");

    private Text() {}

    /** Whether nothing is left of a text once it is trimmed. */
    public static boolean isBlank(String text) {
        return !VISIBLE.matcher(text).find();
    }

    /** Trims a text of white space and of what shows nothing, and normalizes it to NFC. */
    public static String normalized(String text) {
        Matcher between = BETWEEN_ENDS.matcher(text);
        return between.lookingAt() ? normalize(between.group(1), Normalizer.Form.NFC) : "";
    }

    /** Whether normalizing changes nothing. */
    public static boolean isNormalized(String text) {
        return text.equals(normalized(text));
    }

    /** A normalized text without what shows nothing, with one space for all white space between words. */
    public static String visible(String text) {
        String visible = INVISIBLES.matcher(normalized(text)).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ");
    }

    /**
     * {@return a key under which texts are equal that differ only in case, in the dot of an I, in white space between
     * words, in what shows nothing, or in the composition of their letters} Depends on no locale.
     */
    public static String comparisonKey(String text) {
        // Lower case, then upper case of what is decomposed is full case folding: both sharp s are SS.
        String folded = normalize(visible(text), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
        return DOT_OF_I.matcher(normalize(folded, Normalizer.Form.NFD)).replaceAll("I$1");
    }

    /** A text in a form of Unicode, or as it is if it has so many marks on one letter that this would take too long. */
    public static String normalize(String text, Normalizer.Form form) {
        return TOO_MANY_MARKS.matcher(text).find() ? text : Normalizer.normalize(text, form);
    }
}
