package io.vipcore.vip.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.StatusView;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.edition.VipEdition;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A customer needs no profile, and nothing but the page's columns changes with it. */
@Domain(VipDomain.class)
class ProfileProperties {

    @Property(tries = 300)
    void no_date_no_status_and_no_renewal_depends_on_it(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        Customer full = with(given.customer());
        Customer bare = without(given.customer());
        CustomerOnDay known = vip.customer(full, given.asOf());
        CustomerOnDay unknown = vip.customer(bare, given.asOf());
        assertEquals(StatusView.of(known.status()), StatusView.of(unknown.status()));
        assertEquals(known.status().ledger(), unknown.status().ledger());
        assertEquals(known.renew(), unknown.renew());
        assertEquals(known.agenda(), unknown.agenda());
        assertEquals(vip.spans(full), vip.spans(bare));
    }

    @Property(tries = 300)
    void no_request_depends_on_it(@ForAll("requests") AuthorizationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        CustomerOnDay known = vip.customer(with(request.customer()), request.asOf());
        CustomerOnDay unknown = vip.customer(without(request.customer()), request.asOf());
        assertEquals(
                known.request(request.requester(), request.id(), request.lines(), request.poNumber()),
                unknown.request(request.requester(), request.id(), request.lines(), request.poNumber()));
        assertEquals(known.offeredProducts(request.requester()), unknown.offeredProducts(request.requester()));
    }

    @Property(tries = 300)
    void no_cancellation_depends_on_it(
            @ForAll("cancellations") CancellationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                vip.customer(with(request.customer()), request.asOf()).cancel(request.authorization()),
                vip.customer(without(request.customer()), request.asOf()).cancel(request.authorization()));
    }

    @Property(tries = 300)
    void the_page_shows_whoever_has_none_with_empty_columns(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<CustomerRow> rows = rows(vip, with(given.customer()), given);
        assertEquals(
                rows.stream()
                        .map(row -> new CustomerRow(
                                row.vipId(),
                                "",
                                "",
                                row.anniversaryDate(),
                                row.segment(),
                                row.managedBy(),
                                row.invitationStatus()))
                        .toList(),
                rows(vip, without(given.customer()), given));
    }

    private static List<CustomerRow> rows(VipProgram vip, Customer customer, CustomerDay given) {
        return vip.page(List.of(customer), given.asOf()).customers().stream()
                .map(CustomerRow::of)
                .toList();
    }

    private static Customer without(Customer customer) {
        return Customer.builder().from(customer).profile(Optional.empty()).build();
    }

    private static Customer with(Customer customer) {
        return Customer.builder()
                .from(customer)
                .profile(Fixtures.profile().build())
                .build();
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
