package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.anniversary.AnniversaryRule;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.AuthorizationDeadlineRule;
import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.anniversary.Proration;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.anniversary.TermToOrder.Prorated;
import io.vipcore.anniversary.UpcomingRule;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.language.Language;
import io.vipcore.license.LicenseLedger;
import io.vipcore.license.LicenseTermRule;
import io.vipcore.license.SelectLevelRule;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.lifecycle.IdSource;
import io.vipcore.notification.Notification;
import io.vipcore.notification.NotificationKind;
import io.vipcore.notification.NotificationRule;
import io.vipcore.portfolio.Selection;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.renewal.RenewalRule;
import io.vipcore.renewal.RenewalStatus;
import io.vipcore.status.CustomerDays;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.verdict.Check;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Policy;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.Verdict;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;

/** For each law of each contract a rule that breaks it, and as few others as it can. */
final class BrokenRules {

    /** The law that a rule breaks. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Breaks {
        String value();
    }

    private static final LocalDate DAY = LocalDate.of(2025, 1, 16);

    private static final OwnRule OWN = OwnRule.refusal("OWN-1", "a rule that is broken")
            .in(Language.ENGLISH, "Broken.", "{product} is broken.", "Mend it.");

    /** Finds something and denies it. */
    private static final Check<OfferRequest> SILENT = (question, findings) -> {
        findings.add(Evidence.product("A"));
        return false;
    };

    private BrokenRules() {}

    private static Check<OfferRequest> onlyTheFirstTime() {
        AtomicInteger asked = new AtomicInteger();
        return (question, findings) -> {
            boolean finds = asked.getAndIncrement() == 0;
            if (finds) {
                findings.add(Evidence.product("A"));
            }
            return finds;
        };
    }

    private static void refuseBeforeCreation(PurchaseAuthorization authorization, LocalDate asOf) {
        if (asOf.isBefore(authorization.created())) {
            throw new IllegalArgumentException();
        }
    }

    private static Notification reminder(CustomerHistory history, LocalDate on) {
        return new Notification(
                history.customer().vipId(), NotificationKind.TIME_TO_RENEW, on, Optional.empty(), Optional.of(on));
    }

    private static List<Notification> owedOn(
            LocalDate day, LocalDate from, LocalDate throughInclusive, CustomerHistory history) {
        LocalDate eve = day.minusDays(30);
        return eve.isBefore(from) || eve.isAfter(throughInclusive) ? List.of() : List.of(reminder(history, eve));
    }

    private static IdSource always(VipId vipId, String authorization) {
        return new IdSource() {
            @Override
            public VipId nextVipId() {
                return vipId;
            }

            @Override
            public String nextAuthorizationId(Customer customer) {
                return authorization;
            }
        };
    }

    @Breaks("the_answer_depends_on_nothing_but_the_dates")
    static class BreaksAnniversaryRule1 extends AnniversaryRuleContract {
        @Override
        protected AnniversaryRule rule(Edition edition) {
            AtomicInteger asked = new AtomicInteger();
            return dates -> Optional.of(AnniversarySchedule.of(DAY.plusDays(asked.getAndIncrement()), 12));
        }
    }

    @Breaks("before_the_invitation_there_is_none")
    static class BreaksAnniversaryRule2 extends AnniversaryRuleContract {
        @Override
        protected AnniversaryRule rule(Edition edition) {
            return dates ->
                    Optional.of(AnniversarySchedule.of(dates.customAnniversary().orElse(DAY), 12));
        }
    }

    @Breaks("a_custom_anniversary_date_is_the_first_one")
    static class BreaksAnniversaryRule3 extends AnniversaryRuleContract {
        @Override
        protected AnniversaryRule rule(Edition edition) {
            return dates -> dates.asOf().isBefore(dates.invited())
                    ? Optional.empty()
                    : Optional.of(AnniversarySchedule.of(DAY, 12));
        }
    }

