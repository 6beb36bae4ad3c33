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

/**
 * A portfolio as a large reseller might have it, made of numbers: the same number gives the same customer.
 *
 * <p>Invited from 2018 to 2026, each customer has on average two purchase authorizations, one direct order and one and a
 * half renewals; every account manager has about a thousand customers, and one customer in ten has changed hands.
 *
 * <p>Like customers who were read from a file, no two share anything but the texts of the products and the managers.
 */
public final class GrowingPortfolio {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 365 * 9;
    private static final int CUSTOMERS_OF_A_MANAGER = 1_000;

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

    private final String[] managers;

    /** The portfolio of so many customers or more; the more, the more account managers. */
    public GrowingPortfolio(int customers) {
        managers = IntStream.rangeClosed(1, Math.max(1, customers / CUSTOMERS_OF_A_MANAGER))
                .mapToObj(number -> "am-" + number)
                .toArray(String[]::new);
    }

    /** The first customers of the portfolio. */
    public List<Customer> customers(int count) {
        List<Customer> customers = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            customers.add(customer(number));
        }
        return customers;
    }

    private static VipId vipId(int number, SplittableRandom random) {
        return VipId.of(String.format(Locale.ROOT, "%08X%012X", random.nextInt(), number));
    }

    private static Profile profile(SplittableRandom random) {
        return Profile.builder()
                .organization(name(random))
                .country("PL")
                .addressLine1("ul. Prosta " + random.nextInt(200))
                .city("Warszawa " + random.nextInt(20))
                .postalCode(String.format(Locale.ROOT, "%02d-%03d", random.nextInt(100), random.nextInt(1_000)))
                .firstName("Ada " + random.nextInt(1_000))
                .lastName("Nowak " + random.nextInt(10_000))
                .email("ada.nowak-" + random.nextInt(1_000_000) + "@atlas.example")
                .build();
    }

    private static String name(SplittableRandom random) {
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + " " + MIDDLES.get(random.nextInt(MIDDLES.size()))
                + " " + random.nextInt(1_000_000);
    }

    /** The customer of a number; the same each time. */
    public Customer customer(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int invited = random.nextInt(DAYS);
        Customer.Builder customer = Customer.builder()
                .vipId(vipId(number, random))
                .profile(profile(random))
                .segment(any(SEGMENTS, random))
                .invited(day(invited))
                .addOffers(OfferGrant.of(OfferType.TEAM, day(invited)))
                .addManagers(ManagerAssignment.of(any(managers, random), day(invited)));
        if (random.nextInt(10) == 0) {
            customer.addManagers(ManagerAssignment.of(any(managers, random), day(invited + random.nextInt(800))));
        }
        if (random.nextInt(10) > 0) {
            customer.accepted(day(invited + random.nextInt(20)));
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
            OrderLine line = line(random);
            PurchaseAuthorization request =
                    PurchaseAuthorization.of("PA-" + (i + 1), day(created), Requester.MEMBER, line);
            int fate = random.nextInt(20);
            if (fate == 0) {
                request = request.cancelledOn(day(created + random.nextInt(30)));
            } else {
                held.add(line);
                first = Math.min(first, created);
                if (fate > 1) {
                    request = request.orderedOn(day(created + 2)).settledOn(day(created + 5 + random.nextInt(40)));
                }
            }
            customer.addAuthorizations(request);
        }
        for (int orders = random.nextInt(3); orders > 0; orders--) {
            int accepted = invited + random.nextInt(400);
            OrderLine line = line(random);
            held.add(line);
            first = Math.min(first, accepted);
            customer.addOrders(DirectOrder.of(day(accepted), line));
        }
        if (!held.isEmpty()) {
            AnniversarySchedule anniversaries =
                    AnniversarySchedule.of(day(first).plusYears(1), 12);
            for (int n = 0, renewals = random.nextInt(5); n < renewals; n++) {
                LocalDate anniversary = anniversaries.recurrence(n);
                customer.addRenewals(
                        new RenewalOrder(anniversary.minusDays(20).plusDays(random.nextInt(40)), anniversary, held));
            }
        }
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static OrderLine line(SplittableRandom random) {
        return OrderLine.of(PRODUCTS.get(random.nextInt(PRODUCTS.size())), 1 + random.nextInt(20));
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
