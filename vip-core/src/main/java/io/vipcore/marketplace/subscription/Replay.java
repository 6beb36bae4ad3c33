package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.CancelledItem;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderSource;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.AfterLapse;
import io.vipcore.marketplace.edition.MarketplaceEdition.CountedFrom;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.subscription.Holding.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The facts of a customer, one after the other in the order of their instants; between them the terms turn that are due. It is
 * moved forward only.
 */
final class Replay {

    /** Belongs to no term: the line changed nothing. */
    private static final int NO_TERM = -1;

    /** A fact that changes something; those of one instant come in the order of their ranks, then as they were recorded. */
    private record Event(Instant at, int rank, Runnable effect) {}

    private record LineKey(String order, int number) {}

    /** A completed line, and to which term its licenses belong. */
    private record BookedLine(LineKey key, MarketplaceOrder order, MarketplaceLine line, int term, boolean isEarly) {}

    /** What a switch took from a line, so that it can be given back. */
    private record Taken(LineKey from, long quantity) {}

    private record Switched(MarketplaceOrder order, List<Taken> taken) {}

    private final MarketplaceCustomer customer;
    private final MarketplaceCatalog catalog;
    private final MarketplaceEdition edition;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Holding> holdings = new TreeMap<>();
    private final Map<LineKey, BookedLine> lines = new HashMap<>();
    private final Map<LineKey, Long> returned = new HashMap<>();
    private final Map<LineKey, Long> switched = new HashMap<>();
    private final Map<String, Switched> switches = new HashMap<>();
    private final Map<String, MarketplaceOrder> open = new LinkedHashMap<>();
    private AnniversaryState anniversary;
    private int done;

    Replay(MarketplaceCustomer customer, MarketplaceCatalog catalog, MarketplaceEdition edition) {
        this.customer = Checks.required("SubscriptionLedger.customer", customer);
        this.catalog = Checks.required("SubscriptionLedger.catalog", catalog);
        this.edition = Checks.required("SubscriptionLedger.edition", edition);
        anniversary = AnniversaryState.none(edition.leapAnniversary().value());
        customer.commitments().stream()
                .flatMap(commitment -> commitment.accepted().stream())
                .forEach(accepted -> add(edition.startOf(accepted), 0, () -> establish(accepted)));
        customer.anniversarySeen().forEach(seen -> add(seen.at(), 1, () -> see(seen.date())));
        customer.subscriptionsSeen().forEach(seen -> add(seen.at(), 2, () -> see(seen)));
        for (MarketplaceOrder order : customer.orders()) {
            add(order.created(), 3, () -> open(order));
            order.completed().ifPresent(at -> add(at, 4, () -> complete(order)));
            order.failed().ifPresent(at -> add(at, 4, () -> fail(order)));
        }
        customer.schedules().forEach(scheduled -> add(scheduled.at(), 5, () -> schedule(scheduled)));
        customer.preferences().forEach(preference -> add(preference.at(), 6, () -> prefer(preference)));
        events.sort(Comparator.comparing(Event::at).thenComparingInt(Event::rank));
    }

    private void add(Instant at, int rank, Runnable effect) {
        events.add(new Event(at, rank, effect));
    }

    /** Moves on to an instant, what happens at it included. */
    void moveTo(Instant asOf) {
        for (; done < events.size() && !events.get(done).at().isAfter(asOf); done++) {
            turnTermsBy(events.get(done).at());
            events.get(done).effect().run();
        }
        turnTermsBy(asOf);
    }

    private void turnTermsBy(Instant at) {
        LocalDate day = edition.dayOf(at);
        for (Holding holding : holdings.values()) {
            while (holding.isDueOn(day)) {
                holding.turn(nextRenewal(holding));
            }
        }
    }

    private LocalDate nextRenewal(Holding holding) {
        return anniversary.recurrenceAfter(holding.renewalDate.orElseThrow());
    }

    // ---- what is seen at Adobe

    private void see(LocalDate date) {
        anniversary = anniversary.seen(date);
        for (Holding holding : holdings.values()) {
            if (holding.isLive() && holding.followsAnniversary() && holding.renewalDate.isEmpty()) {
                holding.renewalDate = Optional.of(date);
            }
        }
    }

