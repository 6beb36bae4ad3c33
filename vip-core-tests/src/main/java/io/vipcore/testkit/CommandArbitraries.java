package io.vipcore.testkit;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.LifecycleStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * jqwik generators for lives of customers: what somebody wants next, and how many days pass until then.
 *
 * <p>What is generated is an {@link Idea}, not a command: it becomes one when it meets a history. So that a sequence of
 * ideas can be shortened and still makes sense, and that most commands are plausible – they settle an order that was
 * placed, renew what was ordered. The others are nonsense on purpose: unknown ids, the wrong actor, quantities of zero,
 * days of the past.
 *
 * <pre>{@code
 * Command command = idea.on(history, today);
 * Verdict<Change> verdict = vip.handle(history, command);
 * }</pre>
 */
public final class CommandArbitraries {

    /** How many days before the day at hand a command may at most be dated. */
    public static final int DAYS_BACK = 40;

    /** An id that no purchase authorization has. */
    private static final String NO_SUCH_ID = "PA-NONE";

    /** Longer jumps leave out too many borders. */
    private static final int LONGEST_JUMP = 200;

    private CommandArbitraries() {}

    /** What somebody wants, whatever happened so far. */
    @FunctionalInterface
    public interface Idea {

        /**
         * {@return the command that it becomes, dated on a day or, seldom, before it}
         *
         * @param history what happened so far
         * @param today the day
         */
        Command on(CustomerHistory history, LocalDate today);
    }

    /** How time passes. */
    @FunctionalInterface
    public interface Passing {

        /**
         * {@return the day on which something is wanted next, a day or a later one}
         *
         * @param history what happened so far
         * @param today the day
         */
        LocalDate after(CustomerHistory history, LocalDate today);
    }

