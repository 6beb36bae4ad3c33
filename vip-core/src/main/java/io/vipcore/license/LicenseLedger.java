package io.vipcore.license;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.customer.Customer;
import io.vipcore.product.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The licenses of a customer as they are known on a day, each booked to the anniversary date on which it falls due.
 *
 * <p>The licenses of the term that ends on anniversary date n are those renewed into it plus those added during it: from
 * the previous anniversary date, that day included, to the day before this one; for the first term, everything before
 * the first anniversary date. A purchase authorization adds its lines on its creation day unless it was cancelled, or
 * deactivated without having been settled; a direct order on the day of its acceptance. A renewal order counts for the
 * anniversary date it names. Products with a term of their own are held from the day they were added for 12 or 36
 * months and are never renewed.
 *
 * <p>Example: anniversary date 2025-01-16, three licenses ordered 2024-01-16 and none renewed. On 2025-02-15 three are
 * held (the window is still open), on 2025-02-16 none.
 */
public final class LicenseLedger {

    private final LocalDate asOf;
    private final Optional<AnniversarySchedule> schedule;
    private final RenewalWindowRule windows;
    private final ImmutableList<LicenseEntry> entries;

    private LicenseLedger(
            LocalDate asOf,
            Optional<AnniversarySchedule> schedule,
            RenewalWindowRule windows,
            ImmutableList<LicenseEntry> entries) {
        this.asOf = asOf;
        this.schedule = schedule;
        this.windows = windows;
        this.entries = entries;
    }

    /**
     * Books the licenses of a customer.
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param schedule the customer's anniversary dates, or empty while they are not established
     * @param windows the renewal windows, which say how long unrenewed licenses stay
     * @param asOf the day on which the facts are read
     * @return the ledger of that day
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public static LicenseLedger of(
            Customer customer,
            Catalog catalog,
            Optional<AnniversarySchedule> schedule,
            RenewalWindowRule windows,
            LocalDate asOf) {
        ImmutableList.Builder<LicenseEntry> entries = ImmutableList.builder();
        new Bookkeeper(catalog, schedule, asOf, asOf, (entry, from, until) -> entries.add(entry)).book(customer);
        return new LicenseLedger(asOf, schedule, windows, entries.build());
    }

    /**
     * Books the licenses of a customer once and reads them on each of many days.
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param schedule the customer's anniversary dates on all of the days, or empty if they are established on none
     * @param windows the renewal windows
     * @param days the days, ascending
     * @return the ledger of each day, unmodifiable
     * @throws io.vipcore.product.UnknownProductException if a fact up to the last day refers to a product that the catalog
     *     does not list
     */
    public static List<LicenseLedger> ofEach(
            Customer customer,
            Catalog catalog,
            Optional<AnniversarySchedule> schedule,
            RenewalWindowRule windows,
            List<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<Booking> bookings = new ArrayList<>();
        new Bookkeeper(
                        catalog,
                        schedule,
                        days.get(0),
                        days.get(days.size() - 1),
                        (entry, from, until) -> bookings.add(new Booking(entry, from, until)))
                .book(customer);
        ImmutableList.Builder<LicenseLedger> ledgers = ImmutableList.builderWithExpectedSize(days.size());
        for (LocalDate day : days) {
            ImmutableList.Builder<LicenseEntry> entries = ImmutableList.builderWithExpectedSize(bookings.size());
            for (int i = 0; i < bookings.size(); i++) {
                if (bookings.get(i).isKnownOn(day)) {
                    entries.add(bookings.get(i).entry);
                }
            }
            ledgers.add(new LicenseLedger(day, schedule, windows, entries.build()));
        }
        return ledgers.build();
    }

