package io.vipcore.vip.history;

import static io.vipcore.vip.history.CustomerEvent.Step.AUTHORIZATION_DEACTIVATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CommandArbitraries;
import io.vipcore.testkit.CommandArbitraries.Idea;
import io.vipcore.testkit.CommandArbitraries.Passing;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One life, told to the library and to a {@link NaiveCustomer}, and compared after each step. */
final class TwofoldLife {

    /** How far the law of the agenda is checked ahead after each step. */
    private static final int HORIZON = 20;

    private final VipProgram vip;
    private final NaiveCustomer naive;
    private CustomerHistory history;
    private LocalDate today;

    private final List<String> verdicts = new ArrayList<>();
    private final Map<String, Notification> sent = new HashMap<>();
    private final List<LocalDate> evenings = new ArrayList<>();
    private final Map<LocalDate, NaiveCustomer.View> answers = new HashMap<>();

    TwofoldLife(VipProgram vip, CustomerHistory history, NaiveCustomer naive) {
        this.vip = vip;
        this.history = history;
        this.naive = naive;
        this.today = history.latest();
        compare();
    }

    /** Every command that was allowed, by its name, and every code that refused one. */
    List<String> verdicts() {
        return verdicts;
    }

    // ---- steps

    void pass(Passing passing) {
        LocalDate next = passing.after(history, today);
        if (next.isAfter(today)) {
            answers.put(today, view(today));
            evenings.add(today);
            runTheDailyJob(today, next.minusDays(1));
            today = next;
            compare();
        }
    }

    void handle(Idea idea) {
        Command command = idea.on(history, today);
        CustomerHistory before = history;
        List<CustomerEvent> eventsBefore = List.copyOf(history.events());
        Verdict<Change> verdict = vip.handle(history, command);

        Supplier<String> told = () -> command + " on " + today + " after " + eventsBefore;
        List<String> refusals = refusals(command);
        assertEquals(refusals, verdict.refusals().stream().map(Reason::id).toList(), told);
        assertEquals(refusals.isEmpty(), verdict.isAllowed(), told);
        assertEquals(eventsBefore, before.events(), told);
        verdict.allowed().ifPresent(change -> {
            assertEquals(1, change.events().size(), told);
            assertEquals(command.on(), change.events().get(0).on(), told);
            history = change.history();
            // What is dated back changes the answers of the days since.
            evenings.removeIf(evening -> !evening.isBefore(command.on()));
        });
        verdicts.addAll(verdict.isAllowed() ? List.of(command.kind().name()) : refusals);
        if (verdict.isAllowed()) {
            compare();
        } else {
            assertEquals(naive.on(today), view(today), told);
        }
    }

    /** Adobe ends the first authorization that is overdue: no command, a report. */
    void reportDeactivation() {
        status(today).authorizations(AuthorizationStatus.OVERDUE).stream()
                .map(AuthorizationState::authorization)
                .filter(authorization -> authorization.deactivated().isEmpty())
                .map(PurchaseAuthorization::id)
                .findFirst()
                .ifPresent(id -> {
                    history = history.with(new AuthorizationChanged(AUTHORIZATION_DEACTIVATED, id, today));
                    naive.deactivated(id, today);
                    compare();
                });
    }

    private List<String> refusals(Command command) {
        LocalDate on = command.on();
        boolean byMember = command.by() == Requester.MEMBER;
        List<NaiveCustomer.Line> lines = command.lines().stream()
                .map(line -> new NaiveCustomer.Line(line.product(), line.quantity()))
                .toList();
        String id = command.id().orElse(null);
        return switch (command.kind()) {
            case ACCEPT_INVITATION -> naive.accept(on);
            case ADD_OFFER -> naive.addOffer(command.offer().orElseThrow().name(), byMember, on);
            case ASSIGN_MANAGER -> naive.assignManager(on);
            case REQUEST_AUTHORIZATION ->
                naive.request(id, byMember, lines, command.poNumber().orElse(null), on);
            case PLACE_ORDER -> naive.placeOrder(id, byMember, on);
            case SETTLE_ORDER -> naive.settle(id, on);
            case CANCEL_AUTHORIZATION -> naive.cancel(id, on);
            case PLACE_DIRECT_ORDER -> naive.orderDirectly(lines, byMember, on);
            case PLACE_RENEWAL_ORDER -> naive.renew(lines, byMember, on);
        };
    }