    @Breaks("once_an_order_has_been_accepted_later_facts_never_change_the_answer")
    static class BreaksAnniversaryRule4 extends AnniversaryRuleContract {
        @Override
        protected AnniversaryRule rule(Edition edition) {
            return dates -> dates.asOf().isBefore(dates.invited())
                    ? Optional.empty()
                    : Optional.of(
                            AnniversarySchedule.of(dates.customAnniversary().orElse(dates.asOf()), 12));
        }
    }

    @Breaks("the_answer_is_prorated_or_a_last_partial_month")
    static class BreaksProration1 extends ProrationContract {
        @Override
        protected Proration proration() {
            return (schedule, reference) -> new TermToOrder.OpenInitialTerm(12);
        }
    }

    @Breaks("what_is_billed_starts_on_or_after_the_reference_and_within_one_month_of_it")
    static class BreaksProration2 extends ProrationContract {
        @Override
        protected Proration proration() {
            return (schedule, reference) -> new Prorated(
                    1, reference.minusDays(1), schedule.after(reference).minusDays(1));
        }
    }

    @Breaks("it_ends_the_day_before_the_next_anniversary_date")
    static class BreaksProration3 extends ProrationContract {
        @Override
        protected Proration proration() {
            return (schedule, reference) -> new Prorated(1, reference, schedule.after(reference));
        }
    }

    @Breaks("inside_a_12_month_term_the_months_are_1_to_12")
    static class BreaksProration4 extends ProrationContract {
        @Override
        protected Proration proration() {
            return (schedule, reference) ->
                    new Prorated(13, reference, schedule.after(reference).minusDays(1));
        }
    }

    @Breaks("the_window_contains_its_anniversary_date_which_is_its_due_day")
    static class BreaksRenewalWindowRule1 extends RenewalWindowRuleContract {
        @Override
        protected RenewalWindowRule rule(Edition edition) {
            return anniversary -> new RenewalWindow(anniversary, anniversary.plusDays(1), anniversary.plusDays(1));
        }
    }

    @Breaks("a_later_anniversary_date_never_has_a_window_that_opens_earlier")
    static class BreaksRenewalWindowRule2 extends RenewalWindowRuleContract {
        @Override
        protected RenewalWindowRule rule(Edition edition) {
            return anniversary -> new RenewalWindow(
                    anniversary.minusDays(anniversary.getYear() % 100 * 1000L), anniversary, anniversary);
        }
    }

    @Breaks("the_answer_never_lies_after_the_day_on_which_the_window_opens")
    static class BreaksUpcomingRule1 extends UpcomingRuleContract {
        @Override
        protected UpcomingRule rule(Edition edition) {
            return window -> window.opens().plusDays(1);
        }
    }

    @Breaks("the_deadlines_of_a_purchase_authorization_are_in_order")
    static class BreaksAuthorizationDeadlineRule1 extends AuthorizationDeadlineRuleContract {
        @Override
        protected AuthorizationDeadlineRule rule(Edition edition) {
            return created -> new AuthorizationDeadlines(created.minusDays(1), 0, 60);
        }
    }

    @Breaks("a_later_one_never_has_earlier_deadlines")
    static class BreaksAuthorizationDeadlineRule2 extends AuthorizationDeadlineRuleContract {
        @Override
        protected AuthorizationDeadlineRule rule(Edition edition) {
            return created -> {
                int days = (10_000 - created.getYear()) * 1000;
                return new AuthorizationDeadlines(created, days, days);
            };
        }
    }

    @Breaks("the_answer_depends_on_no_fact_dated_after_the_day")
    static class BreaksAuthorizationStatusRule1 extends AuthorizationStatusRuleContract {
        @Override
        protected AuthorizationStatusRule rule(Edition edition) {
            return (authorization, asOf) -> {
                refuseBeforeCreation(authorization, asOf);
                return authorization.settled().isPresent()
                        ? AuthorizationStatus.COMPLETED
                        : AuthorizationStatus.PENDING;
            };
        }
    }

