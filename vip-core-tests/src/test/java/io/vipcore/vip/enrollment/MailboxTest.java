package io.vipcore.vip.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.docs.Pins;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.edition.VipEditions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are one plausible mailbox. */
class MailboxTest {

    private static final String LABEL_OF_63 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    private static final String LABEL_OF_63_IN_ASCII = "żxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    @ParameterizedTest
    @Pins("VIP-INV-003")
    @ValueSource(
            strings = {
                "a@b.c",
                "anna.kowalska@zolw.example",
                "anna+vip@zolw.example",
                "o'brien@zolw.example",
                "anna_kowalska-1@zolw.example",
                "!#$%&*/=?^`{|}~@zolw.example",
                "1234567890@123.example",
                "a@sub.sub.sub.zolw.example",
                "a@x-y.example",
                "a@x--y.example",
                "a@xn--zw-kka6jba.example",
                "a@żółw.example",
                "żółw@żółw.pl",
                "用户@例子.中国",
                "अजय@डाटा.भारत", // with spacing marks
                "a@हिन्दी.भारत", // and non-spacing ones
                "a@δοκιμή.gr",
                "a@ẑ.example",
                "a@col\u00b7legi.example", // with what scripts have between letters
                "a@\u30ab\u30fb\u30ca.example",
                "a@\u03b1\u0375\u03b2.example",
                "a@\u05d0\u05f3\u05d1\u05f4\u05d2.example",
                "A@ZOLW.EXAMPLE",
                "a@127.0.0.1.example",
                "a@4chan.4example",
                "a@" + LABEL_OF_63 + ".example",
                // 57 letters make 63 characters
                "a@" + LABEL_OF_63_IN_ASCII + ".example",
                "α.β-γ_1@zolw.example",
                "\u0939\u093f\u2460@zolw.example", // letters, marks and numbers of any script
                "a@\uff41\uff42.example",
                "  a@zolw.example\u00a0", // trimmed first
            })
    void these_are(String email) {
        assertEquals(List.of(), reasons(email));
    }

    @ParameterizedTest
    @Pins("VIP-INV-003")
    @MethodSource("implausible")
    void these_are_not(String email) {
        assertEquals(List.of("VIP-INV-003 @11 field=email"), reasons(email));
    }

    private static List<String> implausible() {
        return List.of(
                // exactly one @
                "anna",
                "anna.zolw.example",
                "a@@zolw.example",
                "a@b@zolw.example",
                "a@zolw.example@",
                "@",
                "@@",
                // the local part
                "@zolw.example",
                ".a@zolw.example",
                "a.@zolw.example",
                "a..b@zolw.example",
                ".@zolw.example",
                // the host name
                "a@",
                "a@localhost",
                "a@zolw",
                "a@.example",
                "a@zolw.",
                "a@zolw.example.",
                "a@.",
                "a@zolw..example",
                "a@-zolw.example",
                "a@zolw-.example",
                "a@zolw.-example",
                "a@zolw.example-",
                "a@-.example",
                "a@zo_lw.example",
                "a@zo/lw.example",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@zolw.123",
                "a@zolw.\u0661\u0662",
                "a@x" + LABEL_OF_63 + ".example",
                "a@zolw.x" + LABEL_OF_63,
                "a@x" + LABEL_OF_63_IN_ASCII + ".example",
                "a@\u0301zolw.example",
                "a@zolw.\u0301",
                "a@zolw\u3002example", // other dots
                "a@zolw.ex\u2460mple", // a number, but no digit
                "a@\ufdfa.example", // a letter whose ASCII form has spaces
                "a@\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example", // joiners show nothing
                "a@\u0dc1\u0dca\u200d\u0dbb\u0dd3.example",
                "a@zo\u00adlw.example",
                "a@zo\ufe0flw.example",
                "a@zo\u115flw.example",
                // invisible or no letters
                "a\u200e@zolw.example",
                "a\u200f@zolw.example",
                "a\u200b@zolw.example",
                "a\ufeffb@zolw.example",
                "a\u2060b@zolw.example",
                "a\u00adb@zolw.example",
                "a\u2063b@zolw.example",
                "a\u3164b@zolw.example",
                "a\u115fb@zolw.example",
                "a\u2800b@zolw.example",
                "a\u034fb@zolw.example",
                "a\ufe0fb@zolw.example",
                "a\ufffdb@zolw.example",
                "a\ue000b@zolw.example",
                "a\ud83d\ude00b@zolw.example",
                // what stands beside an address
                "comma,in-local@zolw.example",
                "mailto:a@zolw.example",
                "\"anna\"@zolw.example",
                "anna(work)@zolw.example",
                "<anna@zolw.example",
                "anna\\b@zolw.example",
                "a;b@zolw.example",
                "a[b]@zolw.example",
                "a@zolw.example:25",
                "a@zo\u200blw.example",
                // white space, and so also display names
                "anna kowalska@zolw.example",
                "a@zolw .example",
                "a@zolw\u00a0.example",
                "a\u3000b@zolw.example",
                "Anna <anna@zolw.example>",
                "<anna@zolw.example>",
                "a@zolw.example, b@zolw.example",
                "a@zolw.example;b@zolw.example",
                "mailto:a@zolw.example?subject=x@y");
    }

    @ParameterizedTest
    @Pins("VIP-INV-003")
    @ValueSource(strings = {"a", "ż", "Z\u0307", "\ud835\udc1a"})
    void the_local_part_has_at_most_64_code_points(String letter) {
        assertEquals(List.of(), reasons(letter.repeat(64) + "@zolw.example"));
        assertEquals(List.of("VIP-INV-003 @11 field=email"), reasons(letter.repeat(65) + "@zolw.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b\u0007@", "a@\ud800.pl"})
    void a_blank_or_malformed_text_is_refused_by_its_own_rule_only(String email) {
        assertEquals(
                List.of(email.isBlank() ? "VIP-INV-001" : "VIP-INV-002"),
                reasons(email).stream()
                        .map(reason -> reason.substring(0, reason.indexOf(' ')))
                        .toList());
    }

    private static List<String> reasons(String email) {
        return VerdictText.reasons(Fixtures.program(VipEditions.VIP_2018)
                .invite(RequestFixtures.form().email(email).build(), Fixtures.vipId(1), KnownCustomers.none()));
    }
}