    /**
     * {@return ideas of every kind of command, about four in five of them plausible; one in fifteen dated in the past}
     */
    public static Arbitrary<Idea> ideas() {
        Arbitrary<Idea> today = Arbitraries.frequencyOf(
                Tuple.of(6, requests()),
                Tuple.of(6, orders()),
                Tuple.of(7, settlements()),
                Tuple.of(3, cancellations()),
                Tuple.of(2, directOrders()),
                Tuple.of(4, renewals()),
                Tuple.of(2, Arbitraries.just((history, day) -> Command.acceptInvitation(day))),
                Tuple.of(1, offers()),
                Tuple.of(1, managers()));
        Arbitrary<Integer> daysBack = Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, DAYS_BACK)));
        return Combinators.combine(today, daysBack)
                .as((idea, days) -> (history, day) -> idea.on(history, day.minusDays(days)));
    }

    /**
     * {@return the days that pass between two commands: often none, else some days or weeks, or until a day on which an
     * answer may change}
     */
    public static Arbitrary<Passing> passings() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just((history, today) -> today)),
                Tuple.of(4, Arbitraries.integers().between(1, 9).map(CommandArbitraries::days)),
                Tuple.of(1, Arbitraries.integers().between(10, LONGEST_JUMP).map(CommandArbitraries::days)),
                Tuple.of(4, Arbitraries.integers().between(0, 8).map(CommandArbitraries::toBorder)));
    }

    /**
     * {@return questions whether a command makes sense: ideas that met histories of {@link Histories#histories()} on
     * their last day or soon after it}
     */
    public static Arbitrary<LifecycleStep> steps() {
        return Combinators.combine(
                        Histories.histories(), ideas(), Arbitraries.integers().between(0, 60))
                .as((history, idea, days) -> new LifecycleStep(
                        history, idea.on(history, history.latest().plusDays(days))));
    }

    private static Passing days(int days) {
        return (history, today) -> today.plusDays(days);
    }

    private static Passing toBorder(int which) {
        return (history, today) -> VipArbitraries.bordersOf(history.customer()).stream()
                .filter(border -> border.isAfter(today) && border.isBefore(today.plusDays(LONGEST_JUMP)))
                .skip(which)
                .findFirst()
                .orElse(today.plusDays(which));
    }

    private static Arbitrary<Idea> requests() {
        Arbitrary<List<RequestedLine>> lines = Arbitraries.frequencyOf(
                Tuple.of(5, plausibleLines().list().ofSize(1)),
                Tuple.of(2, anyLines().list().ofMaxSize(3)));
        Arbitrary<Optional<String>> poNumbers = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Optional.empty())),
                Tuple.of(2, Arbitraries.just(Optional.of(" PO 1 "))),
                Tuple.of(1, Arbitraries.of("", " ", "a\tb", "1".repeat(36)).map(Optional::of)));
        return Combinators.combine(Arbitraries.of(Requester.class), lines, poNumbers)
                .as((by, asked, poNumber) -> (history, day) ->
                        Command.requestAuthorization(newId(history.customer()), by, asked, poNumber, day));
    }

    private static Arbitrary<RequestedLine> plausibleLines() {
        return Combinators.combine(
                        Arbitraries.of(Fixtures.PRODUCT, "ACRO-TEAM", "SUB3D-TEAM", "STOCK-PACK"),
                        Arbitraries.integers().between(1, 4))
                .as(RequestedLine::of);
    }

    private static Arbitrary<RequestedLine> anyLines() {
        Arbitrary<String> products = Arbitraries.frequencyOf(
                Tuple.of(9, VipArbitraries.products().map(Product::id)), Tuple.of(1, Arbitraries.just("NO-SUCH")));
        Arbitrary<Long> quantities = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(1, 4)), Tuple.of(1, Arbitraries.of(-1L, 0L, 250L, 251L)));
        return Combinators.combine(products, quantities).as(RequestedLine::of);
    }

    private static Arbitrary<Idea> orders() {
        return Combinators.combine(picks(), mostlyTheManager())
                .as((pick, by) -> (history, day) ->
                        Command.placeOrder(pick.from(history, CommandArbitraries::awaitsOrder), by, day));
    }

    private static Arbitrary<Idea> settlements() {
        return picks().map(pick ->
                (history, day) -> Command.settleOrder(pick.from(history, CommandArbitraries::awaitsSettlement), day));
    }

    private static Arbitrary<Idea> cancellations() {
        return picks().map(pick ->
                (history, day) -> Command.cancelAuthorization(pick.from(history, CommandArbitraries::isOpen), day));
    }

    private static Arbitrary<Idea> directOrders() {
        return Combinators.combine(orderLines(), mostlyTheManager())
                .as((lines, by) -> (history, day) -> Command.placeDirectOrder(lines, by, day));
    }

    private static Arbitrary<Idea> renewals() {
        Arbitrary<Boolean> everything = Arbitraries.of(true, true, false);
        return Combinators.combine(everything, orderLines(), mostlyTheManager())
                .as((all, lines, by) -> (history, day) -> {
                    List<OrderLine> added = everythingAdded(history.customer());
                    return Command.placeRenewalOrder(all && !added.isEmpty() ? added : lines, by, day);
                });
    }

    private static Arbitrary<Idea> offers() {
        return Combinators.combine(Arbitraries.of(OfferType.class), mostlyTheManager())
                .as((type, by) -> (history, day) -> Command.addOffer(type, by, day));
    }

    private static Arbitrary<Idea> managers() {
        return Arbitraries.of(Fixtures.ACCOUNT_MANAGER, "am-2", "am-3")
                .map(manager -> (history, day) -> Command.assignManager(manager, day));
    }

    private static Arbitrary<Requester> mostlyTheManager() {
        return Arbitraries.frequency(Tuple.of(9, Requester.ACCOUNT_MANAGER), Tuple.of(1, Requester.MEMBER));
    }

    private static Arbitrary<List<OrderLine>> orderLines() {
        return Combinators.combine(
                        VipArbitraries.products().map(Product::id),
                        Arbitraries.integers().between(1, 4))
                .as(OrderLine::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<Pick> picks() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, Likely.FITTING), Tuple.of(2, Likely.ANY), Tuple.of(1, Likely.NONE)),
                        Arbitraries.integers().between(0, 7))
                .as(Pick::new);
    }

    private static boolean isOpen(PurchaseAuthorization authorization) {
        return authorization.settled().isEmpty()
                && authorization.cancelled().isEmpty()
                && authorization.deactivated().isEmpty();
    }

    private static boolean awaitsOrder(PurchaseAuthorization authorization) {
        return isOpen(authorization) && authorization.ordered().isEmpty();
    }

    private static boolean awaitsSettlement(PurchaseAuthorization authorization) {
        return isOpen(authorization) && authorization.ordered().isPresent();
    }

    private static String newId(Customer customer) {
        return "PA-" + (customer.authorizations().size() + 1);
    }

    private static List<OrderLine> everythingAdded(Customer customer) {
        Map<String, Long> added = new TreeMap<>();
        VipArbitraries.linesAddedBy(customer)
                .forEach(line -> added.merge(line.product(), line.quantity(), CommandArbitraries::together));
        return added.entrySet().stream()
                .map(line -> OrderLine.of(line.getKey(), line.getValue()))
                .toList();
    }

    private static long together(long one, long other) {
        return Math.min(one + other, Integer.MAX_VALUE);
    }

    private enum Likely {
        FITTING,
        ANY,
        NONE
    }

    /** Which purchase authorization is meant: one of the latest that fit, any, or one that does not exist. */
    private record Pick(Likely likely, int number) {

        String from(CustomerHistory history, Predicate<PurchaseAuthorization> fits) {
            List<PurchaseAuthorization> all = history.customer().authorizations();
            List<PurchaseAuthorization> fitting = all.stream().filter(fits).toList();
            List<PurchaseAuthorization> among = likely == Likely.FITTING && !fitting.isEmpty() ? fitting : all;
            return likely == Likely.NONE || among.isEmpty()
                    ? NO_SUCH_ID
                    : among.get(among.size() - 1 - number % Math.min(among.size(), 4))
                            .id();
        }
    }
}