    private void see(SubscriptionSeen seen) {
        LocalDate day = edition.dayOf(seen.at());
        Holding holding =
                holdings.computeIfAbsent(seen.subscription(), id -> new Holding(id, catalog.get(seen.offer())));
        if (seen.renewalDate().isPresent() && !seen.renewalDate().equals(holding.renewalDate)) {
            holding.renewalDate = seen.renewalDate();
            holding.term++;
        }
        holding.isAwaiting = false;
        holding.added = 0;
        holding.current = seen.current();
        if (seen.status() == SubscriptionStatus.ENDED) {
            boolean hasExpired = seen.current() > 0
                    && holding.renewalDate.filter(date -> !date.isAfter(day)).isPresent();
            holding.end(!holding.followsAnniversary() ? Kind.OWN_TERM_ENDED : hasExpired ? Kind.EXPIRED : Kind.CLOSED);
        } else {
            holding.kind = seen.status() == SubscriptionStatus.ACTIVE ? Kind.ACTIVE : Kind.SCHEDULED;
            holding.renewed = seen.renewed().orElse(0);
            if (holding.followsAnniversary() && holding.renewalDate.isEmpty()) {
                holding.renewalDate = anniversary.endOfTermBoughtOn(day);
            }
        }
        seen.enabled().ifPresent(enabled -> holding.renews = enabled);
        if (seen.renewalQuantity().isPresent()) {
            holding.renewalQuantity = seen.renewalQuantity();
        }
        if (holding.isActive() && holding.followsAnniversary()) {
            holding.renewalDate.ifPresent(
                    date -> infer(holding.renewed > 0 ? anniversary.recurrenceAfter(date) : date));
        }
    }

    /** A renewal that nobody recorded has moved the anniversary date. */
    private void infer(LocalDate date) {
        if (anniversary.date().isEmpty() || date.isAfter(anniversary.date().get())) {
            see(date);
        }
    }

    // ---- orders

    private void open(MarketplaceOrder order) {
        open.put(order.id(), order);
        countReturn(order, 1);
    }

    private void countReturn(MarketplaceOrder order, int times) {
        if (order.type() == OrderType.RETURN) {
            String reference = order.reference().orElseThrow();
            order.lines()
                    .forEach(line ->
                            returned.merge(new LineKey(reference, line.number()), times * line.quantity(), Long::sum));
        }
    }

    private void complete(MarketplaceOrder order) {
        open.remove(order.id());
        LocalDate day = edition.dayOf(order.created());
        switch (order.type()) {
            case NEW -> {
                establish(order);
                lapse(order, day);
                order.lines().forEach(line -> buy(order, line, day));
            }
            case TRANSFER -> {
                order.anniversary().ifPresent(this::see);
                establish(order);
                order.lines().forEach(line -> transfer(order, line, day));
            }
            case RENEWAL -> renew(order, day);
            case RETURN ->
                order.lines().forEach(line -> giveBack(order.reference().orElseThrow(), line));
            case SWITCH -> {
                switches.put(order.id(), new Switched(order, takeFromLines(order)));
                cancel(order);
                order.lines().forEach(line -> buy(order, line, day));
            }
            case REVERT_SWITCH -> {
                giveBackToLines(order);
                cancel(order);
                order.lines().forEach(line -> buy(order, line, day));
            }
        }
    }

    private void establish(MarketplaceOrder order) {
        boolean fromCreation = edition.anniversaryCountedFrom().value() == CountedFrom.ORDER_CREATED;
        establish(
                edition.dayOf(fromCreation ? order.created() : order.completed().orElseThrow()));
    }

    private void establish(LocalDate first) {
        if (anniversary.anchor().isEmpty()) {
            anniversary = anniversary.establishedOn(customer.extendedTerm().orElse(first.plusYears(1)));
        }
    }

    private void lapse(MarketplaceOrder order, LocalDate day) {
        List<Holding> following =
                holdings.values().stream().filter(Holding::followsAnniversary).toList();
        boolean hasLapsed =
                anniversary.date().filter(date -> !day.isBefore(date)).isPresent()
                        && order.lines().stream()
                                .anyMatch(line -> productOf(line).followsAnniversary())
                        && !following.isEmpty()
                        && following.stream().noneMatch(Holding::isLive);
        if (hasLapsed) {
            AfterLapse after = edition.afterLapse().value();
            anniversary = switch (after) {
                case UNDETERMINED -> anniversary.lapsed();
                case NEW_TERM -> anniversary.establishedOn(day.plusYears(1));
                case NEXT_RECURRENCE -> anniversary.nextAfter(day);
            };
        }
    }

    private void buy(MarketplaceOrder order, MarketplaceLine line, LocalDate day) {
        Holding holding = holdingOf(line);
        if (holding.isLive()) {
            holding.buy(line.quantity());
        } else {
            holding.begin(Kind.ACTIVE, line.quantity(), endOfTerm(holding, day));
        }
        holding.keepMinimum(line.offer());
        put(order, line, holding.term + (holding.isAwaiting ? 1 : 0), false);
    }

