package io.vipcore.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.Splitter;
import io.vipcore.internal.Text;
import io.vipcore.json.VipJson;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whatever is typed, the answer is a verdict: never an exception but that of a VIP ID or an id that is none. */
class TypedTextFuzzTest {

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);
    private static final VipJson JSON = VipJson.jackson2();

    /** Invited 2024-01-10, accepted 2024-01-12, three licenses due 2025-01-16. */
    private static final Customer CUSTOMER = CustomerFixture.of(
                    Fixtures.customer().build())
            .accepted("2024-01-12")
            .ordered("2024-01-16", Fixtures.licenses(3))
            .customer();

    /** Between the texts of an input, each for one field of a form. */
    private static final Splitter FIELDS = Splitter.on('|');

    @FuzzTest
    void invitation_forms(FuzzedDataProvider data) {
        Iterator<String> texts = FIELDS.split(data.consumeRemainingAsString()).iterator();
        InvitationForm.Builder typed = RequestFixtures.form();
        for (InvitationField field : RequestFixtures.TEXT_FIELDS) {
            if (texts.hasNext()) {
                RequestFixtures.with(typed, field, texts.next());
            }
        }
        invite(typed.build());
    }

    @FuzzTest
    void vip_ids_and_orders(FuzzedDataProvider data) {
        Iterator<String> texts = FIELDS.split(data.consumeRemainingAsString()).iterator();
        readVipId(texts.next());
        String poNumber = texts.hasNext() ? texts.next() : "PO-1";
        String id = texts.hasNext() ? texts.next() : "PA-1";
        String product = texts.hasNext() ? texts.next() : Fixtures.PRODUCT;
        order(poNumber, id, product);
    }

    /** What is quadratic in short texts takes longer than Jazzer allows in these. */
    @FuzzTest
    void long_texts(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        String longText = text.repeat(100_000 / (text.length() + 1));
        InvitationForm.Builder typed = RequestFixtures.form();
        RequestFixtures.TEXT_FIELDS.forEach(field -> RequestFixtures.with(typed, field, longText));
        invite(typed.build());
        readVipId(longText);
        order(longText, longText, longText);
    }

    private static void invite(InvitationForm form) {
        assertEquals(form, InvitationForm.builder().from(form).build());
        for (InvitationField field : RequestFixtures.TEXT_FIELDS) {
            assertTrue(Text.isNormalized(field.textOf(form)));
        }
        Verdict<Customer> verdict = VIP.invite(form, Fixtures.vipId(1), KnownCustomers.none());
        explained(verdict, Customer.class);
        verdict.allowed().ifPresent(customer -> {
            Profile profile = customer.profile().orElseThrow();
            assertEquals(form.organization(), profile.organization());
            assertEquals(form.email(), profile.email());
            assertEquals(
                    Optional.empty(),
                    TextProblem.find(profile.organization(), VipEditions.VIP_2018.textLimit("organization")));
            assertFalse(VIP.invite(form, Fixtures.vipId(2), KnownCustomers.of(List.of(customer)))
                    .isAllowed());
        });
    }

    private static void readVipId(String text) {
        try {
            assertEquals(text, VipId.of(text).toString());
            assertEquals(VipId.LENGTH, text.length());
        } catch (InvalidFactException e) {
            assertEquals("VipId.value", e.field());
        }
    }

    private static void order(String poNumber, String id, String product) {
        CustomerOnDay customer = VIP.customer(CUSTOMER, LocalDate.parse("2024-02-01"));
        Verdict<NewAuthorization> verdict;
        try {
            verdict = customer.request(
                    Requester.MEMBER, id, List.of(RequestedLine.of(product, 1)), Optional.of(poNumber));
        } catch (InvalidFactException e) {
            assertEquals("AuthorizationRequest.id", e.field());
            assertTrue(Text.normalized(id).isEmpty());
            return;
        }
        explained(verdict, NewAuthorization.class);
        verdict.allowed().map(NewAuthorization::authorization).ifPresent(created -> {
            assertEquals(Optional.of(Text.normalized(poNumber)), created.poNumber());
            cancel(created);
        });
    }

    private static void cancel(PurchaseAuthorization authorization) {
        Verdict<PurchaseAuthorization> verdict = VIP.customer(CUSTOMER.with(authorization), authorization.created())
                .cancel(authorization.id());
        explained(verdict, PurchaseAuthorization.class);
        assertTrue(verdict.isAllowed());
    }

    /** Says it in both languages, and keeps it. */
    private static <R> void explained(Verdict<R> verdict, Class<R> result) {
        verdict.explain(Locale.ENGLISH);
        verdict.explain(Locale.forLanguageTag("pl"));
        assertEquals(verdict, JSON.readVerdict(JSON.write(verdict), result));
    }
}