    // ---- what is compared

    private void compare() {
        NaiveCustomer.View now = view(today);
        assertEquals(naive.on(today), now, this::toString);
        nothingIsBothCancelledAndSettled();
        replayingGivesTheSame();
        thePastIsAsItWas();
        nothingChangesWithoutAnEntry(now);
    }

    private void nothingIsBothCancelledAndSettled() {
        history.customer()
                .authorizations()
                .forEach(authorization -> assertFalse(
                        authorization.cancelled().isPresent()
                                && authorization.settled().isPresent(),
                        this::toString));
    }

    private void replayingGivesTheSame() {
        CustomerHistory replayed = CustomerHistory.of(history.events());
        assertEquals(history, replayed, this::toString);
        assertEquals(history.customer(), replayed.customer(), this::toString);
        assertEquals(history.latest(), replayed.latest(), this::toString);
    }

    /** Of the evenings that passed, another one after each step. */
    private void thePastIsAsItWas() {
        if (!evenings.isEmpty()) {
            LocalDate then = evenings.get(history.events().size() * 7 % evenings.size());
            NaiveCustomer.View answer = answers.get(then);
            assertEquals(answer, view(then), this::toString);
            assertEquals(answer, naive.on(then), this::toString);
            assertEquals(history.customer().knownOn(then), history.asOf(then).customer(), this::toString);
        }
    }

    private void nothingChangesWithoutAnEntry(NaiveCustomer.View now) {
        LocalDate end = today.plusDays(HORIZON);
        List<AgendaEntry> entries = vip.customer(history.customer(), today).agenda(today.plusDays(1), end);
        Set<LocalDate> days = entries.stream().map(AgendaEntry::date).collect(Collectors.toSet());
        NaiveCustomer.View before = now;
        for (LocalDate day = today.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            NaiveCustomer.View after = naive.on(day);
            if (!days.contains(day)) {
                LocalDate quiet = day;
                assertEquals(before, after, () -> "changes on " + quiet + ": " + entries + "; " + this);
            }
            before = after;
        }
    }

    /**
     * On the evening before somebody comes again. What is recorded late is dated back, so the job looks back as far as
     * that may happen, and remembers the keys of what it has sent.
     */
    private void runTheDailyJob(LocalDate from, LocalDate throughInclusive) {
        LocalDate back = from.minusDays(CommandArbitraries.DAYS_BACK);
        List<Notification> owed = vip.notifications(history, back, throughInclusive);
        assertEquals(
                back.datesUntil(throughInclusive.plusDays(1))
                        .flatMap(day -> naive.owed(day).stream())
                        .toList(),
                owed.stream().map(TwofoldLife::words).sorted().toList(),
                () -> "owed from " + back + " through " + throughInclusive + "; " + this);
        for (Notification notification : owed) {
            Notification before = sent.putIfAbsent(notification.key(), notification);
            assertTrue(
                    before == null || before.equals(notification),
                    () -> before + " and " + notification + " have the same key; " + this);
        }
    }

    /** Nothing is lost: after the job of the last evening, whatever was owed in this life was sent. */
    void checkThatEverythingOwedWasSent() {
        runTheDailyJob(today, today);
        List<Notification> owed = vip.notifications(history, history.customer().invited(), today);
        owed.forEach(notification ->
                assertTrue(sent.containsKey(notification.key()), () -> "not sent: " + notification + "; " + this));
    }

    private static String words(Notification notification) {
        return notification.on() + " " + notification.kind()
                + notification.authorization().map(id -> " " + id).orElse("")
                + notification.anniversary().map(date -> " " + date).orElse("");
    }

    private CustomerStatus status(LocalDate day) {
        return vip.customer(history.customer(), day).status();
    }

    private NaiveCustomer.View view(LocalDate day) {
        CustomerStatus status = status(day);
        Set<String> filters = new TreeSet<>();
        CustomerFilter.matching(status).forEach(filter -> filters.add(filter.name()));
        Map<String, String> authorizations = new TreeMap<>();
        status.authorizations()
                .forEach(state -> authorizations.put(
                        state.authorization().id(), state.status().name()));
        return new NaiveCustomer.View(
                filters,
                status.phase().name(),
                status.standing().name(),
                authorizations,
                new TreeMap<>(status.holdings()));
    }

    @Override
    public String toString() {
        return vip.edition().id() + " on " + today + ": " + history.events();
    }
}