    @Breaks("without_new_facts_overdue_never_returns_to_pending")
    static class BreaksAuthorizationStatusRule2 extends AuthorizationStatusRuleContract {
        @Override
        protected AuthorizationStatusRule rule(Edition edition) {
            return (authorization, asOf) -> {
                refuseBeforeCreation(authorization, asOf);
                return asOf.getDayOfMonth() < 15 ? AuthorizationStatus.PENDING : AuthorizationStatus.OVERDUE;
            };
        }
    }

    @Breaks("a_day_before_the_creation_is_refused")
    static class BreaksAuthorizationStatusRule3 extends AuthorizationStatusRuleContract {
        @Override
        protected AuthorizationStatusRule rule(Edition edition) {
            return (authorization, asOf) -> AuthorizationStatus.PENDING;
        }
    }

    @Breaks("settling_every_overdue_purchase_authorization_restores_good")
    static class BreaksStandingRule1 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipProgram program) {
            return (customer, asOf) -> AccountStanding.OVERDUE;
        }
    }

    @Breaks("the_phases_of_one_unrenewed_term_follow_each_other_in_their_order")
    static class BreaksRenewalRule1 extends RenewalRuleContract {
        @Override
        protected RenewalRule rule(VipProgram program) {
            return ledger -> RenewalStatus.NOT_ESTABLISHED;
        }
    }

    @Breaks("a_product_with_a_term_of_its_own_has_the_same_term_whatever_the_anniversary_dates")
    static class BreaksLicenseTermRule1 extends LicenseTermRuleContract {
        @Override
        protected LicenseTermRule rule(VipProgram program) {
            return (product, anniversaries, added) ->
                    new TermToOrder.OpenInitialTerm(anniversaries.isPresent() ? 1 : 2);
        }
    }

    @Breaks("no_license_makes_level_0")
    static class BreaksSelectLevelRule1 extends SelectLevelRuleContract {
        @Override
        protected SelectLevelRule rule(Edition edition) {
            return licenses -> 1;
        }
    }

    @Breaks("more_licenses_never_make_a_lower_level")
    static class BreaksSelectLevelRule2 extends SelectLevelRuleContract {
        @Override
        protected SelectLevelRule rule(Edition edition) {
            return licenses -> licenses == 1 ? 1 : 0;
        }
    }

    @Breaks("a_fact_dated_after_the_day_never_changes_the_answer")
    static class BreaksCustomerStatusRule1 extends CustomerStatusRuleContract {
        @Override
        protected CustomerStatusRule rule(VipProgram program) {
            return (customer, asOf) -> program.status(customer, asOf.plusDays(30));
        }
    }

    @Breaks("between_two_entries_nothing_changes")
    static class BreaksAgendaRule1 extends AgendaRuleContract {
        @Override
        protected AgendaRule rule(VipProgram program) {
            return (customer, asOf) -> List.of();
        }
    }

    @Breaks("the_entries_lie_after_the_day_and_come_in_their_order")
    static class BreaksAgendaRule2 extends AgendaRuleContract {
        @Override
        protected AgendaRule rule(VipProgram program) {
            return (customer, asOf) -> {
                List<AgendaEntry> entries = new ArrayList<>(program.agendaRule().agendaOf(customer, asOf));
                Collections.reverse(entries);
                return entries;
            };
        }
    }

    @Breaks("what_is_owed_for_adjoining_periods_is_what_is_owed_for_both_together")
    static class BreaksNotificationRule1 extends NotificationRuleContract {
        @Override
        protected NotificationRule rule(VipProgram program) {
            return (history, from, throughInclusive) -> List.of(reminder(history, from));
        }
    }

    @Breaks("an_event_after_a_day_never_changes_what_was_owed_by_that_day")
    static class BreaksNotificationRule2 extends NotificationRuleContract {
        @Override
        protected NotificationRule rule(VipProgram program) {
            return (history, from, throughInclusive) -> owedOn(history.latest(), from, throughInclusive, history);
        }
    }

    @Breaks("no_two_notifications_have_the_same_key")
    static class BreaksNotificationRule3 extends NotificationRuleContract {
        @Override
        protected NotificationRule rule(VipProgram program) {
            return (history, from, throughInclusive) -> {
                List<Notification> once = program.notificationRule().owed(history, from, throughInclusive);
                return once.stream()
                        .flatMap(each -> Collections.nCopies(2, each).stream())
                        .toList();
            };
        }
    }

    @Breaks("the_notifications_come_in_their_order")
    static class BreaksNotificationRule4 extends NotificationRuleContract {
        @Override
        protected NotificationRule rule(VipProgram program) {
            return (history, from, throughInclusive) -> {
                List<Notification> owed =
                        new ArrayList<>(program.notificationRule().owed(history, from, throughInclusive));
                Collections.reverse(owed);
                return owed;
            };
        }
    }

    @Breaks("the_verdict_depends_on_nothing_but_the_question")
    static class BreaksPolicy1 extends PolicyContract<OfferRequest, OfferGrant> {
        @Override
        protected Policy<OfferRequest, OfferGrant> policy(VipProgram program) {
            AtomicInteger asked = new AtomicInteger();
            return question -> new Verdict.Allowed<>(
                    OfferGrant.of(question.type(), DAY.plusDays(asked.getAndIncrement())), List.of());
        }

        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    @Breaks("asking_only_whether_it_is_allowed_gives_the_answer_of_the_verdict")
    static class BreaksPolicy2 extends PolicyContract<OfferRequest, OfferGrant> {
        @Override
        protected Policy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return new Policy<>() {
                @Override
                public Verdict<OfferGrant> decide(OfferRequest question) {
                    return program.offerPolicy().decide(question);
                }

                @Override
                public boolean allows(OfferRequest question) {
                    return !program.offerPolicy().allows(question);
                }
            };
        }

        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    @Breaks("the_answer_depends_on_nothing_but_the_question")
    static class BreaksCheck1 extends CheckContract<OfferRequest> {
        @Override
        protected Check<OfferRequest> check(VipProgram program) {
            return onlyTheFirstTime();
        }

        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    @Breaks("whatever_was_put_into_the_findings_the_answer_is_true")
    static class BreaksCheck2 extends CheckContract<OfferRequest> {
        @Override
        protected Check<OfferRequest> check(VipProgram program) {
            return SILENT;
        }

        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    @Breaks("a_question_is_allowed_exactly_when_no_rule_refuses_it")
    static class BreaksOfferPolicy1 extends OfferPolicyContract {
        @Override
        protected RulePolicy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return program.offerPolicy().with(Rule.of(OWN, (question, findings) -> findings.areWanted()));
        }
    }

    @Breaks("whatever_a_rule_puts_into_the_findings_its_answer_is_true")
    static class BreaksOfferPolicy2 extends OfferPolicyContract {
        @Override
        protected RulePolicy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return program.offerPolicy().with(Rule.of(OWN, SILENT));
        }
    }

    @Breaks("the_order_of_the_rules_never_changes_the_verdict")
    static class BreaksOfferPolicy3 extends OfferPolicyContract {
        @Override
        protected RulePolicy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return program.offerPolicy().with(Rule.of(OWN, onlyTheFirstTime()));
        }
    }

    @Breaks("every_verdict_can_be_explained_in_every_language")
    static class BreaksOfferPolicy4 extends OfferPolicyContract {
        @Override
        protected RulePolicy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return program.offerPolicy().with(Rule.when(OWN, question -> true));
        }
    }

    @Breaks("whether_a_customer_is_selected_depends_on_nothing_but_its_day")
    static class BreaksSelection1 extends SelectionContract {
        @Override
        protected Selection selection() {
            AtomicInteger asked = new AtomicInteger();
            return status -> asked.getAndIncrement() == 0;
        }
    }

    @Breaks("it_is_narrowed_widened_and_reversed_as_the_words_say")
    static class BreaksSelection2 extends SelectionContract {
        @Override
        protected Selection selection() {
            return new Selection() {
                @Override
                public boolean selects(CustomerStatus status) {
                    return true;
                }

                @Override
                public Selection negate() {
                    return this;
                }
            };
        }
    }

    @Breaks("a_new_vip_id_is_one_that_no_customer_has")
    static class BreaksIdSource1 extends IdSourceContract {
        @Override
        protected IdSource ids(Predicate<VipId> taken) {
            return always(Fixtures.vipId(1), "PA-1");
        }
    }

    @Breaks("a_new_authorization_id_is_one_that_no_purchase_authorization_of_the_customer_has")
    static class BreaksIdSource2 extends IdSourceContract {
        @Override
        protected IdSource ids(Predicate<VipId> taken) {
            return always(Fixtures.vipId(1), "PA-1");
        }
    }

    @Breaks("days_read_one_after_the_other_are_those_of_the_statuses")
    static class BreaksCustomerStatusRule2 extends CustomerStatusRuleContract {
        @Override
        protected CustomerStatusRule rule(VipProgram program) {
            return new CustomerStatusRule() {
                @Override
                public CustomerStatus statusOf(Customer customer, LocalDate asOf) {
                    return program.status(customer, asOf);
                }

                @Override
                public List<CustomerDays> daysFromEach(Customer customer, List<LocalDate> factDays) {
                    return program.customerStatusRule()
                            .daysFromEach(customer, List.of(factDays.get(0).minusDays(1)));
                }
            };
        }
    }

    @Breaks("remembered_windows_are_the_same")
    static class BreaksRenewalWindowRule3 extends RenewalWindowRuleContract {
        @Override
        protected RenewalWindowRule rule(Edition edition) {
            return new RenewalWindowRule() {
                @Override
                public RenewalWindow windowOf(LocalDate anniversary) {
                    return new RenewalWindow(anniversary, anniversary, anniversary);
                }

                @Override
                public RenewalWindowRule remembering(AnniversarySchedule schedule, LocalDate through) {
                    return RenewalWindowRule.of(edition);
                }
            };
        }
    }

    @Breaks("it_is_open_on_the_days_that_the_window_contains")
    static class BreaksRenewalWindowRule4 extends RenewalWindowRuleContract {
        @Override
        protected RenewalWindowRule rule(Edition edition) {
            return new RenewalWindowRule() {
                @Override
                public RenewalWindow windowOf(LocalDate anniversary) {
                    return new RenewalWindow(anniversary, anniversary, anniversary);
                }

                @Override
                public boolean isOpenOn(LocalDate anniversary, LocalDate day) {
                    return !day.isBefore(anniversary);
                }
            };
        }
    }

    @Breaks("asking_only_for_the_phase_gives_that_of_the_renewal")
    static class BreaksRenewalRule2 extends RenewalRuleContract {
        @Override
        protected RenewalRule rule(VipProgram program) {
            return new RenewalRule() {
                @Override
                public RenewalStatus renewalOf(LicenseLedger ledger) {
                    return program.renewalRule().renewalOf(ledger);
                }

                @Override
                public RenewalPhase phaseOf(LicenseLedger ledger) {
                    return RenewalPhase.RENEWED;
                }
            };
        }
    }

    @Breaks("on_a_day_that_is_no_turn_and_no_fact_all_is_as_on_the_day_before")
    static class BreaksAgendaRule3 extends AgendaRuleContract {
        @Override
        protected AgendaRule rule(VipProgram program) {
            return (customer, asOf) -> List.of();
        }
    }
}
