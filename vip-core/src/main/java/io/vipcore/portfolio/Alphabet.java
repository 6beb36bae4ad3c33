package io.vipcore.portfolio;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.vipcore.fact.FactShape;
import java.nio.charset.StandardCharsets;
import java.text.CollationKey;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of names in a reader's language, for the columns of the page.
 *
 * <p>Examples: in Polish "Lublin" comes before "Łódź" and "Zamość" before "Źródło" before "Żywiec"; in German "Öder"
 * stands between "Oder" and "Ofen".
 *
 * <p>Words are compared one after the other ("Nowak Zofia" before "Nowaka"), first by letters, then by accents, then by
 * case. A letter that the language does not have sorts beside the letter that it resembles: Ł beside L in English. Texts
 * that a reader takes for equal are ordered by their characters, so that only equal texts compare as equal. Hostile
 * texts are safe: beyond the first {@value #COMPARED} characters only characters are compared.
 *
 * <p>The order is the JDK's, {@link Collator} of the locale; a Java runtime without its module {@code jdk.localedata}
 * knows only English. An application with ICU passes ICU's collator to {@link CustomerColumn} instead.
 */
public final class Alphabet implements Comparator<String> {

    /** How many characters of a name are compared as a reader would; the JDK's collation of long texts is not linear. */
    static final int COMPARED = 256;

    /** The JDK's collation skips spaces; this is the first of all signs that it does not skip. */
    private static final char BETWEEN_WORDS = '_';

    private final Comparator<Object> letters;
    private final Function<String, CollationKey> weights;
    private final ImmutableMap<Integer, String> foreign;

    private Alphabet(Collator letters, Collator collator) {
        this.letters = letters;
        this.weights = collator::getCollationKey;
        this.foreign = foreignLetters(collator);
    }

    /**
     * Returns the order of a locale's language.
     *
     * @param locale the reader's locale
     * @return the order; immutable and safe to share between threads
     */
    public static Alphabet of(Locale locale) {
        return new Alphabet(collator(locale, Collator.PRIMARY), collator(locale, Collator.TERTIARY));
    }

    /** Set up here and never changed again; comparing with it is synchronized. */
    private static Collator collator(Locale locale, int strength) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        collator.setStrength(strength);
        return collator;
    }

    @Override
    public int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        // Mostly letters decide, near the beginnings or in the first word that differs; a place has all of them.
        String words = collated(one, foreign);
        String otherWords = collated(other, foreign);
        int alike = Strings.commonPrefix(words, otherWords).lastIndexOf(BETWEEN_WORDS) + 1;
        int order = letters.compare(words.substring(alike), otherWords.substring(alike));
        // Accents by their places: in French the JDK's keys and its comparisons are of two minds about some of them.
        return order == 0 ? placeOf(one).compareTo(placeOf(other)) : order;
    }

    /**
     * Returns the place of a text in this order, for texts that are compared many times. Comparing places is quick.
     *
     * @param text the text
     * @return its place; places of one alphabet compare as their texts do
     */
    public Place placeOf(String text) {
        byte[] bytes = weights.apply(collated(text, foreign)).toByteArray();
        return new Place(new String(bytes, StandardCharsets.ISO_8859_1), text);
    }

    /**
     * The place of a text in the order of an alphabet. Its text does not show in {@code toString()}: it may be a name.
     *
     * @param weights what stands for the letters, accents and cases, each byte as a character
     * @param text the text
     */
    public record Place(String weights, String text) implements Comparable<Place> {
        /**
         * Creates a place.
         *
         * @param weights what stands for the letters, accents and cases
         * @param text the text
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public Place {
            FactShape.required("Place.weights", weights);
            FactShape.required("Place.text", text);
        }

        @Override
        public int compareTo(Place other) {
            int order = weights.compareTo(other.weights);
            return order == 0 ? text.compareTo(other.text) : order;
        }

        @Override
        public String toString() {
            return "Place";
        }
    }

    /** The JDK puts letters that it does not know after all others. */
    private static ImmutableMap<Integer, String> foreignLetters(Collator collator) {
        ImmutableMap.Builder<Integer, String> foreign = ImmutableMap.builder();
        SearchText.PLAIN.forEach((letter, plain) -> {
            if (isUnknown(letter, collator)) {
                foreign.put(letter, plain);
                if (Character.toUpperCase(letter) != letter) {
                    foreign.put(Character.toUpperCase(letter), plain.toUpperCase(Locale.ROOT));
                }
            }
        });
        return foreign.buildOrThrow();
    }

    private static boolean isUnknown(int letter, Collator collator) {
        String text = Character.toString(letter);
        return collator instanceof RuleBasedCollator known
                && known.compare(text, "z") > 0
                && !known.getRules().contains(text);
    }

    private static String collated(String text, ImmutableMap<Integer, String> foreign) {
        String start = text.substring(0, Math.min(text.length(), COMPARED));
        String words = CharMatcher.whitespace().trimAndCollapseFrom(start, BETWEEN_WORDS);
        if (CharMatcher.ascii().matchesAllOf(words)) {
            return words; // no foreign letter is among these
        }
        StringBuilder collated = new StringBuilder(words.length());
        words.codePoints().forEach(codePoint -> {
            String plain = foreign.get(codePoint);
            if (plain == null) {
                collated.appendCodePoint(codePoint);
            } else {
                collated.append(plain);
            }
        });
        return collated.toString();
    }
}
