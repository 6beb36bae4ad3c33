package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.page.Span;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.StatusView;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of a whole {@link VipProgram}, whichever of its rules an application replaced. */
public abstract class ProgramContract extends Contract {

    /** A whole term with its windows, and the deadlines of what was requested last. */
    private static final int DAYS = 600;

    /** Before any event of a generated history. */
    private static final LocalDate FIRST = VipArbitraries.ERA_FIRST.minusYears(1);

    private static final List<RenewalPhase> PHASES = List.of(
            RenewalPhase.NOT_DUE,
            RenewalPhase.UPCOMING,
            RenewalPhase.READY,
            RenewalPhase.PAST_DUE,
            RenewalPhase.LAPSED);

    /** For the tests of a program. */
    protected ProgramContract() {}

    /**
     * {@return the program under contract, over {@link Fixtures#catalog()}, to which the generated facts refer}
     *
     * @param edition the edition whose numbers apply
     */
    protected abstract VipProgram program(VipEdition edition);

    // How the answers are got; for the tests of this contract.

    CustomerStatus status(CustomerOnDay customer) {
        return customer.status();
    }

    List<AgendaEntry> agenda(CustomerOnDay customer) {
        return customer.agenda();
    }

    List<Notification> owed(VipProgram program, CustomerHistory history, LocalDate from, LocalDate throughInclusive) {
        return program.notifications(history, from, throughInclusive);
    }

    int level(VipProgram program, long licenses, MarketSegment segment) {
        return program.selectLevel(licenses, segment);
    }

    @Property
    void a_fact_dated_after_the_day_never_changes_the_answer(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram program = program(edition);
        CustomerOnDay all = program.customer(given.customer(), given.asOf());
        CustomerOnDay known = program.customer(given.customer().knownOn(given.asOf()), given.asOf());
        assertEquals(StatusView.of(status(known)), StatusView.of(status(all)));
        assertEquals(status(known).ledger(), status(all).ledger());
        assertEquals(known.filters(), all.filters());
        assertEquals(known.renewalWindow(), all.renewalWindow());
        assertEquals(known.renew(), all.renew());
        assertEquals(agenda(known), agenda(all));
    }

    @Property
    void no_state_shows_a_fact_dated_after_the_day(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        LocalDate asOf = given.asOf();
        CustomerStatus status = status(program(edition).customer(given.customer(), asOf));
        Set<LocalDate> shown = status.customer().factDays().stream().collect(Collectors.toCollection(TreeSet::new));
        shown.remove(given.customer().invited());
        assertTrue(shown.stream().noneMatch(day -> day.isAfter(asOf)), () -> shown + " on " + asOf);
        assertEquals(
                status.customer().authorizations(),
                status.authorizations().stream()
                        .map(AuthorizationState::authorization)
                        .toList());
    }

    @Property
    void asking_only_for_the_filters_gives_those_of_the_status(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerOnDay customer = program(edition).customer(given.customer(), given.asOf());
        assertEquals(CustomerFilter.matching(status(customer)), customer.filters());
    }

    @Property
    void the_phases_of_a_life_are_those_of_its_days(@ForAll Customer customer, @ForAll VipEdition edition) {
        VipProgram program = program(edition);
        NavigableMap<LocalDate, RenewalPhase> phases = LicenseLedger.phases(
                customer, program.catalog(), program.rules().calendar());
        assertEquals(customer.invited(), phases.firstKey());
        for (LocalDate day : VipArbitraries.bordersOf(customer)) {
            if (customer.isInvitedBy(day)) {
                assertEquals(
                        status(program.customer(customer, day)).phase(),
                        phases.floorEntry(day).getValue(),
                        day::toString);
            }
        }
    }

    @Property(tries = 100)
    void the_phases_of_one_unrenewed_term_follow_each_other_in_their_order(
            @ForAll LocalDate anniversary, @ForAll VipEdition edition) {
        Assume.that(!anniversary.isBefore(VipArbitraries.ERA_FIRST) && !anniversary.isAfter(VipArbitraries.ERA_LAST));
        Customer customer = Fixtures.customer()
                .invited(anniversary.minusDays(200))
                .customAnniversary(anniversary)
                .addOrders(DirectOrder.of(anniversary.minusDays(150), Fixtures.licenses(1)))
                .build();
        VipProgram program = program(edition);
        int before = 0;
        for (int day = -150; day <= 100; day++) {
            LocalDate asOf = anniversary.plusDays(day);
            RenewalPhase phase = status(program.customer(customer, asOf)).phase();
            int now = PHASES.indexOf(phase);
            assertTrue(now >= before, () -> phase + " on " + asOf);
            before = now;
        }
    }

    @Property
    void no_license_makes_level_0(@ForAll VipEdition edition, @ForAll MarketSegment segment) {
        assertEquals(0, level(program(edition), 0, segment));
    }

