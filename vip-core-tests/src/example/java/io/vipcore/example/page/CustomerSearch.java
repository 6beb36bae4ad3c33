package io.vipcore.example.page;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the customers whom a person means who typed a text: every word of it is part of the name, the e-mail or the VIP
 * ID, in any order. Case, diacritics, quotation marks, apostrophes and typographic variants do not matter: "lodz" finds
 * "Łódź", "obrien" finds "O’Brien". "Köhn" is found as "kohn" and as "koehn", and finds both.
 */
public final class CustomerSearch {

    /** Also the accents, primes and letters that are typed for an apostrophe. */
    private static final UnicodeSetSpanner QUOTES = new UnicodeSetSpanner(
            new UnicodeSet("[[:Quotation_Mark:]`\\u00b4\\u02b9-\\u02bf\\u02c8\\u02ca\\u02cb\\u055a"
                            + "\\u05f3\\u05f4\\u1fbd\\u1fbf\\u1fef\\u1ffd\\u1ffe\\u2032-\\u2037\\ua78b\\ua78c\\uff40]")
                    .freeze());

    private static final Normalizer2 WITHOUT_CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator WITHOUT_MARKS =
            Transliterator.getInstance("NFKD; [[:Mn:][:Me:][:Cf:]] Remove; Latin-ASCII; NFC");

    /** As Germans, Danes and Norwegians write where they have no such key. */
    private static final Transliterator WITH_TWO_LETTERS = Transliterator.createFromRules(
            "two-letters", "ä > ae; ö > oe; ø > oe; ü > ue; å > aa;", Transliterator.FORWARD);

    private CustomerSearch() {}

    /** {@return whether a customer is among those whom a text finds} */
    public static Predicate<CustomerStatus> matching(String text) {
        List<List<String>> words = Stream.of(folded(text).strip().split(" +"))
                .map(CustomerSearch::spellings)
                .toList();
        return status -> {
            CustomerRow row = CustomerRow.of(status);
            List<String> searched = spellings(folded(row.name() + ' ' + row.email() + ' ' + row.vipId()));
            return words.stream()
                    .allMatch(word -> word.stream()
                            .anyMatch(spelling -> searched.stream().anyMatch(each -> each.contains(spelling))));
        };
    }

    static String folded(String text) {
        return WITHOUT_CASE.normalize(QUOTES.deleteFrom(text)).replaceAll("(?U)\\s", " ");
    }

    private static List<String> spellings(String folded) {
        return Stream.of(folded, WITH_TWO_LETTERS.transliterate(folded))
                .map(WITHOUT_MARKS::transliterate)
                .distinct()
                .toList();
    }
}
