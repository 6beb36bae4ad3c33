package io.vipcore.vip;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.page.Span;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Rule;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every part can be replaced, and what stands on it follows. */
class VipRulesTest {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");
    private static final CustomerFixture ORDERED = INVITED.ordered("2024-01-16");
    private static final LocalDate DAY = LocalDate.parse("2025-01-20");

    /** Windows of one day, deadlines of one day and of three. */
    private static final VipCalendar STRICT = new VipCalendar() {
        @Override
        public VipEdition edition() {
            return VipEditions.VIP_2024;
        }

        @Override
        public RenewalWindow renewalWindow(LocalDate anniversary) {
            return new RenewalWindow(anniversary, anniversary, anniversary);
        }

        @Override
        public AuthorizationDeadlines deadlinesOf(LocalDate created) {
            return new AuthorizationDeadlines(created.plusDays(1), created.plusDays(3));
        }
    };

    private static final CustomRule CLOSED = CustomRule.refusal("ACME-CLOSED", "test")
            .in(Locale.ENGLISH, "Refuses everything.", "We are closed.", "Come back later.");

    @Test
    void a_replaced_window_changes_the_phase_the_licenses_and_the_filters() {
        assertEquals(
                RenewalPhase.PAST_DUE,
                Fixtures.program(VipEditions.DEFAULT)
                        .customer(ORDERED.customer(), DAY)
                        .status()
                        .phase());
        CustomerStatus status = with(STRICT).customer(ORDERED.customer(), DAY).status();
        assertEquals(RenewalPhase.LAPSED, status.phase());
        assertEquals(0, status.holdings().size());
        assertEquals(Set.of(), CustomerFilter.matching(status));
    }

    @Test
    void a_replaced_term_changes_the_term_to_order() {
        TermToOrder always = TermToOrder.open(3);
        VipProgram ours = with(new VipCalendar() {
            @Override
            public VipEdition edition() {
                return VipEditions.DEFAULT;
            }

            @Override
            public TermToOrder termToOrder(
                    ProductTerm term, Optional<AnniversarySchedule> anniversary, LocalDate added) {
                return always;
            }
        });
        assertEquals(always, ours.termToOrder(LocalDate.parse("2025-01-16"), DAY));
        CustomerOnDay customer = ours.customer(ORDERED.customer(), LocalDate.parse("2025-01-16"));
        assertEquals(always, customer.termToOrder(Fixtures.PRODUCT));
        assertEquals(
                List.of(always),
                customer.request(Requester.ACCOUNT_MANAGER, "PA-1", RequestedLine.of(Fixtures.PRODUCT, 1))
                        .allowed()
                        .orElseThrow()
                        .terms());
        assertEquals(always, customer.renew().allowed().orElseThrow().term());
    }

