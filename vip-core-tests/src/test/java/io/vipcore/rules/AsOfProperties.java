package io.vipcore.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.OfferType;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A fact dated after the day has not happened: no decision changes when it is forgotten. */
class AsOfProperties {

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void requests(@ForAll("requests") AuthorizationRequest request, @ForAll("editions") VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        Customer known = knownOn(request.asOf(), request.customer());
        Statistics.label("nothing to forget")
                .collect(known.equals(request.customer()))
                .coverage(same -> same.check(false).percentage(share -> share > 20));
        assertEquals(decide(vip, request, known), decide(vip, request, request.customer()));
        assertEquals(
                vip.customer(known, request.asOf()).offeredProducts(request.requester()),
                vip.customer(request.customer(), request.asOf()).offeredProducts(request.requester()));
    }

    private static Verdict<?> decide(VipProgram vip, AuthorizationRequest request, Customer customer) {
        return vip.customer(customer, request.asOf())
                .request(request.requester(), request.id(), request.lines(), request.poNumber());
    }

    @Property
    void cancellations(@ForAll("customerDays") CustomerDay given, @ForAll("editions") VipEdition edition) {
        CustomerOnDay all = Fixtures.program(edition).customer(given.customer(), given.asOf());
        CustomerOnDay some = Fixtures.program(edition).customer(knownOn(given.asOf(), given.customer()), given.asOf());
        for (PurchaseAuthorization pa : given.customer().authorizations()) {
            // Also of the purchase authorization that follows: what was to happen to it later does not.
            assertEquals(some.cancel(pa.id()), all.cancel(pa.id()));
        }
    }

    @Property
    void renewals(@ForAll("customerDays") CustomerDay given, @ForAll("editions") VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                vip.customer(knownOn(given.asOf(), given.customer()), given.asOf())
                        .renew(),
                vip.customer(given.customer(), given.asOf()).renew());
    }

    @Property
    void offers(@ForAll("customerDays") CustomerDay given, @ForAll OfferType type) {
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        assertEquals(
                vip.customer(knownOn(given.asOf(), given.customer()), given.asOf())
                        .addOffer(type),
                vip.customer(given.customer(), given.asOf()).addOffer(type));
    }

    @Property
    void nor_does_it_change_when_the_facts_are_listed_in_another_order(
            @ForAll("requests") AuthorizationRequest request,
            @ForAll("editions") VipEdition edition,
            @ForAll Random random) {
        VipProgram vip = Fixtures.program(edition);
        Customer shuffled = shuffled(request.customer(), random);
        assertEquals(
                vip.customer(request.customer(), request.asOf()).renew(),
                vip.customer(shuffled, request.asOf()).renew());
        assertEquals(decide(vip, request, request.customer()), decide(vip, request, shuffled));
    }

    private static Customer shuffled(Customer customer, Random random) {
        return Customer.builder()
                .from(customer)
                .offers(shuffled(customer.offers(), random))
                .authorizations(shuffled(customer.authorizations(), random))
                .orders(shuffled(customer.orders(), random))
                .renewals(shuffled(customer.renewals(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The customer as it is known on a day. The invitation itself stays: without it there is no customer to ask about. */
    private static Customer knownOn(LocalDate day, Customer customer) {
        return Customer.builder()
                .from(customer)
                .accepted(customer.accepted().filter(accepted -> !accepted.isAfter(day)))
                .offers(customer.offers().stream()
                        .filter(offer -> !offer.on().isAfter(day))
                        .toList())
                .managers(customer.managers().stream()
                        .filter(manager -> !manager.since().isAfter(day))
                        .toList())
                .authorizations(customer.authorizations().stream()
                        .filter(pa -> !pa.created().isAfter(day))
                        .map(pa -> knownOn(day, pa))
                        .toList())
                .orders(customer.orders().stream()
                        .filter(order -> !order.accepted().isAfter(day))
                        .toList())
                .renewals(customer.renewals().stream()
                        .filter(renewal -> !renewal.ordered().isAfter(day))
                        .toList())
                .build();
    }

    private static PurchaseAuthorization knownOn(LocalDate day, PurchaseAuthorization pa) {
        return new PurchaseAuthorization(
                pa.id(),
                pa.created(),
                pa.createdBy(),
                pa.lines(),
                pa.poNumber(),
                known(day, pa.ordered()),
                known(day, pa.settled()),
                known(day, pa.cancelled()),
                known(day, pa.deactivated()));
    }

    private static Optional<LocalDate> known(LocalDate day, Optional<LocalDate> fact) {
        return fact.filter(date -> !date.isAfter(day));
    }

    @Provide
    Arbitrary<AuthorizationRequest> requests() {
        return RequestArbitraries.authorizationRequests();
    }

    @Provide
    Arbitrary<CustomerDay> customerDays() {
        return VipArbitraries.customerDays();
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.editions();
    }
}
