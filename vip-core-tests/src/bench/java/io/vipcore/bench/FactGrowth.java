package io.vipcore.bench;

import io.vipcore.catalog.OfferType;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the questions about one customer grow with its facts: with ten times as many, each on a day of its own, what is linear
 * takes ten times as long, what goes with the square a hundred times.
 */
final class FactGrowth {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int TIMES = 10;
    private static final long NANOS_TO_WARM_UP = 3_000_000_000L;
    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final LocalDate FIRST = Fixtures.INVITED;

    /** What is added, and its name in the table. */
    private enum Kind {
        OPEN_AUTHORIZATIONS,
        SETTLED_AUTHORIZATIONS,
        CANCELLED_AUTHORIZATIONS_AND_NO_ORDER,
        ORDERS,
        RENEWALS,
        MANAGERS;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        void add(Customer.Builder customer, int number) {
            LocalDate day = FIRST.plusDays(number);
            switch (this) {
                case OPEN_AUTHORIZATIONS -> customer.addAuthorizations(authorization(number, day));
                case SETTLED_AUTHORIZATIONS ->
                    customer.addAuthorizations(authorization(number, day).settledOn(day.plusDays(10)));
                case CANCELLED_AUTHORIZATIONS_AND_NO_ORDER ->
                    customer.addAuthorizations(authorization(number, day).cancelledOn(day.plusDays(5)));
                case ORDERS -> customer.addOrders(DirectOrder.of(day, Fixtures.licenses(1)));
                case RENEWALS -> {
                    LocalDate anniversary = FIRST.plusYears(1 + number / 365);
                    customer.addRenewals(new RenewalOrder(day, anniversary, List.of(Fixtures.licenses(1))));
                }
                case MANAGERS -> customer.addManagers(ManagerAssignment.of("am-" + number % 7, day));
            }
        }

        private static PurchaseAuthorization authorization(int number, LocalDate day) {
            return Fixtures.authorization("PA-" + number, day.toString());
        }
    }

    /** A customer with many facts, and the day after the last of them. */
    private record Case(Customer customer, CustomerHistory history, LocalDate day) {

        static Case of(Kind kind, int facts) {
            Customer.Builder customer = Fixtures.customer();
            if (kind != Kind.CANCELLED_AUTHORIZATIONS_AND_NO_ORDER) {
                customer.addOrders(DirectOrder.of(FIRST, Fixtures.licenses(1)));
            }
            for (int number = 0; number < facts; number++) {
                kind.add(customer, number);
            }
            Customer built = customer.build();
            return new Case(built, CustomerHistory.of(events(built)), FIRST.plusDays(facts + 20));
        }

        private static List<CustomerEvent> events(Customer customer) {
            List<CustomerEvent> events = new ArrayList<>();
            for (PurchaseAuthorization each : customer.authorizations()) {
                PurchaseAuthorization created = PurchaseAuthorization.of(
                        each.id(), each.created(), each.createdBy(), each.lines(), each.poNumber());
                events.add(new CustomerEvent.AuthorizationCreated(created));
                each.cancelled()
                        .ifPresent(day -> events.add(new CustomerEvent.AuthorizationChanged(
                                CustomerEvent.Step.AUTHORIZATION_CANCELLED, each.id(), day)));
                each.settled()
                        .ifPresent(day -> events.add(new CustomerEvent.AuthorizationChanged(
                                CustomerEvent.Step.ORDER_SETTLED, each.id(), day)));
            }
            customer.orders().forEach(each -> events.add(new CustomerEvent.DirectOrderPlaced(each)));
            customer.renewals().forEach(each -> events.add(new CustomerEvent.RenewalOrderPlaced(each)));
            customer.managers().forEach(each -> events.add(new CustomerEvent.ManagerAssigned(each)));
            events.sort(Comparator.comparing(CustomerEvent::on));
            events.add(
                    0,
                    new CustomerEvent.Invited(
                            Fixtures.customer().managers(List.of()).build()));
            return events;
        }
    }

    private FactGrowth() {}

    private static Map<String, Function<Case, ?>> questions() {
        Map<String, Function<Case, ?>> questions = new LinkedHashMap<>();
        questions.put("status", of -> VIP.customer(of.customer, of.day).status());
        questions.put("filters", of -> VIP.customer(of.customer, of.day).filters());
        questions.put(
                "request",
                of -> VIP.customer(of.customer, of.day)
                        .request(Requester.ACCOUNT_MANAGER, "new", new RequestedLine(Fixtures.PRODUCT, 1)));
        questions.put("agenda", of -> VIP.customer(of.customer, of.day).agenda());
        questions.put("spans", of -> VIP.spans(of.customer));
        questions.put("replay", of -> CustomerHistory.of(of.history.events()));
        questions.put("as of a day", of -> of.history.asOf(of.day));
        questions.put("command", of -> VIP.handle(of.history, Command.assignManager("am-9", of.day)));
        questions.put(
                "event on a snapshot",
                of -> new CustomerEvent.OfferAdded(OfferGrant.of(OfferType.TEAM, of.day)).applyTo(of.customer));
        return questions;
    }

    /** {@return the table: a line for each kind of facts, a column for each question} */
    static List<String> measure() {
        Map<String, Function<Case, ?>> questions = questions();
        List<String> lines = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "| %,d facts of a customer | ", MANY)
                        + String.join(" | ", questions.keySet()) + " |",
                "|---|" + "---:|".repeat(questions.size())));
        for (Kind kind : Kind.values()) {
            Case few = Case.of(kind, FEW);
            Case many = Case.of(kind, MANY);
            lines.add("| " + kind.words() + " | "
                    + questions.values().stream()
                            .map(each -> cell(each, few, many))
                            .collect(Collectors.joining(" | "))
                    + " |");
            System.out.println(lines.get(lines.size() - 1));
        }
        return lines;
    }

    /** How long it takes, and how many times as long as with a tenth of the facts. */
    private static String cell(Function<Case, ?> question, Case few, Case many) {
        for (long start = System.nanoTime(); System.nanoTime() - start < NANOS_TO_WARM_UP; ) {
            bestMillis(question, few);
            bestMillis(question, many);
        }
        double less = bestMillis(question, few);
        double more = bestMillis(question, many);
        return String.format(Locale.ROOT, "%.2f ms (%.0f times)", more, more / less);
    }

    private static double bestMillis(Function<Case, ?> question, Case of) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (question.apply(of) == of) {
                throw new IllegalStateException("a question is no answer");
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
    }
}
