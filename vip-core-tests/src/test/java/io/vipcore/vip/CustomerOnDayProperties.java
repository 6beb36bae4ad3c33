package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vipcore.catalog.OfferType;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.renewal.RenewalRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A customer on a day answers every question as the rules do, asked about these facts on this day. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomerOnDayProperties {

    @Property(tries = 300)
    void what_is_true(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        CustomerOnDay customer = vip.customer(given.customer(), given.asOf());
        assertSame(given.customer(), customer.facts());
        assertEquals(given.asOf(), customer.asOf());
        CustomerStatus status = customer.status();
        assertEquals(given.asOf(), status.asOf());
        assertEquals(given.customer().knownOn(given.asOf()), status.customer());
        assertEquals(CustomerFilter.matching(status), customer.filters());
        assertEquals(status.window(), customer.renewalWindow());
    }

    @Property(tries = 300)
    void what_is_to_be_ordered(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        if (given.customer().isInvitedBy(given.asOf())) {
            CustomerOnDay customer = vip.customer(given.customer(), given.asOf());
            LocalDate later = given.asOf().plusDays(40);
            vip.catalog().products().forEach(product -> {
                assertEquals(
                        vip.rules()
                                .calendar()
                                .termToOrder(product.term(), customer.status().schedule(), later),
                        customer.termToOrder(product.id(), later));
                assertEquals(customer.termToOrder(product.id(), given.asOf()), customer.termToOrder(product.id()));
            });
        }
    }

    @Property(tries = 300)
    void what_may_be_requested(@ForAll("requests") AuthorizationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        CustomerOnDay customer = vip.customer(request.customer(), request.asOf());
        assertEquals(
                vip.rules().requestPolicy().decide(request),
                customer.request(request.requester(), request.id(), request.lines(), request.poNumber()));
        AuthorizationRequest unnumbered = new AuthorizationRequest(
                request.customer(),
                request.requester(),
                request.id(),
                request.lines(),
                Optional.empty(),
                request.asOf());
        assertEquals(
                vip.rules().requestPolicy().decide(unnumbered),
                customer.request(
                        request.requester(), request.id(), request.lines().toArray(RequestedLine[]::new)));
        for (Requester requester : Requester.values()) {
            assertEquals(
                    RequestRule.offeredProducts(
                            vip.rules().requestPolicy(), vip.catalog(), request.customer(), requester, request.asOf()),
                    customer.offeredProducts(requester));
        }
    }

    @Property(tries = 300)
    void what_may_be_cancelled(@ForAll("cancellations") CancellationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                vip.rules().cancellationPolicy().decide(request),
                vip.customer(request.customer(), request.asOf()).cancel(request.authorization()));
    }

    @Property(tries = 300)
    void what_may_be_renewed_and_added(@ForAll CustomerDay given, @ForAll OfferType offer, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        CustomerOnDay customer = vip.customer(given.customer(), given.asOf());
        CustomerStatus status = customer.status();
        assertEquals(
                vip.rules()
                        .renewalPolicy()
                        .decide(new RenewalRequest(
                                status.ledger(),
                                status.standing(),
                                status.customer().segment())),
                customer.renew());
        assertEquals(
                vip.rules().offerPolicy().decide(new OfferRequest(given.customer(), offer, given.asOf())),
                customer.addOffer(offer));
    }

    @Property(tries = 300)
    void what_will_change(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerOnDay customer = Fixtures.program(edition).customer(given.customer(), given.asOf());
        List<AgendaEntry> agenda = customer.agenda();
        LocalDate from = given.asOf().plusDays(1);
        LocalDate through = given.asOf().plusDays(60);
        assertEquals(
                agenda.stream().filter(entry -> !entry.date().isAfter(through)).toList(),
                customer.agenda(from, through));
        assertEquals(
                agenda.stream().filter(entry -> entry.date().isAfter(through)).toList(),
                customer.agenda(through.plusDays(1), through.plusYears(100)));
        assertEquals(agenda.stream().findFirst(), customer.nextChange());
    }

    @Provide
    Arbitrary<AuthorizationRequest> requests() {
        return RequestArbitraries.authorizationRequests();
    }

    @Provide
    Arbitrary<CancellationRequest> cancellations() {
        return RequestArbitraries.cancellationRequests();
    }
}
