package io.vipcore.bench;

import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.testkit.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The customers of a reseller as a portfolio of some years looks: most order once or twice and renew, a few forget to pay.
 * The same number always gives the same customer, so that every run measures the same work.
 */
final class Population {

    /** The first day on which anything happens. */
    static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    /** The day on which benchmarks ask. */
    static final LocalDate TODAY = LocalDate.of(2024, 6, 14);

    private static final int DAYS = (int) (TODAY.toEpochDay() - FIRST_DAY.toEpochDay());
    private static final String[] NAMES = {"Atlas", "Bursztyn", "Cyrkiel", "Dąb", "Ewa", "Łabędź", "Świt", "Żuraw"};
    private static final List<MarketSegment> SEGMENTS = List.of(
            MarketSegment.COMMERCIAL, MarketSegment.COMMERCIAL, MarketSegment.EDUCATION, MarketSegment.GOVERNMENT);
    private static final List<Product> PRODUCTS = Fixtures.catalog().products();

    private Population() {}

    /** A customer; another one, with another VIP ID, for each number. */
    static Customer customer(int number) {
        SplittableRandom random = new SplittableRandom(number);
        LocalDate invited = FIRST_DAY.plusDays(random.nextInt(DAYS - 30));
        MarketSegment segment = SEGMENTS.get(random.nextInt(SEGMENTS.size()));
        Customer.Builder customer = Fixtures.customer()
                .vipId(Fixtures.vipId(number))
                .organization(NAMES[random.nextInt(NAMES.length)] + ' ' + random.nextInt(1_000_000))
                .segment(segment)
                .invited(invited)
                .offers(offers(random, invited))
                .managers(List.of(ManagerAssignment.of(
                        String.format(Locale.ROOT, "am-%03d", random.nextInt(200)), invited)));
        if (random.nextInt(10) == 0) {
            return customer.build();
        }
        LocalDate first = invited.plusDays(1 + random.nextInt(20));
        customer.accepted(invited.plusDays(random.nextInt(15)));
        addHistory(customer, first, random);
        return customer.build();
    }

    private static List<OfferGrant> offers(SplittableRandom random, LocalDate invited) {
        List<OfferGrant> offers = new ArrayList<>();
        offers.add(OfferGrant.of(OfferType.TEAM, invited));
        if (random.nextInt(3) == 0) {
            offers.add(OfferGrant.of(OfferType.ENTERPRISE, invited));
        }
        return offers;
    }

    private static void addHistory(Customer.Builder customer, LocalDate first, SplittableRandom random) {
        OrderLine bought = OrderLine.of(anyProduct(random).id(), 1 + random.nextInt(30));
        if (random.nextBoolean()) {
            customer.addAuthorizations(authorization(1, first, random).addLines(bought).build());
        } else {
            customer.addOrders(DirectOrder.of(first, bought));
        }
        int count = 1;
        LocalDate day = first;
        while (random.nextInt(100) < 45) {
            day = day.plusDays(1 + random.nextInt(400));
            if (day.isAfter(TODAY)) {
                break;
            }
            customer.addAuthorizations(authorization(++count, day, random)
                    .addLines(OrderLine.of(anyProduct(random).id(), 1 + random.nextInt(10)))
                    .build());
        }
        LocalDate due = first.plusMonths(12);
        while (due.isBefore(TODAY) && random.nextInt(100) < 80) {
            customer.addRenewals(RenewalOrder.of(due.plusDays(random.nextInt(45) - 25), due, bought));
            due = due.plusMonths(12);
        }
    }

    private static PurchaseAuthorization.Builder authorization(int number, LocalDate created, SplittableRandom random) {
        PurchaseAuthorization.Builder authorization =
                Fixtures.authorization("PA-" + number, created.toString()).lines(List.of());
        int fate = random.nextInt(100);
        if (fate < 85) {
            LocalDate settled = created.plusDays(1 + random.nextInt(28));
            return authorization.ordered(settled.minusDays(1)).settled(settled);
        }
        if (fate < 92) {
            return authorization.cancelled(created.plusDays(random.nextInt(12)));
        }
        return fate < 97 ? authorization.settled(created.plusDays(35 + random.nextInt(60))) : authorization;
    }

    /** A request of a customer on {@link #TODAY}; about three in four break no rule. */
    static AuthorizationRequest request(Customer customer) {
        SplittableRandom random = new SplittableRandom(~customer.vipId().value().hashCode());
        Requester requester = random.nextInt(3) == 0 ? Requester.MEMBER : Requester.ACCOUNT_MANAGER;
        AuthorizationRequest.Builder request = AuthorizationRequest.builder()
                .customer(customer)
                .requester(requester)
                .id("PA-NEW")
                .asOf(TODAY);
        Set<String> asked = new HashSet<>();
        do {
            Product product = random.nextInt(20) == 0 ? anyProduct(random) : suitable(customer, random);
            if (asked.add(product.id()) || random.nextInt(20) == 0) {
                request.addLines(RequestedLine.of(product.id(), random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(60)));
            }
        } while (random.nextInt(10) < 4);
        if (random.nextInt(4) == 0) {
            request.poNumber("PO " + random.nextInt(1_000_000));
        }
        return request.build();
    }

    private static Product suitable(Customer customer, SplittableRandom random) {
        while (true) {
            Product product = anyProduct(random);
            if (product.isSoldTo(customer.segment()) && product.offerType() == OfferType.TEAM) {
                return product;
            }
        }
    }

    private static Product anyProduct(SplittableRandom random) {
        return PRODUCTS.get(random.nextInt(PRODUCTS.size()));
    }

    /** The first customers, each with the VIP ID of its number. */
    static List<Customer> customers(int size) {
        List<Customer> customers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            customers.add(customer(i));
        }
        return customers;
    }

    /** The same VIP ID that a customer has. */
    static VipId vipId(int number) {
        return Fixtures.vipId(number);
    }
}
