package io.vipcore.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.product.OfferType;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
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
    void requests(@ForAll("requests") AuthorizationRequest request, @ForAll("editions") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        Customer known = knownOn(request.asOf(), request.customer());
        Statistics.label("nothing to forget")
                .collect(known.equals(request.customer()))
                .coverage(same -> same.check(false).percentage(share -> share > 20));
        assertEquals(
                vip.requestAuthorization(AuthorizationRequest.builder()
                        .from(request)
                        .customer(known)
                        .build()),
                vip.requestAuthorization(request));
        assertEquals(
                vip.offeredProducts(known, request.requester(), request.asOf()),
                vip.offeredProducts(request.customer(), request.requester(), request.asOf()));
    }

    @Property
    void cancellations(@ForAll("customerDays") CustomerDay given, @ForAll("editions") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        Customer known = knownOn(given.asOf(), given.customer());
        for (PurchaseAuthorization pa : given.customer().authorizations()) {
            Verdict<PurchaseAuthorization> all = vip.cancelAuthorization(given.customer(), pa.id(), given.asOf());
            Verdict<PurchaseAuthorization> some = vip.cancelAuthorization(known, pa.id(), given.asOf());
            // Also of the purchase authorization that follows: what was to happen to it later does not.
            assertEquals(some, all);
        }
    }

    @Property
    void renewals(@ForAll("customerDays") CustomerDay given, @ForAll("editions") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                vip.renew(knownOn(given.asOf(), given.customer()), given.asOf()),
                vip.renew(given.customer(), given.asOf()));
    }

    @Property
    void offers(@ForAll("customerDays") CustomerDay given, @ForAll OfferType type) {
        VipProgram vip = Fixtures.program(Editions.DEFAULT);
        assertEquals(
                vip.addOffer(knownOn(given.asOf(), given.customer()), type, given.asOf()),
                vip.addOffer(given.customer(), type, given.asOf()));
    }

    @Property
    void nor_does_it_change_when_the_facts_are_listed_in_another_order(
            @ForAll("requests") AuthorizationRequest request,
            @ForAll("editions") Edition edition,
            @ForAll Random random) {
        VipProgram vip = Fixtures.program(edition);
        Customer shuffled = shuffled(request.customer(), random);
        assertEquals(vip.renew(request.customer(), request.asOf()), vip.renew(shuffled, request.asOf()));
        Verdict<NewAuthorization> before = vip.requestAuthorization(request);
        Verdict<NewAuthorization> after = vip.requestAuthorization(
                AuthorizationRequest.builder().from(request).customer(shuffled).build());
        assertEquals(before.allowed(), after.allowed());
        // What is overdue is named in the order of the facts.
        assertEquals(withoutOrder(before), withoutOrder(after));
    }

    private static List<String> withoutOrder(Verdict<?> verdict) {
        return verdict.reasons().stream()
                .map(reason -> reason.id() + " " + reason.line() + " "
                        + reason.evidence().stream()
                                .map(Evidence::toString)
                                .sorted()
                                .toList())
                .toList();
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
        return PurchaseAuthorization.builder()
                .from(pa)
                .ordered(known(day, pa.ordered()))
                .settled(known(day, pa.settled()))
                .cancelled(known(day, pa.cancelled()))
                .deactivated(known(day, pa.deactivated()))
                .build();
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
    Arbitrary<Edition> editions() {
        return VipArbitraries.editions();
    }
}
