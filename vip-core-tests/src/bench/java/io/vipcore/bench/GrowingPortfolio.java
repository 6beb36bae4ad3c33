package io.vipcore.bench;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as a large reseller might have it, made of numbers: the same number gives the same customer.
 *
 * <p>Invited from 2018 to 2026, each customer has on average two purchase authorizations, one direct order and one and a
 * half renewals; every account manager has about a thousand customers, and one customer in ten has changed hands.
 *
 * <p>So that a million customers fit into a small heap, they share what does not matter to a filter, and after the first
 * {@value #HISTORIES}, who all differ, what happened to them: such a customer has the history of one of the first, with a
 * VIP ID and a name of its own.
 */
final class GrowingPortfolio {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 365 * 9;
    private static final int CUSTOMERS_OF_A_MANAGER = 1_000;

    /** How many different histories there are; a power of two. */
    static final int HISTORIES = 131_072;

    private static final MarketSegment[] SEGMENTS = {
        MarketSegment.COMMERCIAL, MarketSegment.COMMERCIAL, MarketSegment.EDUCATION, MarketSegment.GOVERNMENT
    };
    private static final List<String> PRODUCTS = List.of("CC-ALL-TEAM", "ACRO-TEAM", "CC-PS-TEAM");
    private static final List<String> BEGINNINGS = List.of(
            "Atlas",
            "Żółw",
            "Łódzkie",
            "Święty",
            "Nowak",
            "Kowalski",
            "Zamość",
            "Źródło",
            "Bielik",
            "Ćma",
            "Drukarnia",
            "Éclair",
            "Fabryka",
            "Gdańskie",
            "Huta",
            "Instytut",
            "Jaskółka",
            "Kraków",
            "Mazury",
            "Ośrodek");
    private static final List<String> MIDDLES = List.of(
            "Studio", "Media", "Grafika", "Wydawnictwo", "Projekt", "Szkoła", "Foto", "Agencja", "Dom", "Warsztat");

    private final @Nullable Customer[] histories;
    private final LocalDate[] days;
    private final OrderLine[] lines;
    private final String[] managers;

    GrowingPortfolio(int customers) {
        days = Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS + 1_500).toArray(LocalDate[]::new);
        lines = PRODUCTS.stream()
                .flatMap(product -> IntStream.rangeClosed(1, 20).mapToObj(quantity -> OrderLine.of(product, quantity)))
                .toArray(OrderLine[]::new);
        managers = IntStream.rangeClosed(1, Math.max(1, customers / CUSTOMERS_OF_A_MANAGER))
                .mapToObj(number -> "am-" + number)
                .toArray(String[]::new);
        histories = new @Nullable Customer[HISTORIES];
    }

    List<Customer> customers(int count) {
        List<Customer> customers = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            customers.add(customer(number));
        }
        return customers;
    }

    /** The customer of a number; the same each time. */
    Customer customer(int number) {
        Customer first = first(number & (HISTORIES - 1));
        if (number < HISTORIES) {
            return first;
        }
        SplittableRandom random = new SplittableRandom(number);
        return Customer.builder()
                .from(first)
                .vipId(vipId(number, random))
                .profile(profile(random))
                .build();
    }

    private Customer first(int number) {
        Customer customer = histories[number];
        if (customer == null) {
            customer = withHistory(number);
            histories[number] = customer;
        }
        return customer;
    }

    private static VipId vipId(int number, SplittableRandom random) {
        return VipId.of(String.format(Locale.ROOT, "%08X%012X", random.nextInt(), number));
    }

    private static Profile profile(SplittableRandom random) {
        return Profile.builder()
                .organization(name(random))
                .country("PL")
                .addressLine1("ul. Prosta 1")
                .city("Warszawa")
                .postalCode("00-001")
                .firstName("Ada")
                .lastName("Nowak")
                .email("ada.nowak@atlas.example")
                .build();
    }

    private static String name(SplittableRandom random) {
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + " " + MIDDLES.get(random.nextInt(MIDDLES.size()))
                + " " + random.nextInt(1_000_000);
    }

    private Customer withHistory(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int invited = random.nextInt(DAYS);
        Customer.Builder customer = Customer.builder()
                .vipId(vipId(number, random))
                .profile(profile(random))
                .segment(any(SEGMENTS, random))
                .invited(days[invited])
                .addOffers(OfferGrant.of(OfferType.TEAM, days[invited]))
                .addManagers(ManagerAssignment.of(any(managers, random), days[invited]));
        if (random.nextInt(10) == 0) {
            customer.addManagers(ManagerAssignment.of(any(managers, random), days[invited + random.nextInt(800)]));
        }
        if (random.nextInt(10) > 0) {
            customer.accepted(days[invited + random.nextInt(20)]);
        }
        happenings(customer, invited, random);
        return customer.build();
    }

    private void happenings(Customer.Builder customer, int invited, SplittableRandom random) {
        List<OrderLine> held = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int requests = random.nextInt(5);
        for (int i = 0; i < requests; i++) {
            int created = invited + random.nextInt(30) + i * random.nextInt(200);
            OrderLine line = any(lines, random);
            PurchaseAuthorization request =
                    PurchaseAuthorization.of("PA-" + (i + 1), days[created], Requester.MEMBER, line);
            int fate = random.nextInt(20);
            if (fate == 0) {
                request = request.cancelledOn(days[created + random.nextInt(30)]);
            } else {
                held.add(line);
                first = Math.min(first, created);
                if (fate > 1) {
                    request = request.orderedOn(days[created + 2]).settledOn(days[created + 5 + random.nextInt(40)]);
                }
            }
            customer.addAuthorizations(request);
        }
        for (int orders = random.nextInt(3); orders > 0; orders--) {
            int accepted = invited + random.nextInt(400);
            OrderLine line = any(lines, random);
            held.add(line);
            first = Math.min(first, accepted);
            customer.addOrders(DirectOrder.of(days[accepted], line));
        }
        if (!held.isEmpty()) {
            AnniversarySchedule anniversaries = AnniversarySchedule.of(days[first].plusYears(1), 12);
            for (int n = 0, renewals = random.nextInt(5); n < renewals; n++) {
                LocalDate anniversary = anniversaries.recurrence(n);
                customer.addRenewals(
                        new RenewalOrder(anniversary.minusDays(20).plusDays(random.nextInt(40)), anniversary, held));
            }
        }
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
