package io.vipcore.example.console;

import io.vipcore.VipProgram;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The renewal and the open purchase authorizations of a customer from the month before a day to twelve months after its
 * own: what was true, and what will be true if nothing is done. Every state is what the library says of its day.
 *
 * @param asOf the day
 * @param from the first day, the first of a month
 * @param throughInclusive the last day
 * @param renewal the phases of the renewal from the invitation on, unmodifiable
 * @param authorizations the purchase authorizations open on the day, unmodifiable
 * @param anniversaries the anniversary dates of these months or, if there is none, the next one, unmodifiable
 */
record Timeline(
        LocalDate asOf,
        LocalDate from,
        LocalDate throughInclusive,
        List<Span> renewal,
        List<Authorization> authorizations,
        List<LocalDate> anniversaries) {

    static final int MONTHS = 14;

    /**
     * Days of the same state.
     *
     * @param state the state
     * @param from the first day
     * @param throughInclusive the last day
     */
    record Span(TimelineState state, LocalDate from, LocalDate throughInclusive) {}

    /**
     * A purchase authorization.
     *
     * @param id its id
     * @param spans its states since it was created, unmodifiable
     */
    record Authorization(String id, List<Span> spans) {}

    static Timeline of(VipProgram vip, CustomerStatus status, CustomerDetails details) {
        LocalDate from = status.asOf().withDayOfMonth(1).minusMonths(1);
        LocalDate through = from.plusMonths(MONTHS).minusDays(1);
        // What is dated after the day does not happen if nothing is done.
        Customer known = status.customer().knownOn(status.asOf());
        List<CustomerStatus> days = from.datesUntil(through.plusDays(1))
                .filter(day -> !day.isBefore(FactShape.FIRST_DAY) && !day.isAfter(FactShape.LAST_DAY))
                .map(day -> vip.status(known, day))
                .filter(CustomerStatus::isInvited)
                .toList();
        return new Timeline(
                status.asOf(),
                from,
                through,
                spans(days, day -> Optional.of(TimelineState.of(day.renewal().phase()))),
                details.openAuthorizations().stream()
                        .map(open -> authorization(open.authorization().id(), days))
                        .toList(),
                anniversaries(status, from, through));
    }

    private static Authorization authorization(String id, List<CustomerStatus> days) {
        return new Authorization(
                id, spans(days, day -> state(id, day).map(state -> TimelineState.of(state, day.asOf()))));
    }

    private static Optional<AuthorizationState> state(String id, CustomerStatus day) {
        return day.authorizations().stream()
                .filter(state -> state.authorization().id().equals(id))
                .findFirst();
    }

    private static List<Span> spans(List<CustomerStatus> days, Function<CustomerStatus, Optional<TimelineState>> row) {
        List<Span> spans = new ArrayList<>();
        for (CustomerStatus day : days) {
            row.apply(day).ifPresent(state -> append(spans, state, day.asOf()));
        }
        return List.copyOf(spans);
    }

    private static void append(List<Span> spans, TimelineState state, LocalDate day) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).state() == state) {
            spans.set(last, new Span(state, spans.get(last).from(), day));
        } else {
            spans.add(new Span(state, day, day));
        }
    }

    private static List<LocalDate> anniversaries(CustomerStatus status, LocalDate from, LocalDate through) {
        List<LocalDate> drawn = status.renewal().schedule().stream()
                .flatMap(schedule -> recurrences(schedule, from, through))
                .toList();
        return drawn.isEmpty() ? status.renewal().anniversary().stream().toList() : drawn;
    }

    private static Stream<LocalDate> recurrences(AnniversarySchedule schedule, LocalDate from, LocalDate through) {
        return IntStream.iterate(schedule.indexOnOrAfter(from), n -> n + 1)
                .mapToObj(schedule::recurrence)
                .takeWhile(day -> !day.isAfter(through));
    }
}