    /**
     * Returns the renewal window of the anniversary date in question if it is open on a day, without writing down a
     * ledger.
     *
     * <p>Example: anniversary date 2025-01-16, three licenses ordered 2024-01-16. From 2024-12-17 through 2025-02-15 it is
     * the window from 2024-12-17 through 2025-02-15; on 2025-02-16 there is none.
     *
     * @param customer the facts
     * @param catalog the products that the facts refer to
     * @param schedule the customer's anniversary dates
     * @param windows the renewal windows
     * @param asOf the day on which the facts are read
     * @return the {@link #windowInQuestion()} of the ledger of that day if it contains the day, else empty
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public static Optional<RenewalWindow> openWindow(
            Customer customer,
            Catalog catalog,
            AnniversarySchedule schedule,
            RenewalWindowRule windows,
            LocalDate asOf) {
        int n = inQuestion(schedule, windows, asOf, passed -> isAnyDueOn(customer, catalog, schedule, passed, asOf));
        LocalDate anniversary = schedule.recurrence(n);
        return windows.isOpenOn(anniversary, asOf) ? Optional.of(windows.windowOf(anniversary)) : Optional.empty();
    }

    private static boolean isAnyDueOn(
            Customer customer, Catalog catalog, AnniversarySchedule schedule, int n, LocalDate asOf) {
        boolean[] isAnyDue = {false};
        new Bookkeeper(
                        catalog,
                        Optional.of(schedule),
                        asOf,
                        asOf,
                        (entry, from, until) -> isAnyDue[0] |= entry.fallsDueOn(n))
                .book(customer);
        return isAnyDue[0];
    }

    /** The next anniversary date, or the passed one while its window is open and licenses fell due on it. */
    private static int inQuestion(
            AnniversarySchedule schedule, RenewalWindowRule windows, LocalDate asOf, IntPredicate isAnyDueOn) {
        int next = schedule.indexOnOrAfter(asOf);
        boolean passedIsInQuestion =
                next > 0 && windows.isOpenOn(schedule.recurrence(next - 1), asOf) && isAnyDueOn.test(next - 1);
        return passedIsInQuestion ? next - 1 : next;
    }

    /** A quantity that counts from one day on, until another. */
    private record Booking(LicenseEntry entry, LocalDate from, LocalDate until) {

        boolean isKnownOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /**
     * Reads the same bookings on a later day.
     *
     * @param later the day; no fact of the customer is dated after {@link #asOf()} and up to it
     * @return the ledger of that day
     */
    public LicenseLedger on(LocalDate later) {
        return new LicenseLedger(later, schedule, windows, entries);
    }

    /**
     * Returns the day on which the facts were read.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the anniversary dates to which the licenses are booked.
     *
     * @return the schedule, or empty while it is not established
     */
    public Optional<AnniversarySchedule> schedule() {
        return schedule;
    }

