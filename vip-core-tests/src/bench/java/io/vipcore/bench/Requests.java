package io.vipcore.bench;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Requests as customers and their account managers make them: mostly one product, most of them allowed. */
final class Requests {

    /** The day on which everything is asked. */
    static final LocalDate TODAY = LocalDate.of(2024, 6, 14);

    private static final List<Product> PRODUCTS = Fixtures.catalog().products();

    private Requests() {}

    /** A request of a customer; the same each time. */
    static AuthorizationRequest of(Customer customer) {
        SplittableRandom random = new SplittableRandom(customer.vipId().value().hashCode());
        Requester requester = random.nextInt(3) == 0 ? Requester.MEMBER : Requester.ACCOUNT_MANAGER;
        List<RequestedLine> lines = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        do {
            Product product = random.nextInt(20) == 0 ? any(random) : suitable(customer, random);
            if (asked.add(product.id()) || random.nextInt(20) == 0) {
                lines.add(RequestedLine.of(product.id(), random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(60)));
            }
        } while (random.nextInt(100) < 15);
        Optional<String> poNumber =
                random.nextInt(4) == 0 ? Optional.of("PO " + random.nextInt(1_000_000)) : Optional.empty();
        return new AuthorizationRequest(customer, requester, "PA-NEW", lines, poNumber, TODAY);
    }

    private static Product suitable(Customer customer, SplittableRandom random) {
        while (true) {
            Product product = any(random);
            if (product.isSoldTo(customer.segment()) && product.offerType() == OfferType.TEAM) {
                return product;
            }
        }
    }

    private static Product any(SplittableRandom random) {
        return PRODUCTS.get(random.nextInt(PRODUCTS.size()));
    }
}
