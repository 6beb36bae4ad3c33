package io.vipcore.vip.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.lang.UCharacter;
import io.vipcore.internal.Text;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.HostileText;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.edition.VipEditions;
import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of what people type: what reads the same is the same, and mail to an allowed address has a host to go to. */
class TypedTextProperties {

    @Property
    void texts_are_the_same_that_differ_only_in_case_space_composition_or_what_shows_nothing(
            @ForAll("names") String name, @ForAll("retypings") List<Retyping> retypings) {
        String retyped = name;
        for (Retyping retyping : retypings) {
            retyped = retyping.of(retyped);
        }
        assertEquals(Text.comparisonKey(name), Text.comparisonKey(retyped), retypings::toString);
        assertEquals(KnownCustomers.key(name, "ada@zolw.example"), KnownCustomers.key(retyped, "ada@zolw.example"));
        assertEquals(
                KnownCustomers.key("Atlas", Text.normalized(name) + "@zolw.example"),
                KnownCustomers.key("Atlas", Text.normalized(retyped) + "@ZOLW.example"));
    }

    @Property
    void a_host_is_the_same_in_its_ascii_form(@ForAll("labels") List<String> labels) {
        allowed("ada@" + String.join(".", labels))
                .ifPresent(email -> assertEquals(
                        KnownCustomers.key("Atlas", email),
                        KnownCustomers.key("Atlas", "ada@" + asciiHost(email)),
                        email));
    }

    @Property
    void the_host_of_an_allowed_mailbox_parses_in_its_ascii_form(@ForAll("emails") String typed) {
        allowed(typed).ifPresent(email -> {
            String ascii = asciiHost(email);
            assertEquals(List.copyOf(InternetDomainName.from(ascii).parts()), List.of(ascii.split("\\.", -1)), email);
            assertTrue(ascii.chars().allMatch(character -> character < 0x80), ascii);
        });
    }

    @Property
    void folding_and_normalizing_are_idempotent(@ForAll("anything") String text) {
        String key = Text.comparisonKey(text);
        assertEquals(key, Text.comparisonKey(key));
        assertEquals(key, Text.comparisonKey(Text.normalized(text)));
        assertTrue(Text.isNormalized(Text.normalized(text)));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(HostileText.texts(), names());
    }

    /** Words of letters that fold in their own way, and of any others. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> letters = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "żółw", "Straße", "İzmir", "Diyarbakır", "ΟΔΟΣ", "ᾳ", "ﬁn", "ŉ", "각", "Į̇", "ẞ")),
                Tuple.of(
                        2,
                        Arbitraries.chars()
                                .range('\u00a1', '\u058f')
                                .filter(Character::isLetter)
                                .map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().filter(Character::isLetter).map(String::valueOf)),
                Tuple.of(1, Arbitraries.of(" ", "-", "&", ". ", "\u0301", "\u0323")));
        return letters.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts))
                // A Greek iota below a letter with other marks: its upper case is another text than that of its parts.
                .filter(name -> !Normalizer.normalize(name, Normalizer.Form.NFD)
                        .matches("(?s).*(\\p{M}\u0345|\u0345\\p{M}).*"));
    }

    @Provide
    Arbitrary<List<Retyping>> retypings() {
        Arbitrary<Integer> where = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        where,
                        Arbitraries.of(
                                "\u200b", "\u200e", "\u00ad", "\ufeff", "\u2060", "\u034f", "\ufe0f", "\udb40\udc01"))
                .as(Retyping::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> labels() {
        Arbitrary<String> label = Arbitraries.oneOf(
                Arbitraries.of(
                        "żółw", "STRASSE", "Weiß", "例子", "हिन्दी", "пример", "xn--w-uga1v8h", "123", "a-b", "ДоМ"),
                Arbitraries.strings().withCharRange('a', 'ž').ofMinLength(1).ofMaxLength(40),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(3));
        return label.list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> emails() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("ada", "o'brien", "Ada.K", "żółw")),
                                Tuple.of(1, HostileText.texts())),
                        labels())
                .as((local, labels) -> local + "@" + String.join(".", labels));
    }

    private static String asciiHost(String email) {
        String host = email.substring(email.indexOf('@') + 1);
        return IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
    }

    private static Optional<String> allowed(String email) {
        return Fixtures.program(VipEditions.VIP_2018)
                .invite(RequestFixtures.form().email(email).build(), Fixtures.vipId(1), KnownCustomers.none())
                .allowed()
                .flatMap(customer -> customer.profile())
                .map(profile -> profile.email());
    }

    /** How another person types the same. */
    enum Kind {
        UPPER_CASE,
        LOWER_CASE,
        FOLDED,
        DECOMPOSED,
        COMPOSED,
        SPACED,
        WITH_SOMETHING_INVISIBLE,
        INDENTED
    }

    record Retyping(Kind kind, int where, String invisible) {
        String of(String text) {
            int at = text.offsetByCodePoints(0, where % (text.codePointCount(0, text.length()) + 1));
            return switch (kind) {
                case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
                case LOWER_CASE -> text.toLowerCase(Locale.ROOT);
                case FOLDED -> UCharacter.foldCase(text, true);
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case COMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFC);
                case SPACED -> text.replaceAll("\\p{IsWhite_Space}", " \u00a0\u3000");
                case WITH_SOMETHING_INVISIBLE -> text.substring(0, at) + invisible + text.substring(at);
                case INDENTED -> "\t" + text + "\u2003";
            };
        }
    }
}