    private static VipProgram always(AuthorizationStatus status) {
        return standing(calendar -> new StandingRule() {
            @Override
            public VipCalendar calendar() {
                return calendar;
            }

            @Override
            public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
                return status;
            }
        });
    }

    @Test
    void a_replaced_status_changes_the_standing_and_the_filters() {
        VipProgram lenient = always(AuthorizationStatus.COMPLETED);
        Customer late = INVITED.authorized("PA-1", "2024-01-12").customer();
        LocalDate asOf = LocalDate.parse("2024-06-01");
        assertEquals(
                AccountStanding.SUSPENDED,
                Fixtures.program(VipEditions.DEFAULT)
                        .customer(late, asOf)
                        .status()
                        .standing());
        assertEquals(AccountStanding.GOOD, lenient.customer(late, asOf).status().standing());
        assertEquals(Set.of(), lenient.customer(late, asOf).filters());
    }

    @Test
    void whatever_a_replaced_status_says_a_request_has_none_before_it_was_created() {
        VipProgram pending = always(AuthorizationStatus.PENDING);
        Customer asked = INVITED.authorized("PA-1", "2024-03-01")
                .placed("PA-1", "2024-02-15")
                .customer();
        assertEquals(
                List.of(LocalDate.parse("2024-03-01")),
                pending.spans(asked).stream()
                        .filter(span -> span.filter().equals(Optional.of(CustomerFilter.PENDING_REQUESTS)))
                        .map(Span::firstDay)
                        .toList());
    }

    @Test
    void a_standing_rule_stands_on_the_calendar_that_it_is_given() {
        VipCalendar other = VipCalendar.of(VipEditions.VIP_2013);
        assertRefused(
                "VipRules.standing: must stand on the calendar that it is given",
                () -> standing(calendar -> StandingRule.of(other)));
    }

    @Test
    void a_custom_standing_is_shown_as_the_cause_where_nothing_is_overdue() {
        AuthorizationRequest request =
                RequestFixtures.request(INVITED, Requester.ACCOUNT_MANAGER, "2024-02-01", "CC-ALL-TEAM=1");
        assertEquals(
                List.of("VIP-PA-003 standing=SUSPENDED"),
                VerdictText.reasons(
                        standing(Suspended::new).rules().requestPolicy().decide(request)));
    }

    @Test
    void asked_for_the_answer_alone_nobody_looks_for_the_purchase_authorizations_that_are_the_cause() {
        CustomerFixture owing = INVITED.authorized("PA-1", "2024-01-12");
        assertFalse(standing(Suspended::new)
                .rules()
                .requestPolicy()
                .allows(RequestFixtures.request(owing, Requester.ACCOUNT_MANAGER, "2024-06-01", "CC-ALL-TEAM=1")));
    }

    /** Every account is suspended, and nobody may ask why. */
    private record Suspended(VipCalendar calendar) implements StandingRule {

        @Override
        public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
            return fail("asked about " + authorization.id());
        }

        @Override
        public AccountStanding standingOf(Customer customer, LocalDate asOf) {
            return AccountStanding.SUSPENDED;
        }
    }

    /** Whoever is overdue never is suspended. */
    private record NeverSuspended(VipCalendar calendar) implements StandingRule {

        @Override
        public AccountStanding standingOf(Customer customer, LocalDate asOf) {
            return StandingRule.super.standingOf(customer, asOf) == AccountStanding.GOOD
                    ? AccountStanding.GOOD
                    : AccountStanding.OVERDUE;
        }
    }

    @Property
    void what_stands_on_a_replaced_part_follows_it_in_any_order_of_the_calls(
            @ForAll("replacements") List<UnaryOperator<VipRules.Builder>> replacements) {
        VipRules.Builder builder = VipRules.builder();
        for (UnaryOperator<VipRules.Builder> replacement : replacements) {
            builder = replacement.apply(builder);
        }
        assertStrict(builder.build());
    }

    @Property
    void what_stands_on_a_replaced_part_follows_it_also_in_rules_made_from_rules(
            @ForAll("replacements") List<UnaryOperator<VipRules.Builder>> replacements) {
        VipRules rules = Fixtures.program(VipEditions.VIP_2018).rules();
        for (UnaryOperator<VipRules.Builder> replacement : replacements) {
            rules = replacement.apply(VipRules.builder().from(rules)).build();
        }
        assertStrict(rules);
    }

    @Provide
    Arbitrary<List<UnaryOperator<VipRules.Builder>>> replacements() {
        return Arbitraries.shuffle(List.of(
                builder -> builder.calendar(STRICT),
                builder -> builder.standing(NeverSuspended::new),
                builder -> builder.catalog(Fixtures.catalog()),
                builder -> builder.addRequestChanges(policy -> policy.without(RequestRule.ACCOUNT_OVERDUE)),
                builder -> builder.addRenewalChanges(policy -> policy.with(
                        Rule.when(CLOSED, request -> request.asOf().isEqual(LocalDate.parse("2025-01-15"))))),
                builder -> builder.addCancellationChanges(policy -> policy.with(
                        Rule.when(CLOSED, request -> request.asOf().isEqual(LocalDate.parse("2024-02-01")))))));
    }

    /** That all of {@link #replacements()} apply together. */
    private static void assertStrict(VipRules rules) {
        assertSame(STRICT, rules.standingRule().calendar());
        VipProgram vip = VipProgram.of(rules);
        assertEquals(VipEditions.VIP_2024, vip.edition());
        Customer owing = INVITED.authorized("PA-1", "2024-02-01").customer();

        // The standing by the deadlines of the calendar, but never suspended.
        CustomerStatus status =
                vip.customer(owing, LocalDate.parse("2024-02-05")).status();
        assertEquals(AuthorizationStatus.OVERDUE, status.authorizations().get(0).status());
        assertEquals(AccountStanding.OVERDUE, status.standing());
        assertEquals(
                AccountStanding.GOOD,
                vip.customer(owing, LocalDate.parse("2024-02-02")).status().standing());

        // Requests by the standing, the deadlines and the windows.
        assertEquals(
                List.of(
                        "AWAITING_ACCEPTANCE invited=2024-01-10",
                        "ORDER_WITH_ADOBE authorization=PA-2 orderBy=2024-02-06"),
                VerdictText.reasons(request(vip, owing, "2024-02-05")));
        assertEquals(
                List.of("VIP_2024", "VIP_2024"),
                request(vip, owing, "2024-02-05").reasons().stream()
                        .map(Reason::edition)
                        .toList());
        Customer ordered = ORDERED.customer();
        assertEquals(
                "ALLOWED AWAITING_ACCEPTANCE IN_RENEWAL_WINDOW ORDER_WITH_ADOBE",
                VerdictText.ids(request(vip, ordered, "2025-01-16")));
        assertEquals(
                "ALLOWED AWAITING_ACCEPTANCE LAST_PARTIAL_MONTH ORDER_WITH_ADOBE",
                VerdictText.ids(request(vip, ordered, "2025-01-15")));

        // Cancellations by the standing.
        assertEquals("REFUSED ACME-CLOSED", VerdictText.ids(cancel(vip, owing, "2024-02-01")));
        assertEquals("ALLOWED", VerdictText.ids(cancel(vip, owing, "2024-02-02")));
        assertEquals("REFUSED VIP-CAN-001", VerdictText.ids(cancel(vip, owing, "2024-02-03")));

        // Renewals, filters, the agenda and spans by the windows.
        assertEquals("REFUSED ACME-CLOSED VIP-REN-001", VerdictText.ids(renew(vip, ordered, "2025-01-15")));
        assertEquals("ALLOWED", VerdictText.ids(renew(vip, ordered, "2025-01-16")));
        assertEquals("REFUSED VIP-REN-002", VerdictText.ids(renew(vip, ordered, "2025-01-17")));
        LocalDate due = LocalDate.parse("2025-01-16");
        assertEquals(
                Set.of(CustomerFilter.READY_TO_RENEW),
                vip.customer(ordered, due).filters());
        assertEquals(
                List.of("RENEWAL_DUE 2025-01-16", "RENEWAL_WINDOW_OPENS 2025-01-16", "LICENSES_REMOVED 2025-01-17"),
                vip.customer(ordered, due.minusDays(1)).agenda().stream()
                        .map(entry -> entry.what() + " " + entry.date())
                        .toList());
        assertEquals(
                List.of(due + ".." + due),
                vip.spans(ordered).stream()
                        .filter(span -> span.filter().equals(Optional.of(CustomerFilter.READY_TO_RENEW)))
                        .map(span ->
                                span.firstDay() + ".." + span.lastDayInclusive().orElseThrow())
                        .toList());
    }

    private static Verdict<?> request(VipProgram vip, Customer customer, String asOf) {
        return vip.customer(customer, LocalDate.parse(asOf))
                .request(Requester.ACCOUNT_MANAGER, "PA-2", RequestedLine.of(Fixtures.PRODUCT, 1));
    }

    private static Verdict<?> cancel(VipProgram vip, Customer customer, String asOf) {
        return vip.customer(customer, LocalDate.parse(asOf)).cancel("PA-1");
    }

    private static Verdict<?> renew(VipProgram vip, Customer customer, String asOf) {
        return vip.customer(customer, LocalDate.parse(asOf)).renew();
    }

    @Test
    void every_decision_can_be_changed() {
        VipProgram closed = VipProgram.of(VipRules.builder()
                .edition(VipEditions.VIP_2018)
                .catalog(Fixtures.catalog())
                .addInvitationChanges(VipRulesTest::closed)
                .addEditChanges(VipRulesTest::closed)
                .addOfferChanges(VipRulesTest::closed)
                .addRequestChanges(VipRulesTest::closed)
                .addCancellationChanges(VipRulesTest::closed)
                .addRenewalChanges(VipRulesTest::closed)
                .addCommandChanges(VipRulesTest::closed)
                .build());
        CustomerFixture customer = ORDERED.authorized("PA-1", "2025-01-16");
        CustomerOnDay onDay = closed.customer(customer.customer(), DAY);
        List<Verdict<?>> verdicts = List.of(
                closed.invite(RequestFixtures.form().build(), Fixtures.vipId(1), KnownCustomers.none()),
                closed.startHistory(RequestFixtures.form().build(), Fixtures.vipId(1), KnownCustomers.none()),
                closed.editInformation(InvitationField.ACCOUNT_MANAGER),
                onDay.addOffer(OfferType.ENTERPRISE),
                onDay.request(Requester.ACCOUNT_MANAGER, "PA-2", RequestedLine.of(Fixtures.PRODUCT, 1)),
                onDay.cancel("PA-1"),
                onDay.renew(),
                closed.handle(Histories.of(INVITED), Command.acceptInvitation(DAY)));
        for (Verdict<?> verdict : verdicts) {
            assertEquals("REFUSED ACME-CLOSED", VerdictText.ids(verdict));
        }
        assertEquals(
                Fixtures.catalog().products(),
                VipProgram.of(VipRules.builder()
                                .edition(VipEditions.VIP_2018)
                                .catalog(Fixtures.catalog())
                                .addRequestChanges(policy -> policy.without(RequestRule.PRODUCT_EXCLUDED)
                                        .without(RequestRule.PRODUCT_NOT_SOLD_TO_SEGMENT))
                                .build())
                        .customer(customer.customer(), DAY)
                        .offeredProducts(Requester.ACCOUNT_MANAGER));
    }

    private static <Q, R> Policy<Q, R> closed(Policy<Q, R> policy) {
        return policy.with(Rule.when(CLOSED, question -> true));
    }

    @Test
    void rules_made_from_rules_are_as_they_were() {
        VipRules rules = VipRules.builder()
                .calendar(STRICT)
                .catalog(Fixtures.catalog())
                .standing(NeverSuspended::new)
                .addRequestChanges(VipRulesTest::closed)
                .build();
        VipRules copy = VipRules.builder().from(rules).build();
        assertEquals(rules, copy);
        assertEquals(rules.hashCode(), copy.hashCode());
        assertEquals(
                "REFUSED ACME-CLOSED", VerdictText.ids(request(VipProgram.of(copy), ORDERED.customer(), "2025-01-16")));
        assertEquals("VipRules[VIP_2024, " + Fixtures.catalog().products().size() + " products]", copy.toString());
    }

    private static VipProgram with(VipCalendar calendar) {
        return VipProgram.of(VipRules.builder()
                .catalog(Fixtures.catalog())
                .calendar(calendar)
                .build());
    }

    private static VipProgram standing(Function<VipCalendar, StandingRule> standing) {
        return VipProgram.of(VipRules.builder()
                .catalog(Fixtures.catalog())
                .edition(VipEditions.DEFAULT)
                .standing(standing)
                .build());
    }
}
