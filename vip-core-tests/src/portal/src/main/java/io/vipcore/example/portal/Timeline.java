package io.vipcore.example.portal;

import io.vipcore.example.page.PageWords;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The renewal and the open purchase authorizations of a customer, from the month before a day to a year after its own, if
 * nothing is done: what the library says of every day, as a picture.
 *
 * @param asOf the day
 * @param from the first day, the first of a month
 * @param rows by their names, the renewal under the empty one: what is true for how long
 * @param anniversaries the anniversary dates of these months
 */
public record Timeline(LocalDate asOf, LocalDate from, Map<String, List<Stretch>> rows, List<LocalDate> anniversaries) {

    private static final int MONTHS = 14;
    private static final int LEFT = 110;
    private static final int WIDTH = 890;

    /** Days on which the same is true. */
    public record Stretch(Enum<?> state, LocalDate first, LocalDate last) {}

    static Timeline of(VipProgram vip, CustomerStatus status) {
        LocalDate from = status.asOf().withDayOfMonth(1).minusMonths(1);
        LocalDate end = from.plusMonths(MONTHS);
        Map<String, List<Stretch>> rows = new LinkedHashMap<>();
        rows.put("", new ArrayList<>());
        PageWords.open(status).forEach(state -> rows.put(state.authorization().id(), new ArrayList<>()));
        from.datesUntil(end)
                .map(day -> vip.customer(status.customer(), day).status())
                .filter(CustomerStatus::isInvited)
                .forEach(day -> {
                    add(rows, "", day.phase(), day.asOf());
                    for (AuthorizationState state : day.authorizations()) {
                        boolean stopped = state.status() == AuthorizationStatus.OVERDUE
                                && !day.asOf().isBefore(state.deadlines().suspendedFrom());
                        add(
                                rows,
                                state.authorization().id(),
                                stopped ? AccountStanding.SUSPENDED : state.status(),
                                day.asOf());
                    }
                });
        List<LocalDate> anniversaries = status.schedule().stream()
                .flatMap(dates -> Stream.iterate(dates.onOrAfter(from), day -> day.isBefore(end), dates::after))
                .toList();
        return new Timeline(status.asOf(), from, rows, anniversaries);
    }

    private static void add(Map<String, List<Stretch>> rows, String row, Enum<?> state, LocalDate day) {
        List<Stretch> stretches = rows.getOrDefault(row, new ArrayList<>());
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).state() == state) {
            stretches.set(last, new Stretch(state, stretches.get(last).first(), day));
        } else {
            stretches.add(new Stretch(state, day, day));
        }
    }

    /** Where a day begins, from the left. */
    public long x(LocalDate day) {
        return LEFT + Math.round(WIDTH * (double) ChronoUnit.DAYS.between(from, day) / days());
    }

    public long width(Stretch stretch) {
        return Math.max(2, x(stretch.last().plusDays(1)) - x(stretch.first()));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, from.plusMonths(MONTHS));
    }

    public List<LocalDate> months() {
        return from.datesUntil(from.plusMonths(MONTHS), Period.ofMonths(1)).toList();
    }

    public int height() {
        return 40 + 30 * rows.size();
    }
}
