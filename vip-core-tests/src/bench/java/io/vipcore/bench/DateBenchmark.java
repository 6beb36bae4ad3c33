package io.vipcore.bench;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dates of an anniversary, against the shortest java.time expression for the same. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
public class DateBenchmark {

    private static final int SIZE = 4_096;
    private static final LocalDate EXTENDED_FROM = LocalDate.of(2020, 3, 21);
    private static final LocalDate EXTENDED_THROUGH = LocalDate.of(2020, 5, 31);

    private final VipCalendar calendar = VipCalendar.of(VipEditions.VIP_2018);
    private final AnniversarySchedule[] schedules = new AnniversarySchedule[SIZE];
    private final Object[] established = new Object[SIZE];
    private final LocalDate[] days = new LocalDate[SIZE];
    private int next;

    /** Makes the days: anniversary dates on every day of the month, asked about some years later. */
    @Setup
    public void setUp() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SIZE; i++) {
            LocalDate anchor = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_000));
            schedules[i] = AnniversarySchedule.of(anchor, 12);
            established[i] = Optional.of(schedules[i]);
            days[i] = anchor.plusDays(random.nextInt(3_000));
        }
    }

    /** Stops unless both ways give the same each time. */
    static void requireAgreement() {
        DateBenchmark dates = new DateBenchmark();
        dates.setUp();
        for (int i = 0; i < SIZE; i++) {
            dates.requireSame(i, dates::plainNextAnniversary, dates::nextAnniversary);
            dates.requireSame(i, dates::plainTermToOrder, dates::termToOrder);
            dates.requireSame(i, dates::plainWindow, dates::window);
        }
    }

    private void requireSame(int i, Supplier<?> plain, Supplier<?> ours) {
        next = i;
        Object expected = plain.get();
        next = i;
        if (!expected.equals(ours.get())) {
            throw new IllegalStateException("not everybody agrees on " + schedules[next] + ", " + days[next]);
        }
    }

    private int next() {
        next = (next + 1) & (SIZE - 1);
        return next;
    }

    /** Computed from the anchor: stepping from date to date would lose the 29th to the 31st. */
    @Benchmark
    public LocalDate plainNextAnniversary() {
        int i = next();
        LocalDate anchor = schedules[i].anchor();
        LocalDate day = days[i];
        LocalDate guess = anchor.plusYears(day.getYear() - anchor.getYear());
        return guess.isBefore(day) ? anchor.plusYears(day.getYear() - anchor.getYear() + 1L) : guess;
    }

    @Benchmark
    public LocalDate nextAnniversary() {
        int i = next();
        return schedules[i].onOrAfter(days[i]);
    }

    /** The whole months from the next monthly date through the day before the anniversary date; fewer is a stub. */
    @Benchmark
    public TermToOrder plainTermToOrder() {
        int i = next();
        LocalDate anchor = schedules[i].anchor();
        LocalDate day = days[i];
        int months = 12 * (day.getYear() - anchor.getYear()) + day.getMonthValue() - anchor.getMonthValue();
        LocalDate from = anchor.plusMonths(months);
        int passed = from.isAfter(day) ? months - 1 : months; // the last monthly date that is not after the day
        if (from.isBefore(day)) {
            from = anchor.plusMonths(++months);
        }
        int end = 12 * (Math.floorDiv(passed, 12) + 1);
        LocalDate anniversary = anchor.plusMonths(end);
        return months == end
                ? TermToOrder.lastPartialMonth(day, anniversary)
                : TermToOrder.billed(TermToOrder.Kind.PRORATED, end - months, from, anniversary.minusDays(1));
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made
    @Benchmark
    public TermToOrder termToOrder() {
        int i = next();
        return calendar.termToOrder(ProductTerm.COTERM, (Optional<AnniversarySchedule>) established[i], days[i]);
    }

    @Benchmark
    public RenewalWindow plainWindow() {
        LocalDate due = schedules[next()].anchor();
        boolean isExtended = !due.isBefore(EXTENDED_FROM) && !due.isAfter(EXTENDED_THROUGH);
        return new RenewalWindow(due.minusDays(30), due, due.plusDays(isExtended ? 60 : 30));
    }

    @Benchmark
    public RenewalWindow window() {
        return calendar.renewalWindow(schedules[next()].anchor());
    }
}