    private void transfer(MarketplaceOrder order, MarketplaceLine line, LocalDate day) {
        Holding holding = holdingOf(line);
        boolean begins = !holding.isLive();
        buy(order, line, day);
        if (begins) {
            holding.renews = true;
            if (line.renewalDate().isPresent()) {
                holding.renewalDate = line.renewalDate();
                if (line.renewalDate().get().isBefore(day)) {
                    holding.end(holding.followsAnniversary() ? Kind.EXPIRED : Kind.OWN_TERM_ENDED);
                }
            }
        }
    }

    private Optional<LocalDate> endOfTerm(Holding holding, LocalDate day) {
        return switch (holding.product.term()) {
            case COTERM -> anniversary.endOfTermBoughtOn(day);
            case TWELVE_MONTHS -> Optional.of(day.plusYears(1));
            case NO_TERM -> Optional.empty();
        };
    }

    private void renew(MarketplaceOrder order, LocalDate day) {
        Optional<LocalDate> netNew = holdings.values().stream()
                .filter(holding -> holding.isActive() && holding.followsAnniversary() && !holding.isAwaiting)
                .flatMap(holding -> holding.renewalDate.stream())
                .min(Comparator.naturalOrder())
                .or(() -> anniversary.endOfTermBoughtOn(day));
        List<LocalDate> renewed = new ArrayList<>();
        for (MarketplaceLine line : order.lines()) {
            Holding holding = holdings.get(line.subscription().orElseThrow());
            if (holding == null) {
                renewWhatIsNotHeld(order, line, netNew).ifPresent(renewed::add);
            } else if (holding.kind == Kind.CLOSED || holding.renewalDate.isEmpty()) {
                put(order, line, NO_TERM, false);
            } else if (holding.followsAnniversary()) {
                renewed.add(holding.renewalDate.get());
                renew(order, line, holding, day);
            } else {
                LocalDate next = holding.renewalDate.get().plusYears(1);
                holding.begin(Kind.ACTIVE, line.quantity(), Optional.of(next));
                put(order, line, holding.term, false);
            }
        }
        renewed.forEach(date -> anniversary = anniversary.renewedOn(date));
    }

    private Optional<LocalDate> renewWhatIsNotHeld(
            MarketplaceOrder order, MarketplaceLine line, Optional<LocalDate> renewalDate) {
        if (!productOf(line).followsAnniversary()) {
            put(order, line, NO_TERM, false);
            return Optional.empty();
        }
        Holding holding = holdingOf(line);
        holding.begin(Kind.SCHEDULED, 0, renewalDate);
        holding.renewed = line.quantity();
        put(order, line, holding.term + 1, true);
        return renewalDate;
    }

    private void renew(MarketplaceOrder order, MarketplaceLine line, Holding holding, LocalDate day) {
        if (holding.kind != Kind.EXPIRED && day.isBefore(holding.renewalDate.orElseThrow())) {
            holding.renewed += line.quantity();
            put(order, line, holding.term + 1, true);
            holding.isAwaiting = false; // what is due turns anew
        } else {
            // It has expired, or its date has come, so that it awaits what is recorded now.
            holding.renewFor(line.quantity(), nextRenewal(holding));
            put(order, line, holding.term, false);
        }
    }

    private void fail(MarketplaceOrder order) {
        open.remove(order.id());
        countReturn(order, -1);
        if (order.type() != OrderType.RENEWAL || order.source() != OrderSource.SYSTEM) {
            return;
        }
        LocalDate day = edition.dayOf(order.created());
        for (MarketplaceLine line : order.lines()) {
            Holding holding = holdings.get(line.subscription().orElseThrow());
            if (holding != null && holding.isAwaiting && !day.isBefore(holding.renewalDate.orElseThrow())) {
                holding.turnOrExpire(nextRenewal(holding));
            }
        }
    }

    private void giveBack(String reference, MarketplaceLine returned) {
        BookedLine booked = lines.get(new LineKey(reference, returned.number()));
        if (booked == null) {
            return;
        }
        Holding holding = holdings.get(booked.line().subscription().orElseThrow());
        if (holding == null) {
            return;
        }
        boolean isOfNextTerm = booked.term() > holding.term;
        if (isOfNextTerm && booked.isEarly()) {
            holding.unrenew(returned.quantity());
        } else {
            holding.added = isOfNextTerm ? Math.max(holding.added - returned.quantity(), 0) : holding.added;
            holding.take(returned.quantity());
        }
    }

