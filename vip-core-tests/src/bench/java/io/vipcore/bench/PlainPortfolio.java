package io.vipcore.bench;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The document of a portfolio as records for plain databind, which checks nothing. */
record PlainPortfolio(
        String reseller, List<AccountManager> accountManagers, List<Item> products, List<Customer> customers) {

    record AccountManager(String id, String name) {}

    record Item(
            String id,
            String name,
            String family,
            OfferType offer,
            LicenseKind license,
            List<MarketSegment> segments,
            Optional<ProductTerm> term,
            Optional<List<String>> keys) {}

    record Customer(
            String vipId,
            Optional<Person> profile,
            MarketSegment segment,
            LocalDate invited,
            Optional<LocalDate> accepted,
            Optional<LocalDate> customAnniversary,
            List<Offer> offers,
            Optional<List<Manager>> managers,
            List<Authorization> authorizations,
            List<Order> orders,
            List<Renewal> renewals) {}

    record Person(
            String organization,
            String firstName,
            String lastName,
            String email,
            String country,
            Optional<String> region,
            String addressLine1,
            Optional<String> addressLine2,
            String city,
            Optional<String> postalCode,
            Optional<String> accountManager) {}

    record Offer(OfferType type, LocalDate on) {}

    record Manager(String accountManager, LocalDate since) {}

    record Line(String product, int quantity) {}

    record Authorization(
            String id,
            LocalDate created,
            Requester by,
            List<Line> lines,
            Optional<String> poNumber,
            Optional<LocalDate> ordered,
            Optional<LocalDate> settled,
            Optional<LocalDate> cancelled,
            Optional<LocalDate> deactivated) {}

    record Order(LocalDate accepted, List<Line> lines) {}

    record Renewal(LocalDate ordered, LocalDate anniversary, List<Line> lines) {}
}
