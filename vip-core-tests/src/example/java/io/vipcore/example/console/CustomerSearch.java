package io.vipcore.example.console;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the customers whom a person means who typed a text: every word of it is part of the name, the e-mail or the VIP
 * ID, in any order. Case, diacritics and typographic variants do not matter: "lodz" finds "Łódź", "strasse" finds "Straße".
 */
final class CustomerSearch {

    private static final Normalizer2 WITHOUT_CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator WITHOUT_MARKS =
            Transliterator.getInstance("NFKD; [[:Mn:][:Me:][:Cf:]] Remove; Latin-ASCII; NFC");

    private CustomerSearch() {}

    static Predicate<CustomerStatus> matching(String text) {
        List<String> words = List.of(folded(text).strip().split(" +"));
        return status -> {
            CustomerRow row = CustomerRow.of(status);
            String searched = folded(row.name() + ' ' + row.email() + ' ' + row.vipId());
            return words.stream().allMatch(searched::contains);
        };
    }

    static String folded(String text) {
        return WITHOUT_MARKS.transliterate(WITHOUT_CASE.normalize(text)).replaceAll("(?U)\\s", " ");
    }
}
