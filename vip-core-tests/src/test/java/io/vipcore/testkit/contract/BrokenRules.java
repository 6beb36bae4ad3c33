package io.vipcore.testkit.contract;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.calendar.TermToOrder.Kind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.rules.Condition;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.EnrollmentDates;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.history.NotificationKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    private static final CustomRule BROKEN = CustomRule.refusal("BROKEN-1", "a rule that is broken")
            .in(Locale.ENGLISH, "Broken.", "{product} is broken.", "Mend it.");

    private static final Finding FOUND = Finding.of(Evidence.product("A"));

    private BrokenRules() {}

    // Calendars

    private static Optional<AnniversarySchedule> anchoredOn(LocalDate anchor) {
        return Optional.of(AnniversarySchedule.of(anchor, 12));
    }

    /** The anniversary dates of a customer who was invited. */
    private static VipCalendar anniversaries(VipEdition edition, Function<EnrollmentDates, LocalDate> anchor) {
        return new CalendarOf(edition) {
            @Override
            public Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates) {
                return dates.asOf().isBefore(dates.invited()) ? Optional.empty() : anchoredOn(anchor.apply(dates));
            }
        };
    }

    private static VipCalendar terms(
            VipEdition edition, BiFunction<Optional<AnniversarySchedule>, LocalDate, TermToOrder> terms) {
        return new CalendarOf(edition) {
            @Override
            public TermToOrder termToOrder(
                    ProductTerm term, Optional<AnniversarySchedule> anniversary, LocalDate added) {
                return terms.apply(anniversary, added);
            }
        };
    }

    private static TermToOrder prorated(int months, LocalDate from, LocalDate through) {
        return TermToOrder.billed(Kind.PRORATED, months, from, through);
    }

    private static LocalDate eveOfNext(Optional<AnniversarySchedule> anniversary, LocalDate added) {
        return anniversary.orElseThrow().after(added).minusDays(1);
    }

    private static VipCalendar windows(VipEdition edition, Function<LocalDate, RenewalWindow> windows) {
        return new CalendarOf(edition) {
            @Override
            public RenewalWindow renewalWindow(LocalDate anniversary) {
                return windows.apply(anniversary);
            }
        };
    }

    private static VipCalendar deadlines(VipEdition edition, Function<LocalDate, AuthorizationDeadlines> deadlines) {
        return new CalendarOf(edition) {
            @Override
            public AuthorizationDeadlines deadlinesOf(LocalDate created) {
                return deadlines.apply(created);
            }
        };
    }

    private static class CalendarOf implements VipCalendar {

        private final VipEdition edition;

        CalendarOf(VipEdition edition) {
            this.edition = edition;
        }

        @Override
        public VipEdition edition() {
            return edition;
        }
    }

    @Breaks("the_answer_depends_on_nothing_but_the_dates")
    static class BreaksVipCalendar1 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            AtomicInteger asked = new AtomicInteger();
            return anniversaries(edition, dates -> DAY.plusDays(asked.getAndIncrement()));
        }
    }

    @Breaks("before_the_invitation_there_is_none")
    static class BreaksVipCalendar2 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return new CalendarOf(edition) {
                @Override
                public Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates) {
                    return anchoredOn(dates.customAnniversary().orElse(DAY));
                }
            };
        }
    }

    @Breaks("a_custom_anniversary_date_is_the_first_one")
    static class BreaksVipCalendar3 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return anniversaries(edition, dates -> DAY);
        }
    }

    @Breaks("once_an_order_has_been_accepted_later_facts_never_change_the_answer")
    static class BreaksVipCalendar4 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return anniversaries(edition, dates -> dates.customAnniversary().orElse(dates.asOf()));
        }
    }

    @Breaks("until_an_anniversary_date_the_term_is_prorated_or_a_last_partial_month")
    static class BreaksVipCalendar5 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return terms(edition, (anniversary, added) -> TermToOrder.open(12));
        }
    }

    @Breaks("what_is_billed_starts_on_or_after_the_day_and_within_one_month_of_it")
    static class BreaksVipCalendar6 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return terms(
                    edition, (anniversary, added) -> prorated(1, added.minusDays(1), eveOfNext(anniversary, added)));
        }
    }

    @Breaks("it_ends_the_day_before_the_next_anniversary_date")
    static class BreaksVipCalendar7 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return terms(
                    edition,
                    (anniversary, added) ->
                            prorated(1, added, eveOfNext(anniversary, added).plusDays(1)));
        }
    }

    @Breaks("inside_a_12_month_term_at_most_12_months_are_billed")
    static class BreaksVipCalendar8 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return terms(edition, (anniversary, added) -> prorated(13, added, eveOfNext(anniversary, added)));
        }
    }

    @Breaks("a_fixed_term_is_the_same_whatever_the_anniversary_dates")
    static class BreaksVipCalendar9 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return terms(edition, (anniversary, added) -> TermToOrder.open(anniversary.isPresent() ? 1 : 2));
        }
    }

    @Breaks("the_window_contains_its_anniversary_date_which_is_its_due_day")
    static class BreaksVipCalendar10 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return windows(
                    edition,
                    anniversary -> new RenewalWindow(anniversary, anniversary.plusDays(1), anniversary.plusDays(1)));
        }
    }

    @Breaks("a_later_anniversary_date_never_has_a_window_that_opens_earlier")
    static class BreaksVipCalendar11 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return windows(
                    edition,
                    anniversary -> new RenewalWindow(
                            anniversary.minusDays(anniversary.getYear() % 100 * 1000L), anniversary, anniversary));
        }
    }

    @Breaks("no_renewal_is_upcoming_only_after_its_window_opened")
    static class BreaksVipCalendar12 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return new CalendarOf(edition) {
                @Override
                public LocalDate upcomingFrom(RenewalWindow window) {
                    return window.opens().plusDays(1);
                }
            };
        }
    }

    @Breaks("no_purchase_authorization_is_due_before_its_creation")
    static class BreaksVipCalendar13 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return deadlines(
                    edition, created -> new AuthorizationDeadlines(created.minusDays(1), created.plusDays(60)));
        }
    }

    @Breaks("a_later_one_never_has_earlier_deadlines")
    static class BreaksVipCalendar14 extends VipCalendarContract {
        @Override
        protected VipCalendar calendar(VipEdition edition) {
            return deadlines(edition, created -> {
                LocalDate deadline = created.plusDays((10_000 - created.getYear()) * 1000L);
                return new AuthorizationDeadlines(deadline, deadline);
            });
        }
    }

    // How purchase authorizations and accounts stand

    private static StandingRule statuses(
            VipCalendar calendar, BiFunction<PurchaseAuthorization, LocalDate, AuthorizationStatus> statuses) {
        return new StandingRule() {
            @Override
            public VipCalendar calendar() {
                return calendar;
            }

            @Override
            public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
                if (!authorization.isCreatedBy(asOf)) {
                    throw new IllegalArgumentException();
                }
                return statuses.apply(authorization, asOf);
            }
        };
    }

    private static StandingRule knowingTheFuture(VipCalendar calendar) {
        return statuses(
                calendar,
                (authorization, asOf) -> authorization.settled().isPresent()
                        ? AuthorizationStatus.COMPLETED
                        : AuthorizationStatus.PENDING);
    }

    private static StandingRule inEachHalfOfAMonth(
            AuthorizationStatus first, AuthorizationStatus second, VipCalendar calendar) {
        return statuses(calendar, (authorization, asOf) -> asOf.getDayOfMonth() < 15 ? first : second);
    }

    @Breaks("the_answer_depends_on_no_fact_dated_after_the_day")
    static class BreaksStandingRule1 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipCalendar calendar) {
            return knowingTheFuture(calendar);
        }
    }

    @Breaks("without_new_facts_overdue_never_returns_to_pending")
    static class BreaksStandingRule2 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipCalendar calendar) {
            return inEachHalfOfAMonth(AuthorizationStatus.PENDING, AuthorizationStatus.OVERDUE, calendar);
        }
    }

    @Breaks("a_day_before_the_creation_is_refused")
    static class BreaksStandingRule3 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipCalendar calendar) {
            return new StandingRule() {
                @Override
                public VipCalendar calendar() {
                    return calendar;
                }

                @Override
                public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
                    return AuthorizationStatus.PENDING;
                }
            };
        }
    }

    @Breaks("settling_every_overdue_purchase_authorization_restores_good")
    static class BreaksStandingRule4 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipCalendar calendar) {
            return new StandingRule() {
                @Override
                public VipCalendar calendar() {
                    return calendar;
                }

                @Override
                public AccountStanding standingOf(Customer customer, LocalDate asOf) {
                    return AccountStanding.OVERDUE;
                }
            };
        }
    }

    @Breaks("both_change_only_on_days_of_facts_and_after_deadlines")
    static class BreaksStandingRule5 extends StandingRuleContract {
        @Override
        protected StandingRule rule(VipCalendar calendar) {
            return inEachHalfOfAMonth(AuthorizationStatus.COMPLETED, AuthorizationStatus.CANCELLED, calendar);
        }
    }

    // Programs

    abstract static class EditionProgram extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return Fixtures.program(edition);
        }
    }

    private static VipProgram program(VipEdition edition, Function<VipCalendar, StandingRule> standing) {
        return VipProgram.of(VipRules.builder()
                .edition(edition)
                .catalog(Fixtures.catalog())
                .standing(standing)
                .build());
    }

    private static VipProgram program(VipCalendar calendar) {
        return VipProgram.of(VipRules.builder()
                .calendar(calendar)
                .catalog(Fixtures.catalog())
                .build());
    }

    private static Notification reminder(CustomerHistory history, LocalDate on) {
        return new Notification(
                history.customer().vipId(), NotificationKind.TIME_TO_RENEW, on, Optional.empty(), Optional.of(on));
    }

    @Breaks("a_fact_dated_after_the_day_never_changes_the_answer")
    static class BreaksProgram1 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(edition, BrokenRules::knowingTheFuture);
        }
    }

    @Breaks("no_state_shows_a_fact_dated_after_the_day")
    static class BreaksProgram2 extends EditionProgram {
        @Override
        CustomerStatus status(CustomerOnDay customer) {
            LocalDate later = customer.asOf().plusDays(30);
            return program(VipEditions.DEFAULT)
                    .customer(customer.facts(), later)
                    .status();
        }
    }

    @Breaks("asking_only_for_the_filters_gives_those_of_the_status")
    static class BreaksProgram3 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(edition, BrokenRules::knowingTheFuture);
        }
    }

    @Breaks("the_phases_of_a_life_are_those_of_its_days")
    static class BreaksProgram4 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(anniversaries(edition, EnrollmentDates::asOf));
        }
    }

    @Breaks("the_phases_of_one_unrenewed_term_follow_each_other_in_their_order")
    static class BreaksProgram5 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(anniversaries(
                    edition, dates -> dates.asOf().plusDays(dates.asOf().getDayOfMonth() * 5L)));
        }
    }

    @Breaks("no_license_makes_level_0")
    static class BreaksProgram6 extends EditionProgram {
        @Override
        int level(VipProgram program, long licenses, MarketSegment segment) {
            return 1;
        }
    }

    @Breaks("more_licenses_never_make_a_lower_level")
    static class BreaksProgram7 extends EditionProgram {
        @Override
        int level(VipProgram program, long licenses, MarketSegment segment) {
            return licenses == 1 ? 1 : 0;
        }
    }

    @Breaks("between_two_entries_of_the_agenda_nothing_changes")
    static class BreaksProgram8 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(
                    edition,
                    calendar -> inEachHalfOfAMonth(
                            AuthorizationStatus.COMPLETED, AuthorizationStatus.DEACTIVATED, calendar));
        }
    }

    @Breaks("the_entries_lie_after_the_day_and_come_in_their_order")
    static class BreaksProgram9 extends EditionProgram {
        @Override
        List<AgendaEntry> agenda(CustomerOnDay customer) {
            return reversed(super.agenda(customer));
        }
    }

    @Breaks("on_every_day_the_spans_equal_the_filters")
    static class BreaksProgram10 extends ProgramContract {
        @Override
        protected VipProgram program(VipEdition edition) {
            return BrokenRules.program(
                    edition,
                    calendar ->
                            inEachHalfOfAMonth(AuthorizationStatus.PENDING, AuthorizationStatus.COMPLETED, calendar));
        }
    }

    @Breaks("what_is_owed_for_adjoining_periods_is_what_is_owed_for_both_together")
    static class BreaksProgram11 extends EditionProgram {
        @Override
        List<Notification> owed(VipProgram program, CustomerHistory history, LocalDate from, LocalDate through) {
            return List.of(reminder(history, from));
        }
    }

    @Breaks("an_event_after_a_day_never_changes_what_was_owed_by_that_day")
    static class BreaksProgram12 extends EditionProgram {
        @Override
        List<Notification> owed(VipProgram program, CustomerHistory history, LocalDate from, LocalDate through) {
            LocalDate eve = history.latest().minusDays(30);
            return eve.isBefore(from) || eve.isAfter(through) ? List.of() : List.of(reminder(history, eve));
        }
    }

    @Breaks("no_two_notifications_have_the_same_key")
    static class BreaksProgram13 extends EditionProgram {
        @Override
        List<Notification> owed(VipProgram program, CustomerHistory history, LocalDate from, LocalDate through) {
            return super.owed(program, history, from, through).stream()
                    .flatMap(each -> Collections.nCopies(2, each).stream())
                    .toList();
        }
    }

    @Breaks("the_notifications_come_in_their_order")
    static class BreaksProgram14 extends EditionProgram {
        @Override
        List<Notification> owed(VipProgram program, CustomerHistory history, LocalDate from, LocalDate through) {
            return reversed(super.owed(program, history, from, through));
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    // Rules and policies

    private static Rule<OfferRequest> rule(Predicate<OfferRequest> holds, Finding... findings) {
        return new Rule<>(BROKEN, new Condition<>(holds, question -> List.of(findings)));
    }

    private static <T> Predicate<T> onlyTheFirstTime() {
        AtomicInteger asked = new AtomicInteger();
        return question -> asked.getAndIncrement() == 0;
    }

    abstract static class OfferRule extends RuleContract<OfferRequest> {
        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    abstract static class OfferPolicy extends PolicyContract<OfferRequest, OfferGrant> {

        abstract Rule<OfferRequest> rule();

        @Override
        protected Policy<OfferRequest, OfferGrant> policy(VipProgram program) {
            return program.rules().offerPolicy().with(rule());
        }

        @Override
        protected Arbitrary<OfferRequest> questions(VipProgram program) {
            return RequestArbitraries.offerRequests();
        }
    }

    @Breaks("the_findings_depend_on_nothing_but_the_question")
    static class BreaksRule1 extends OfferRule {
        @Override
        protected Rule<OfferRequest> rule(VipProgram program) {
            return BrokenRules.rule(onlyTheFirstTime(), FOUND);
        }
    }

    @Breaks("where_it_applies_and_only_there_it_finds_something")
    static class BreaksRule2 extends OfferRule {
        @Override
        protected Rule<OfferRequest> rule(VipProgram program) {
            return BrokenRules.rule(question -> true);
        }
    }

    @Breaks("the_verdict_depends_on_nothing_but_the_question")
    static class BreaksPolicy1 extends OfferPolicy {
        @Override
        Rule<OfferRequest> rule() {
            return BrokenRules.rule(onlyTheFirstTime(), FOUND);
        }
    }

    @Breaks("a_question_is_allowed_exactly_when_no_rule_refuses_it")
    static class BreaksPolicy2 extends OfferPolicy {
        @Override
        Rule<OfferRequest> rule() {
            return BrokenRules.rule(question -> true);
        }
    }

    @Breaks("where_a_rule_applies_and_only_there_it_finds_something")
    static class BreaksPolicy3 extends OfferPolicy {
        @Override
        Rule<OfferRequest> rule() {
            // Of what is granted already another rule says so: the verdict is the same.
            return BrokenRules.rule(question -> question.customer().hasOffer(question.type(), question.asOf()));
        }
    }

    @Breaks("the_order_of_the_rules_never_changes_the_verdict")
    static class BreaksPolicy4 extends OfferPolicy {
        @Override
        Rule<OfferRequest> rule() {
            return BrokenRules.rule(onlyTheFirstTime(), FOUND);
        }
    }

    @Breaks("every_verdict_can_be_explained_in_every_language")
    static class BreaksPolicy5 extends OfferPolicy {
        @Override
        Rule<OfferRequest> rule() {
            return Rule.when(BROKEN, question -> true);
        }
    }
}
