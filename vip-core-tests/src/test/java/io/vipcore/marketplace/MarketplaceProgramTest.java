package io.vipcore.marketplace;

import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.enrollment.CreationRequest;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.enrollment.EditRequest;
import io.vipcore.marketplace.enrollment.Reseller;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.MarketplaceAgendaKind;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The entry point and the view of one customer at one instant. */
class MarketplaceProgramTest {

    private static final MarketplaceCustomer CUSTOMER = customer()
            .addOrders(order("O1", NEW, "2025-06-30", "S1", 10))
            .addPreferences(preference("2026-06-10", "S1", false))
            .addAcquisitions(
                    acquisition("A2", "2026-06-04"), acquisition("A1", "2026-06-03"), acquisition("A3", "2026-06-20"))
            .build();
    private static final Instant AS_OF = at("2026-06-05");
    private static final CustomerAtInstant THEN = program().customer(CUSTOMER, AS_OF);

    @Test
    void a_program_has_an_edition_and_a_catalog() {
        assertSame(MarketplaceEditions.VIPMP, program().edition());
        assertSame(MarketplaceFixtures.catalog(), program().catalog());
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("OURS")
                .build();
        assertSame(
                ours, MarketplaceProgram.of(ours, MarketplaceFixtures.catalog()).edition());
        assertEquals("MarketplaceProgram[VIPMP]", program().toString());
    }

    @Test
    void a_customer_is_created_pending_and_not_edited_until_then() {
        CompanyProfile profile = MarketplaceFixtures.profile().build();
        Reseller reseller = new Reseller(Set.of(Segment.COM), true, false);
        CustomerForm form = CustomerForm.builder().profile(profile).build();
        CreationRequest creation = new CreationRequest(form, day("2026-03-01"), reseller, key -> false);
        assertEquals(
                Optional.of(AccountStatus.PENDING), program().create(creation).allowed());
        EditRequest edit = new EditRequest(
                profile, Segment.COM, AccountStatus.ACTIVE, false, profile, Segment.COM, false, reseller);
        assertEquals(Optional.of(profile), program().edit(edit).allowed());
    }

    @Test
    void a_customer_shows_what_it_was_asked_with() {
        assertSame(CUSTOMER, THEN.facts());
        assertEquals(AS_OF, THEN.asOf());
        assertEquals("CustomerAtInstant[1005053489, 2026-06-05T09:00:00Z]", THEN.toString());
    }

    @Test
    void its_status_holds_what_has_happened() {
        MarketplaceStatus status = THEN.status();
        assertEquals(CUSTOMER.knownAt(AS_OF, day("2026-06-05")), status.customer());
        assertEquals(AS_OF, status.asOf());
        assertEquals(AS_OF, status.ledger().asOf());
        assertEquals("ACTIVE 10+0 2026-06-30 EARLY_RENEWABLE", Told.text(status.ledger(), "S1"));
        assertEquals("{A2=OPEN, A1=OPEN}", status.acquisitions().toString()); // in the order of the facts
        assertEquals("[OPEN_REQUESTS, READY_TO_RENEW]", status.filters().toString());
        assertEquals(status.filters(), status.nextSteps().keySet());
        assertThrows(
                UnsupportedOperationException.class, () -> status.acquisitions().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> status.nextSteps().clear());
        assertEquals(
                Map.of("A1", AcquisitionState.EXPIRED, "A2", AcquisitionState.EXPIRED, "A3", AcquisitionState.OPEN),
                program().customer(CUSTOMER, at("2026-06-21")).status().acquisitions());
    }

    @Test
    void its_agenda_can_be_cut_out_of_both_days_included() {
        List<MarketplaceAgendaEntry> agenda = THEN.agenda();
        assertEquals(6, agenda.size());
        assertEquals(
                Optional.of(new MarketplaceAgendaEntry(
                        day("2026-06-10"), MarketplaceAgendaKind.ACQUISITION_EXPIRES, Optional.of("A1"))),
                THEN.nextChange());
        assertEquals(agenda.subList(0, 1), THEN.agenda(day("2026-06-10"), day("2026-06-10")));
        assertEquals(agenda.subList(1, 2), THEN.agenda(day("2026-06-11"), day("2026-06-16")));
        assertEquals(agenda.subList(0, 2), THEN.agenda(day("2026-06-10"), day("2026-06-11")));
        assertEquals(agenda.subList(2, 6), THEN.agenda(day("2026-06-12"), day("9999-12-31")));
        assertEquals(List.of(), THEN.agenda(day("2026-06-11"), day("2026-06-10")));
        assertThrows(UnsupportedOperationException.class, agenda::clear);
    }

    @Test
    void of_a_customer_to_whom_nothing_will_happen_nothing_changes_next() {
        assertEquals(
                Optional.empty(), program().customer(customer().build(), AS_OF).nextChange());
    }

    @Test
    void an_instant_lies_between_the_years_1_and_9999() {
        Instant beyond = Instant.parse("+10000-01-01T00:00:00Z");
        assertRefused(
                "CustomerAtInstant.asOf: must be an instant from 0001-01-01 to 9999-12-31, was +10000-01-01T00:00:00Z",
                () -> program().customer(CUSTOMER, beyond));
        assertRefused(
                "MarketplaceProgram.asOf: must be an instant from 0001-01-01 to 9999-12-31, was +10000-01-01T00:00:00Z",
                () -> program().page(List.of(), beyond));
        assertEquals(
                "2026-06-30",
                program()
                        .customer(CUSTOMER, beyond.minusSeconds(1))
                        .status()
                        .ledger()
                        .anniversary()
                        .orElseThrow()
                        .toString());
        assertRefused(
                "CustomerAtInstant.throughInclusive: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> THEN.agenda(day("2026-01-01"), day("9999-12-31").plusDays(1)));
        assertRefused(
                "CustomerAtInstant.from: must be a day from 0001-01-01 to 9999-12-31, was 0000-12-31",
                () -> THEN.agenda(day("0001-01-01").minusDays(1), day("9999-12-31")));
    }
}
