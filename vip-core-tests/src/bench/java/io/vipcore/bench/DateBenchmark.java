package io.vipcore.bench;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.edition.Editions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class DateBenchmark {

    private static final int SIZE = 4_096;

    private final ProgramCalendar calendar = ProgramCalendar.of(Editions.VIP_2018);
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

    /** Stops unless both ways give the same date each time. */
    static void requireAgreement() {
        DateBenchmark dates = new DateBenchmark();
        dates.setUp();
        for (int i = 0; i < SIZE; i++) {
            dates.next = i;
            LocalDate expected = dates.plainNextAnniversary();
            dates.next = i;
            if (!expected.equals(dates.nextAnniversary())) {
                throw new IllegalStateException("not everybody agrees on " + dates.schedules[i] + ", " + dates.days[i]);
            }
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

    @Benchmark
    public long plainMonthsToOrder() {
        int i = next();
        return ChronoUnit.MONTHS.between(days[i], schedules[i].anchor().plusYears(9));
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made
    @Benchmark
    public TermToOrder termToOrder() {
        int i = next();
        return calendar.termToOrder((Optional<AnniversarySchedule>) established[i], days[i]);
    }

    @Benchmark
    public LocalDate[] plainWindow() {
        LocalDate due = schedules[next()].anchor();
        return new LocalDate[] {due.minusDays(30), due, due.plusDays(30)};
    }

    @Benchmark
    public RenewalWindow window() {
        return calendar.renewalWindowRule().windowOf(schedules[next()].anchor());
    }
}
