package io.vipcore.vip.renewal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.Catalog;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipCalendar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The licenses of a customer as they are known on a day, each booked to the anniversary date on which it falls due, and
 * the phase of the renewal that follows.
 *
 * <p>The licenses of the term that ends on anniversary date n are those renewed into it plus those added during it: from
 * the previous anniversary date, that day included, to the day before this one; for the first term, everything before
 * the first anniversary date. A purchase authorization adds its lines on its creation day unless it was cancelled, or
 * deactivated without having been settled; a direct order on the day of its acceptance. A renewal order counts for the
 * anniversary date it names. Fixed-term licenses are held from the day they were added for the {@link io.vipcore.catalog.ProductTerm#months months} of their product's term and are never
 * renewed.
 *
 * <p>Example: anniversary date 2025-01-16, three licenses ordered 2024-01-16 and none renewed. On 2025-02-15 three are
 * held (the window is still open), on 2025-02-16 none.
 */
public final class LicenseLedger implements NeedsJsonModule {

    private final LocalDate asOf;
    private final Optional<AnniversarySchedule> schedule;
    private final VipCalendar calendar;
    private final Bookings bookings;

    LicenseLedger(LocalDate asOf, Optional<AnniversarySchedule> schedule, VipCalendar calendar, Bookings bookings) {
        this.asOf = Checks.required("LicenseLedger.asOf", asOf);
        this.schedule = Checks.required("LicenseLedger.schedule", schedule);
        this.calendar = Checks.required("LicenseLedger.calendar", calendar);
        this.bookings = bookings;
    }

    /**
     * {@return the licenses of a customer on a day}
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param calendar the date rules
     * @param asOf the day on which the facts are read
     * @throws InvalidFactException if a fact up to that day refers to a product that the catalog does
     *     not list
     */
    public static LicenseLedger of(Customer customer, Catalog catalog, VipCalendar calendar, LocalDate asOf) {
        Checks.required("LicenseLedger.customer", customer);
        Checks.required("LicenseLedger.calendar", calendar);
        return of(customer, catalog, calendar, calendar.anniversaryOf(customer.enrollmentDates(asOf)), asOf);
    }

    /**
     * {@return the licenses of a customer on a day, booked to anniversary dates that are known already}
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param calendar the date rules
     * @param schedule the customer's anniversary dates, or empty while they are not established
     * @param asOf the day on which the facts are read
     * @throws InvalidFactException if a fact up to that day refers to a product that the catalog does
     *     not list
     */
    public static LicenseLedger of(
            Customer customer,
            Catalog catalog,
            VipCalendar calendar,
            Optional<AnniversarySchedule> schedule,
            LocalDate asOf) {
        Checks.required("LicenseLedger.catalog", catalog);
        Bookings bookings = new Bookings();
        for (Booking booking : Booking.of(Checks.required("LicenseLedger.customer", customer))) {
            if (booking.holdsOn(asOf)) {
                booking.forEachEntry(catalog, schedule, bookings::add);
            }
        }
        return new LicenseLedger(asOf, schedule, calendar, bookings);
    }

    /**
     * {@return the {@link #phase()} of every day from the invitation on: each phase by its first day, unmodifiable}
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param calendar the date rules
     * @throws InvalidFactException if a fact refers to a product that the catalog does not list
     */
    public static NavigableMap<LocalDate, RenewalPhase> phases(
            Customer customer, Catalog catalog, VipCalendar calendar) {
        return Collections.unmodifiableNavigableMap(new Phases(
                        Checks.required("LicenseLedger.customer", customer),
                        Checks.required("LicenseLedger.catalog", catalog),
                        Checks.required("LicenseLedger.calendar", calendar))
                .byFirstDay());
    }

    /** {@return the day on which the facts were read} */
    public LocalDate asOf() {
        return asOf;
    }

    Bookings bookings() {
        return bookings;
    }

    /** {@return the anniversary dates to which the licenses are booked, or empty while they are not established} */
    public Optional<AnniversarySchedule> schedule() {
        return schedule;
    }

    /**
     * {@return the number of the current anniversary date: the next one, today included; or the passed one during its grace
     * period, if licenses fell due on it; empty while none is established}
     */
    public OptionalInt currentAnniversary() {
        if (schedule.isEmpty()) {
            return OptionalInt.empty();
        }
        int next = schedule.get().indexOnOrAfter(asOf);
        boolean isGracePeriod = hasLicensesDueOn(next - 1) && windowOf(next - 1).contains(asOf);
        return OptionalInt.of(isGracePeriod ? next - 1 : next);
    }

    /**
     * {@return the renewal window of the current anniversary date, whether or not it is open; empty while no anniversary
     * date is established}
     */
    public Optional<RenewalWindow> currentWindow() {
        OptionalInt current = currentAnniversary();
        return current.isPresent() ? Optional.of(windowOf(current.getAsInt())) : Optional.empty();
    }

    /**
     * {@return the renewal window of an anniversary date}
     *
     * @param n which anniversary date, 0 for the first
     * @throws java.util.NoSuchElementException while no anniversary date is established
     */
    public RenewalWindow windowOf(int n) {
        return calendar.renewalWindow(schedule.orElseThrow().recurrence(n));
    }

    /**
     * {@return where the renewal stands on the day}
     *
     * <p>Example, {@code VIP_2018}, three licenses due 2025-01-16 and none renewed: {@code UPCOMING} from 2024-10-19,
     * {@code READY} from 2024-12-17, {@code PAST_DUE} from 2025-01-17, {@code LAPSED} from 2025-02-16. Sources: Adobe's
     * help page "Manage your VIP customers"; VIP Program Guide, Renewal; JP-AD-DISPLAY.
     *
     * <p>Laws: exactly one phase holds; the phases of one unrenewed term follow each other in the order {@code NOT_DUE},
     * {@code UPCOMING}, {@code READY}, {@code PAST_DUE}, {@code LAPSED}.
     */
    public RenewalPhase phase() {
        OptionalInt current = currentAnniversary();
        if (current.isEmpty()) {
            return RenewalPhase.NONE;
        }
        int n = current.getAsInt();
        if (!hasLicensesDueOn(n)) {
            return lastDueBefore(n).isPresent() ? RenewalPhase.LAPSED : RenewalPhase.NONE;
        }
        if (isFullyRenewedOn(n)) {
            return RenewalPhase.RENEWED;
        }
        RenewalWindow window = windowOf(n);
        if (asOf.isAfter(window.due())) {
            return RenewalPhase.PAST_DUE;
        }
        if (!asOf.isBefore(window.opens())) {
            return RenewalPhase.READY;
        }
        return asOf.isBefore(calendar.upcomingFrom(window)) ? RenewalPhase.NOT_DUE : RenewalPhase.UPCOMING;
    }

    /**
     * {@return the licenses that fall due on an anniversary date, by product in the order of ids, unmodifiable}
     *
     * @param n which anniversary date, 0 for the first
     */
    public Map<String, Long> dueOn(int n) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(bookings.dueOn(n), LicenseEntry::quantity));
    }

    /**
     * {@return the licenses that fell due on an anniversary date and were not renewed, by product in the order of ids, each
     * at least 1, unmodifiable}
     *
     * @param n which anniversary date, 0 for the first
     */
    public Map<String, Long> unrenewedOn(int n) {
        Map<String, Long> unrenewed = leftOn(n);
        unrenewed.values().removeIf(left -> left <= 0);
        return ImmutableSortedMap.copyOf(unrenewed);
    }

    /**
     * {@return whether any license falls due on an anniversary date}
     *
     * @param n which anniversary date, 0 for the first
     */
    public boolean hasLicensesDueOn(int n) {
        return bookings.due().containsKey(n);
    }

    /**
     * {@return whether licenses fall due on an anniversary date that count for the Select level; consumables do not}
     *
     * @param n which anniversary date, 0 for the first
     */
    public boolean hasLevelLicensesDueOn(int n) {
        return Iterables.any(bookings.dueOn(n).values(), LicenseEntry::countsForLevel);
    }

    /** {@return by product the first days on which some of its fixed-term licenses are no longer held, unmodifiable} */
    public Map<String, Set<LocalDate>> fixedTermEnds() {
        Map<String, Set<LocalDate>> ends = new TreeMap<>();
        for (LicenseEntry entry : bookings.fixedTerm()) {
            entry.fixedTermEnd()
                    .ifPresent(end -> ends.computeIfAbsent(entry.product().id(), id -> new TreeSet<>())
                            .add(end));
        }
        ends.replaceAll((product, days) -> Collections.unmodifiableSet(days));
        return ImmutableSortedMap.copyOf(ends);
    }

    /**
     * {@return the latest anniversary date before another one on which any license fell due; empty if none ever did}
     *
     * @param n the other one, 0 for the first
     */
    public OptionalInt lastDueBefore(int n) {
        Integer last = bookings.due().lowerKey(n);
        return last == null ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /**
     * {@return whether everything that fell due on an anniversary date was renewed: something fell due and, per product,
     * the renewed quantity reaches the held one}
     *
     * @param n which anniversary date, 0 for the first
     */
    public boolean isFullyRenewedOn(int n) {
        return hasLicensesDueOn(n) && Iterables.all(leftOn(n).values(), left -> left <= 0);
    }

    /**
     * {@return whether of any product more was renewed on an anniversary date than fell due}
     *
     * @param n which anniversary date, 0 for the first
     */
    public boolean isMoreRenewedThanDueOn(int n) {
        return Iterables.any(leftOn(n).values(), left -> left < 0);
    }

    /** By product what fell due less what was renewed; negative where more was renewed. */
    private Map<String, Long> leftOn(int n) {
        Map<String, Long> left = new HashMap<>();
        bookings.dueOn(n).forEach((product, entry) -> left.put(product, entry.quantity()));
        bookings.dueOn(n + 1).forEach((product, entry) -> left.merge(product, -entry.renewed(), Long::sum));
        return left;
    }

    /**
     * {@return the licenses that exist on the day, by product in the order of ids, each at least 1, unmodifiable}
     *
     * <p>They are those of the running term (on an anniversary date the new term runs), in the grace period the unrenewed
     * ones of the term just ended, and the fixed-term ones. Before any anniversary date is established, every license
     * added so far. Licenses of a suspended account exist, although they do not work.
     */
    public Map<String, Long> held() {
        int running = schedule.isPresent() ? schedule.get().indexAfter(asOf) : 0; // at first all fall due on the first
        Map<String, Long> held = new TreeMap<>(dueOn(running));
        for (LicenseEntry entry : bookings.fixedTerm()) {
            if (entry.runsOn(asOf)) {
                held.merge(entry.product().id(), entry.quantity(), Long::sum);
            }
        }
        if (running > 0 && !asOf.isAfter(windowOf(running - 1).closesInclusive())) {
            unrenewedOn(running - 1).forEach((product, quantity) -> held.merge(product, quantity, Long::sum));
        }
        return ImmutableSortedMap.copyOf(held);
    }

    /** {@return how many of the held licenses count for the Select level; consumables do not} */
    public long countedForLevel() {
        Map<String, Long> held = held();
        return Stream.concat(
                        bookings.due().values().stream().flatMap(sums -> sums.values().stream()),
                        bookings.fixedTerm().stream())
                .filter(LicenseEntry::countsForLevel)
                .map(entry -> entry.product().id())
                .distinct()
                .mapToLong(id -> held.getOrDefault(id, 0L))
                .sum();
    }

    /** Two ledgers are equal when they hold the same bookings under the same calendar on the same day. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LicenseLedger that
                && asOf.equals(that.asOf)
                && schedule.equals(that.schedule)
                && calendar.equals(that.calendar)
                && bookings.equals(that.bookings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, schedule, calendar, bookings);
    }

    @Override
    public String toString() {
        return "LicenseLedger[" + asOf + ", held=" + held() + "]";
    }
}
