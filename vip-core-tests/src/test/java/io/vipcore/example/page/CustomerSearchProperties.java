package io.vipcore.example.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every search. */
class CustomerSearchProperties {

    private static final String LETTERS =
            "aAbBlLłŁzZżŻźŹóÓsSśŚßeéÉèêẽoøØöÖőđĐæÆœŒþÞıİiIçÇñÑşğкКйЙоОёЁσςΣάΆ0189-'’ʼ´`ʻ„”\"åÅäÄüÜ&.@";

    @Property(tries = 500)
    void everyCustomerIsFoundByEachOfTheirOwnWords(@ForAll("names") String name, @ForAll("emails") String email) {
        CustomerStatus status = CustomerFixture.of(Fixtures.customer()
                        .profile(Fixtures.profile()
                                .organization(name)
                                .email(email)
                                .build())
                        .build())
                .on("2024-02-01");
        String all = name + " " + email + " " + CustomerRow.of(status).vipId();
        List<String> texts = new ArrayList<>(List.of(all.split(" ")));
        texts.add(all);
        for (String text : texts) {
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            List<String> typed = List.of(
                    text,
                    text.toUpperCase(Locale.ROOT),
                    text.toLowerCase(Locale.ROOT),
                    text.toLowerCase(Locale.forLanguageTag("tr")),
                    decomposed,
                    decomposed.replaceAll("\\p{Mn}", ""),
                    text.replace("ł", "l").replace("ß", "ss").replace("ø", "o").replace("æ", "ae"),
                    withTwoLetters(text),
                    text.replace('\'', '\u2019').replace('\u2019', '\u00b4').replace('`', '\u02bb'),
                    text.replaceAll("['\u2019\u02bc\u00b4`\u02bb]", ""),
                    text.substring(text.length() / 2),
                    " \t" + text + "\n");
            for (String each : typed) {
                assertTrue(CustomerSearch.matching(each).test(status), each);
            }
        }
    }

    private static String withTwoLetters(String text) {
        return text.replace("ä", "ae")
                .replace("Ä", "AE")
                .replaceAll("[öø]", "oe")
                .replaceAll("[ÖØ]", "OE")
                .replace("ü", "ue")
                .replace("Ü", "UE")
                .replace("å", "aa")
                .replace("Å", "AA");
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(6);
        return words.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join(" ", each));
    }

    @Provide
    Arbitrary<String> emails() {
        return Arbitraries.of("a@b.example", "Ż.Ó@c.example");
    }
}