    private void cancel(MarketplaceOrder order) {
        for (CancelledItem item : order.cancelling()) {
            Holding holding = holdings.get(item.subscription());
            if (holding != null) {
                holding.take(item.quantity());
            }
        }
    }

    // ---- what the customer wants to happen on the renewal date

    private void schedule(ScheduledSubscription scheduled) {
        Holding known = holdings.get(scheduled.subscription());
        MarketplaceProduct product = catalog.get(scheduled.offer());
        boolean isReached = known == null ? !openLines().containsKey(scheduled.subscription()) : !known.isLive();
        if (product.followsAnniversary() && isReached) {
            Holding holding = holdings.computeIfAbsent(scheduled.subscription(), id -> new Holding(id, product));
            holding.begin(Kind.SCHEDULED, 0, anniversary.endOfTermBoughtOn(edition.dayOf(scheduled.at())));
            holding.renews = true;
            holding.renewalQuantity = OptionalLong.of(scheduled.quantity());
        }
    }

    private void prefer(RenewalPreference preference) {
        Holding holding = holdings.get(preference.subscription());
        if (holding != null && holding.isLive()) {
            holding.prefer(preference);
        }
    }

    // ---- what is left of lines

    private void put(MarketplaceOrder order, MarketplaceLine line, int term, boolean isEarly) {
        LineKey key = keyOf(order, line);
        lines.put(key, new BookedLine(key, order, line, term, isEarly));
    }

    private static LineKey keyOf(MarketplaceOrder order, MarketplaceLine line) {
        return new LineKey(order.id(), line.number());
    }

    /** A switch takes from the lines of the running term, those of the oldest order first. */
    private List<Taken> takeFromLines(MarketplaceOrder order) {
        List<Taken> taken = new ArrayList<>();
        for (CancelledItem item : order.cancelling()) {
            Holding holding = holdings.get(item.subscription());
            long wanted = item.quantity();
            List<BookedLine> running = lines.values().stream()
                    .filter(booked -> holding != null
                            && booked.term() == holding.term
                            && booked.line().subscription().orElseThrow().equals(holding.id)
                            && booked.order().type() != OrderType.REVERT_SWITCH)
                    .sorted(Comparator.comparing(
                                    (BookedLine booked) -> booked.order().created())
                            .thenComparing(booked -> booked.order().id())
                            .thenComparingInt(booked -> booked.line().number()))
                    .toList();
            for (BookedLine booked : running) {
                long quantity = Math.min(wanted, remaining(booked));
                switched.merge(booked.key(), quantity, Long::sum);
                wanted -= quantity;
                taken.add(new Taken(booked.key(), quantity));
            }
        }
        return taken;
    }

    private void giveBackToLines(MarketplaceOrder revert) {
        Switched undone = switches.get(revert.reference().orElseThrow());
        if (undone == null) {
            return;
        }
        for (MarketplaceLine line : revert.lines()) {
            long left = line.quantity();
            for (Taken taken : undone.taken()) {
                long given = switched.getOrDefault(taken.from(), 0L);
                long quantity = Math.min(left, Math.min(taken.quantity(), given));
                switched.put(taken.from(), given - quantity);
                left -= quantity;
            }
        }
        undone.order().lines().forEach(line -> switched.put(keyOf(undone.order(), line), line.quantity()));
    }

    private long remaining(BookedLine booked) {
        long gone = returned.getOrDefault(booked.key(), 0L) + switched.getOrDefault(booked.key(), 0L);
        return Math.max(booked.line().quantity() - gone, 0);
    }

    // ---- what is true now

    boolean hasSomethingToReturn(MarketplaceOrder order) {
        return order.lines().stream()
                .flatMap(line -> Stream.ofNullable(lines.get(keyOf(order, line))))
                .anyMatch(booked -> remaining(booked) > 0);
    }

    AnniversaryState anniversary() {
        return anniversary;
    }

    Collection<Holding> holdings() {
        return holdings.values();
    }

    /** The products of the subscriptions that an open order names. */
    Map<String, MarketplaceProduct> openLines() {
        Map<String, MarketplaceProduct> products = new TreeMap<>();
        for (MarketplaceOrder order : open.values()) {
            for (MarketplaceLine line : order.lines()) {
                line.subscription().ifPresent(id -> products.put(id, productOf(line)));
            }
        }
        return products;
    }

    private MarketplaceProduct productOf(MarketplaceLine line) {
        return catalog.get(line.offer());
    }

    private Holding holdingOf(MarketplaceLine line) {
        return holdings.computeIfAbsent(line.subscription().orElseThrow(), id -> new Holding(id, productOf(line)));
    }
}