    /**
     * Returns which anniversary date is in question on the day: the next one, or the passed one while the late half of
     * its window is open and licenses fell due on it.
     *
     * @return its number, or empty while no anniversary date is established
     */
    public OptionalInt anniversaryInQuestion() {
        if (schedule.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(inQuestion(schedule.get(), windows, asOf, this::isAnyDueOn));
    }

    /**
     * Returns the renewal window of the anniversary date in question.
     *
     * @return the window, whether or not it is open on the day; empty while no anniversary date is established
     */
    public Optional<RenewalWindow> windowInQuestion() {
        OptionalInt n = anniversaryInQuestion();
        return n.isPresent() ? Optional.of(windowOf(n.getAsInt())) : Optional.empty();
    }

    /**
     * Returns the renewal window of an anniversary date.
     *
     * @param n which anniversary date, 0 for the first
     * @return the window
     * @throws java.util.NoSuchElementException while no anniversary date is established
     */
    public RenewalWindow windowOf(int n) {
        return windows.windowOf(schedule.orElseThrow().recurrence(n));
    }

    /**
     * Returns the licenses that fall due on an anniversary date.
     *
     * @param n which anniversary date, 0 for the first
     * @return the licenses by product, in order of the product's id; empty if none falls due
     */
    public Map<String, Long> dueOn(int n) {
        return sum(entry -> entry.fallsDueOn(n));
    }

    /**
     * Returns the licenses that were renewed on an anniversary date, that is into the term which begins on it.
     *
     * @param n which anniversary date, 0 for the first
     * @return the renewed licenses by product, in order of the product's id
     */
    public Map<String, Long> renewedOn(int n) {
        return sum(entry -> entry.isRenewedOn(n));
    }

    /**
     * Returns the licenses that fell due on an anniversary date and were not renewed.
     *
     * @param n which anniversary date, 0 for the first
     * @return the licenses by product, each at least 1, in order of the product's id
     */
    public Map<String, Long> unrenewedOn(int n) {
        Map<String, Long> unrenewed = leftOn(n);
        unrenewed.values().removeIf(left -> left <= 0);
        return ImmutableSortedMap.copyOf(unrenewed);
    }

    /**
     * Returns whether any license falls due on an anniversary date.
     *
     * @param n which anniversary date, 0 for the first
     * @return true if at least one does
     */
    public boolean isAnyDueOn(int n) {
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (entry.fallsDueOn(n)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether licenses fall due on an anniversary date that count for the Select level. Consumables do not.
     *
     * @param n which anniversary date, 0 for the first
     * @return true if at least one does
     */
    public boolean isLevelCountedOn(int n) {
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (entry.fallsDueOn(n) && entry.countsForLevel()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Names the days on which licenses of products with a term of their own are no longer held.
     *
     * @param ends hears the product's id and the first day on which some of its licenses are gone, in any order
     */
    public void forEachOwnTermEnd(BiConsumer<String, LocalDate> ends) {
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (entry.ownTermEnd() != null) {
                ends.accept(entry.product().id(), entry.ownTermEnd());
            }
        }
    }

    /**
     * Returns the latest anniversary date before another one on which any license fell due.
     *
     * @param n the other one, 0 for the first
     * @return which anniversary date, or empty if none ever fell due before it
     */
    public OptionalInt lastDueBefore(int n) {
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (entry.followsAnniversary() && entry.dueOn() < n) {
                last = Math.max(last, entry.dueOn());
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /**
     * Returns whether everything that fell due on an anniversary date was renewed: per product, the renewed quantity
     * reaches the held one.
     *
     * @param n which anniversary date, 0 for the first
     * @return true if nothing is left to renew and something fell due
     */
    public boolean isFullyRenewedOn(int n) {
        // Most terms are not renewed yet: nothing to add up.
        return isAnyRenewedOn(n) && isAnyDueOn(n) && !isAnyLeft(leftOn(n));
    }

    private static boolean isAnyLeft(Map<String, Long> licenses) {
        for (long left : licenses.values()) {
            if (left > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether of any product more was renewed on an anniversary date than fell due.
     *
     * @param n which anniversary date, 0 for the first
     * @return true if so
     */
    public boolean isMoreRenewedThanDueOn(int n) {
        return isAnyRenewedOn(n) && leftOn(n).values().stream().anyMatch(left -> left < 0);
    }

    private boolean isAnyRenewedOn(int n) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isRenewedOn(n)) {
                return true;
            }
        }
        return false;
    }

    /** By product what fell due without what was renewed; negative where more was renewed. */
    private Map<String, Long> leftOn(int n) {
        Map<String, Long> left = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (entry.fallsDueOn(n)) {
                left.merge(entry.product().id(), entry.quantity(), Long::sum);
            } else if (entry.isRenewedOn(n)) {
                left.merge(entry.product().id(), -entry.quantity(), Long::sum);
            }
        }
        return left;
    }

    /**
     * Returns the licenses that exist on the day of this ledger: those of the running term (on an anniversary date the
     * new term runs), while a window is open the unrenewed ones of the term just ended, and those of products with a
     * term of their own. Before any anniversary date is established, every license added so far.
     *
     * <p>Licenses of a suspended account exist, although they do not work.
     *
     * @return the licenses by product, each at least 1, in order of the product's id, unmodifiable
     */
    public Map<String, Long> held() {
        if (schedule.isEmpty()) {
            return sum(entry -> entry.followsAnniversary() || entry.runsOn(asOf));
        }
        int running = schedule.get().indexAfter(asOf);
        Map<String, Long> held =
                new TreeMap<>(sum(entry -> entry.followsAnniversary() ? entry.dueOn() == running : entry.runsOn(asOf)));
        if (running > 0 && !asOf.isAfter(windowOf(running - 1).closesInclusive())) {
            unrenewedOn(running - 1).forEach((product, quantity) -> held.merge(product, quantity, Long::sum));
        }
        return ImmutableSortedMap.copyOf(held);
    }

    /**
     * Returns how many of the held licenses count for the Select level. Consumables do not.
     *
     * @return the number, at least 0
     */
    public long countedForLevel() {
        Map<String, Long> held = held();
        return entries.stream()
                .filter(LicenseEntry::countsForLevel)
                .map(entry -> entry.product().id())
                .distinct()
                .mapToLong(id -> held.getOrDefault(id, 0L))
                .sum();
    }

    private Map<String, Long> sum(Predicate<LicenseEntry> which) {
        Map<String, Long> quantities = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LicenseEntry entry = entries.get(i);
            if (which.test(entry)) {
                quantities.merge(entry.product().id(), entry.quantity(), Long::sum);
            }
        }
        return ImmutableSortedMap.copyOf(quantities);
    }

    /** Two ledgers are equal when they hold the same bookings for the same anniversary dates and windows on the same day. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LicenseLedger that
                && asOf.equals(that.asOf)
                && schedule.equals(that.schedule)
                && windows.equals(that.windows)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, schedule, windows, entries);
    }

    @Override
    public String toString() {
        return "LicenseLedger[" + asOf + ", held=" + held() + "]";
    }
}
