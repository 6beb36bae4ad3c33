package io.vipcore.example.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerStatus;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every order. */
class RowOrderProperties {

    @Property(tries = 500)
    void aNameStandsWhereItStandsHoweverItIsComposed(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll("languages") String language) {
        Locale reader = Locale.forLanguageTag(language);
        RowOrder order = new RowOrder(PageColumn.CUSTOMER, false);
        int expected = order.in(reader).compare(named(1, name), named(2, other));
        for (Normalizer.Form form : Normalizer.Form.values()) {
            if (form == Normalizer.Form.NFC || form == Normalizer.Form.NFD) {
                CustomerStatus composed = named(1, Normalizer.normalize(name, form));
                assertEquals(
                        Integer.signum(expected),
                        Integer.signum(order.in(reader).compare(composed, named(2, other))),
                        form.name());
            }
        }
    }

    private static CustomerStatus named(int number, String name) {
        return CustomerFixture.of(Fixtures.customer()
                        .vipId(Fixtures.vipId(number))
                        .profile(Fixtures.profile().organization(name).build())
                        .build())
                .on("2024-02-01");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aoszAOSZłöșț-\"„ \u0301\u0302\u0307\u0308\u0323\u0326\u0327한\u1112\u1161\u11ab")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> "x" + text);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "pl", "ro", "de", "vi");
    }
}
