package io.vipcore.rules;

import static io.vipcore.testkit.RequestFixtures.form;
import static io.vipcore.testkit.RequestFixtures.request;
import static io.vipcore.testkit.RequestFixtures.withPoNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.HostileText;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text holds, the answer is a verdict, at once. */
class HostileTextTest {

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);

    /** Generous: each takes milliseconds; a text of a million characters in quadratic time would take hours. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "EMPTY, VIP-INV-001",
        "ONLY_SPACES, VIP-INV-001",
        "CONTROL_CHARACTERS, VIP-INV-002",
        "NULL, VIP-INV-002",
        "LONE_HIGH_SURROGATE, VIP-INV-002",
        "LONE_LOW_SURROGATE, VIP-INV-002",
        "SWAPPED_SURROGATES, VIP-INV-002",
        "BIDI_OVERRIDES, VIP-INV-002",
        "SEPARATORS, VIP-INV-002",
        // what is strange but legal is taken as it is
        "ZERO_WIDTH, ''",
        "DECOMPOSED, ''",
        "EMOJI, ''",
        "NON_CHARACTERS, ''",
        "MARKUP, ''",
        "DEEP_MARKS, VIP-INV-002",
        "LONG_LETTERS, VIP-INV-002",
        "LONG_SPACES, VIP-INV-001",
        "LONG_DOTS, VIP-INV-002",
        "LONG_AT_SIGNS, VIP-INV-002",
        "LONG_LABELS, VIP-INV-002",
        "LONG_MARKS, VIP-INV-002",
        "LONG_EMOJIS, VIP-INV-002",
        "LONG_LONE_SURROGATES, VIP-INV-002",
        "LONG_LINE_FEEDS, VIP-INV-002",
    })
    void as_the_name_of_an_organization(HostileText hostile, String refused) {
        assertEquals(
                refused.isEmpty() ? "ALLOWED" : "REFUSED " + refused,
                VerdictText.ids(atOnce(() -> invite(form().organization(hostile.text())))));
    }

    @ParameterizedTest
    @EnumSource
    void as_each_text_of_the_invitation_form(HostileText hostile) {
        for (InvitationField field : RequestFixtures.TEXT_FIELDS) {
            atOnce(() -> invite(RequestFixtures.with(form(), field, hostile.text())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void as_every_text_of_the_invitation_form_at_once(HostileText hostile) {
        atOnce(() -> {
            InvitationForm.Builder form = form();
            RequestFixtures.TEXT_FIELDS.forEach(field -> RequestFixtures.with(form, field, hostile.text()));
            return invite(form);
        });
    }

    @ParameterizedTest
    @EnumSource
    void as_the_name_and_the_e_mail_of_a_known_customer(HostileText hostile) {
        Customer known = Fixtures.customer()
                .profile(Fixtures.profile()
                        .organization(hostile.text())
                        .email(hostile.text())
                        .build())
                .build();
        atOnce(() -> VIP.invite(
                form().organization(hostile.text()).email(hostile.text()).build(),
                Fixtures.vipId(1),
                KnownCustomers.of(List.of(known))));
    }

    @ParameterizedTest
    @EnumSource
    void as_a_purchase_order_number(HostileText hostile) {
        atOnce(() -> Specimens.ask(withPoNumber(
                request(Specimens.ATLAS, Requester.MEMBER, "2024-02-01", "CC-ALL-TEAM=1"), hostile.text())));
    }

    @ParameterizedTest
    @EnumSource
    void as_a_product_on_many_lines(HostileText hostile) {
        String line = hostile.text() + "=1";
        assertEquals(
                "REFUSED VIP-PA-005 VIP-PA-005 VIP-PA-005 VIP-PA-008",
                VerdictText.ids(atOnce(() -> Specimens.ask(
                        request(Specimens.ATLAS, Requester.ACCOUNT_MANAGER, "2024-02-01", line, "x" + line, line)))));
    }

    @ParameterizedTest
    @EnumSource
    void as_the_id_of_a_purchase_authorization(HostileText hostile) {
        assertEquals(
                "REFUSED VIP-CAN-002",
                VerdictText.ids(atOnce(() -> Specimens.cancel(Specimens.ATLAS, hostile.text(), "2024-02-01"))));
        String id = "x" + hostile.text();
        assertEquals(
                "ALLOWED ORDER_WITH_ADOBE",
                VerdictText.ids(atOnce(() -> VIP.customer(Specimens.ATLAS.customer(), LocalDate.parse("2024-02-01"))
                        .request(Requester.MEMBER, id, RequestedLine.of("CC-ALL-TEAM", 1)))));
        assertEquals(
                "ALLOWED",
                VerdictText.ids(atOnce(
                        () -> Specimens.cancel(Specimens.ATLAS.authorized(id, "2024-02-01"), id, "2024-02-01"))));
    }

    @Property
    void in_every_text_at_once_of_any_mixture(
            @ForAll("texts") String organization,
            @ForAll("texts") String country,
            @ForAll("texts") String email,
            @ForAll("texts") String postalCode,
            @ForAll("texts") String id) {
        InvitationForm.Builder form = form();
        RequestFixtures.TEXT_FIELDS.forEach(field -> RequestFixtures.with(form, field, organization));
        invite(form.country(country).email(email).postalCode(postalCode)).explain(Locale.ENGLISH);
        Specimens.cancel(Specimens.ATLAS, id, "2024-02-01").explain(Locale.ENGLISH);
        Specimens.ask(withPoNumber(request(Specimens.ATLAS, Requester.MEMBER, "2024-02-01", id + "=1"), organization))
                .explain(Locale.ENGLISH);
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    private static Verdict<Customer> invite(InvitationForm.Builder form) {
        return VIP.invite(form.build(), Fixtures.vipId(1), KnownCustomers.none());
    }

    /** Decides, and says so in both languages. */
    private static Verdict<?> atOnce(Supplier<Verdict<?>> decision) {
        return assertTimeoutPreemptively(AT_ONCE, () -> {
            Verdict<?> verdict = decision.get();
            verdict.explain(Locale.ENGLISH);
            verdict.explain(Locale.forLanguageTag("pl"));
            return verdict;
        });
    }
}
