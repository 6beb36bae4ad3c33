package io.vipcore.marketplace.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.HostileText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text holds, the answer is a verdict, at once, and repeats nothing of it. */
class HostileFormsTest {

    private static final Policy<CreationRequest, AccountStatus> CREATIONS =
            CustomerRule.creations(MarketplaceEditions.VIPMP);

    /** Generous: each takes milliseconds; a text of a million characters in quadratic time would take hours. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /** No word of ours has it. */
    private static final String MARK = "zqx";

    @ParameterizedTest
    @EnumSource
    void as_each_text_of_the_form(HostileText hostile) {
        for (CustomerField field : CreatingScenarios.textFields()) {
            atOnce(() -> decide(Fairmont.with(field, hostile.text())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void as_every_text_of_the_form_at_once(HostileText hostile) {
        atOnce(() -> decide(Fairmont.everywhere(hostile.text(), hostile.text())));
        atOnce(() -> decide(Fairmont.everywhere(hostile.text(), "GB")));
    }

    @ParameterizedTest
    @EnumSource
    void as_every_text_of_a_change(HostileText hostile) {
        Contact contact = new Contact(hostile.text(), hostile.text(), hostile.text());
        CompanyProfile wanted = Fairmont.profile()
                .companyName(hostile.text())
                .country(hostile.text())
                .region(hostile.text())
                .contacts(List.of(contact))
                .build();
        atOnce(() -> CustomerRule.edits(MarketplaceEditions.VIPMP)
                .decide(new EditRequest(
                        Fairmont.profile().addContacts(contact).build(),
                        Segment.COM,
                        AccountStatus.ACTIVE,
                        false,
                        wanted,
                        Segment.COM,
                        true,
                        Fairmont.RESELLER)));
    }

    @Property
    void in_every_text_of_any_mixture_deciding_never_throws_and_allowing_agrees(
            @ForAll("texts") String name,
            @ForAll("texts") String country,
            @ForAll("texts") String email,
            @ForAll("texts") String postalCode,
            @ForAll LocalDate cotermDate,
            @ForAll long quantity,
            @ForAll boolean isAgency) {
        CustomerForm.Builder form = Fairmont.everywhere(name, country);
        Fairmont.with(form, CustomerField.POSTAL_CODE, postalCode);
        Fairmont.with(form, CustomerField.EMAIL, email)
                .cotermDate(cotermDate)
                .isLargeAgency(isAgency)
                .putCommitmentMinimums(OfferKind.LICENSE, quantity);
        CreationRequest request = request(form);
        Verdict<AccountStatus> verdict = CREATIONS.decide(request);
        verdict.explain(Locale.ENGLISH);
        assertEquals(CREATIONS.allows(request), verdict.isAllowed());
        Fairmont.verdict(form);
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Test
    void no_reason_carries_what_was_typed() {
        for (String text : List.of(MARK, MARK + "<>\0", MARK.repeat(100))) {
            for (String country : List.of(MARK, "US")) {
                Verdict<?> verdict = decide(Fairmont.everywhere(text, country));
                assertFalse(verdict.isAllowed());
                assertFalse(verdict.toString().contains(MARK), verdict::toString);
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"))) {
                    assertFalse(verdict.explain(locale).contains(MARK), verdict.explain(locale));
                }
            }
        }
    }

    private static CreationRequest request(CustomerForm.Builder form) {
        return new CreationRequest(
                form.build(), Fairmont.CREATED, new Reseller(Set.of(Segment.EDU), false, false), key -> true);
    }

    private static Verdict<AccountStatus> decide(CustomerForm.Builder form) {
        return CREATIONS.decide(request(form));
    }

    /** Decides, and says so in both languages. */
    private static void atOnce(Supplier<Verdict<?>> decision) {
        assertTimeoutPreemptively(AT_ONCE, () -> {
            Verdict<?> verdict = decision.get();
            verdict.explain(Locale.ENGLISH);
            verdict.explain(Locale.forLanguageTag("pl"));
        });
    }
}