    @Property
    void more_licenses_never_make_a_lower_level(
            @ForAll VipEdition edition,
            @ForAll MarketSegment segment,
            @ForAll @LongRange(max = 1200) long licenses,
            @ForAll @LongRange(max = 1200) long more) {
        VipProgram program = program(edition);
        assertTrue(level(program, licenses, segment) <= level(program, licenses + more, segment));
    }

    @Property(tries = 200)
    void between_two_entries_of_the_agenda_nothing_changes(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        LocalDate asOf = given.asOf();
        Assume.that(given.customer().isInvitedBy(asOf));
        VipProgram program = program(edition);
        List<AgendaEntry> entries = agenda(program.customer(given.customer(), asOf));
        Set<LocalDate> days = entries.stream().map(AgendaEntry::date).collect(Collectors.toSet());
        Customer customer = given.customer().knownOn(asOf);
        View before = View.of(status(program.customer(customer, asOf)));
        for (int n = 1; n <= DAYS; n++) {
            LocalDate day = asOf.plusDays(n);
            View view = View.of(status(program.customer(customer, day)));
            if (!days.contains(day)) {
                assertEquals(before, view, () -> "changed on " + day + ", read " + asOf + ": " + entries);
            }
            before = view;
        }
    }

    @Property(tries = 200)
    void the_entries_lie_after_the_day_and_come_in_their_order(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        List<AgendaEntry> entries = agenda(program(edition).customer(given.customer(), given.asOf()));
        assertTrue(entries.stream().allMatch(entry -> entry.date().isAfter(given.asOf())), entries::toString);
        assertEquals(entries.stream().sorted().toList(), entries);
    }

    @Property(tries = 200)
    void on_every_day_the_spans_equal_the_filters(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        Customer customer = given.customer();
        VipProgram program = program(edition);
        List<Span<CustomerFilter>> spans = program.spans(customer);
        for (int n = -DAYS; n <= DAYS; n++) {
            LocalDate day = given.asOf().plusDays(n);
            Set<Span<CustomerFilter>> running =
                    spans.stream().filter(span -> span.contains(day)).collect(Collectors.toSet());
            Set<Optional<CustomerFilter>> filters = program.customer(customer, day).filters().stream()
                    .map(Optional::of)
                    .collect(Collectors.toSet());
            if (customer.isInvitedBy(day)) {
                filters.add(Optional.empty()); // on the page at all
            }
            assertEquals(filters, running.stream().map(Span::filter).collect(Collectors.toSet()), day::toString);
            assertTrue(
                    running.stream().allMatch(span -> span.accountManager().equals(customer.accountManager(day))),
                    day::toString);
        }
    }

    @Property(tries = 250)
    void what_is_owed_for_adjoining_periods_is_what_is_owed_for_both_together(
            @ForAll CustomerDay given,
            @ForAll VipEdition edition,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after) {
        VipProgram program = program(edition);
        CustomerHistory history = Histories.of(given.customer());
        LocalDate from = given.asOf().minusDays(before);
        LocalDate through = given.asOf().plusDays(after);
        List<Notification> apart = Stream.concat(
                        owed(program, history, from, given.asOf()).stream(),
                        owed(program, history, given.asOf().plusDays(1), through).stream())
                .toList();
        assertEquals(owed(program, history, from, through), apart);
    }

    @Property(tries = 250)
    void an_event_after_a_day_never_changes_what_was_owed_by_that_day(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram program = program(edition);
        CustomerHistory history = Histories.of(given.customer());
        CustomerHistory known = CustomerHistory.of(history.events().stream()
                .filter(event ->
                        event instanceof CustomerEvent.Invited || !event.on().isAfter(given.asOf()))
                .toList());
        assertEquals(owed(program, known, FIRST, given.asOf()), owed(program, history, FIRST, given.asOf()));
    }

    @Property(tries = 250)
    void no_two_notifications_have_the_same_key(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        Set<String> keys = new HashSet<>();
        owed(program(edition), Histories.of(given.customer()), FIRST, given.asOf())
                .forEach(notification -> assertTrue(keys.add(notification.key()), notification::key));
    }

    @Property(tries = 250)
    void the_notifications_come_in_their_order(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        List<Notification> owed = owed(program(edition), Histories.of(given.customer()), FIRST, given.asOf());
        assertEquals(owed.stream().sorted().toList(), owed);
    }

    /** What the laws are about. */
    private record View(
            Set<CustomerFilter> filters,
            RenewalPhase phase,
            AccountStanding standing,
            Map<String, AuthorizationStatus> authorizations,
            Map<String, Long> holdings) {

        static View of(CustomerStatus status) {
            Map<String, AuthorizationStatus> authorizations = new TreeMap<>();
            status.authorizations()
                    .forEach(state -> authorizations.put(state.authorization().id(), state.status()));
            return new View(
                    CustomerFilter.matching(status),
                    status.phase(),
                    status.standing(),
                    authorizations,
                    status.holdings());
        }
    }
}
