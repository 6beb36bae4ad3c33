package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.VipProgram;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OfferGrant;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.invitation.InvitationField;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.product.Catalog;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/** What is written is read back equal, by the shapes themselves and through a mapper. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
@Domain(JsonRoundTripProperties.Values.class)
class JsonRoundTripProperties {

    private static final VipJson JSON = JsonArbitraries.JSON;
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new VipModule(JSON));

    static final class Values extends DomainContextBase {
        @Provide
        Arbitrary<OfferGrant> offers() {
            return Combinators.combine(Arbitraries.of(OfferType.class), VipArbitraries.anyDays())
                    .as(OfferGrant::of);
        }

        @Provide
        Arbitrary<Customer> customersWithEverything() {
            return JsonArbitraries.customers();
        }

        @Provide
        Arbitrary<Product> productsOfAnyKind() {
            return JsonArbitraries.products();
        }

        @Provide
        Arbitrary<Reason> reasons() {
            return JsonArbitraries.reasons();
        }
    }

    @Property(tries = 150)
    void customers(@ForAll Customer customer) throws IOException {
        sameAfter(JSON.customer(), customer);
        sameThroughTheMapper(customer, Customer.class);
    }

    @Property(tries = 150)
    void products(@ForAll Product product) throws IOException {
        sameAfter(JSON.product(), product);
        sameThroughTheMapper(product, Product.class);
    }

    @Property(tries = 50)
    void catalogs(@ForAll List<Product> products) throws IOException {
        Catalog catalog = Catalog.of(products.stream()
                .collect(Collectors.toMap(Product::id, product -> product, (a, b) -> a))
                .values());
        sameAfter(JSON.catalog(), catalog);
        sameThroughTheMapper(catalog, Catalog.class);
    }

    @Property(tries = 150)
    void histories(@ForAll Customer customer) throws IOException {
        CustomerHistory history = Histories.of(customer);
        sameAfter(JSON.history(), history);
        assertEquals(
                history.customer(),
                JSON.history().read(JSON.history().write(history)).customer());
        sameAfter(JSON.events(), history.events());
        for (CustomerEvent event : history.events()) {
            sameAfter(JSON.event(), event);
        }
        String events =
                MAPPER.writerFor(new TypeReference<List<CustomerEvent>>() {}).writeValueAsString(history.events());
        assertEquals(history.events(), MAPPER.readValue(events, new TypeReference<List<CustomerEvent>>() {}));
        assertEquals(history, MAPPER.readValue(MAPPER.writeValueAsBytes(history), CustomerHistory.class));
    }

    @Property(tries = 50)
    void portfolios(@ForAll List<Customer> customers, @ForAll String reseller) throws IOException {
        List<Customer> distinct =
                customers.stream()
                        .collect(Collectors.toMap(Customer::vipId, each -> each, (a, b) -> a))
                        .values()
                        .stream()
                        .toList();
        PortfolioDocument portfolio =
                new PortfolioDocument(reseller, Map.of("am-1", reseller), Fixtures.catalog(), distinct);
        sameAfter(JSON.portfolio(), portfolio);
        sameThroughTheMapper(portfolio, PortfolioDocument.class);
    }

    @Property(tries = 150)
    void decisions_on_requests(@ForAll("decisions") Verdict<NewAuthorization> verdict) throws IOException {
        sameAfter(JSON.verdict(JSON.newAuthorization()), verdict);
        TypeReference<Verdict<NewAuthorization>> type = new TypeReference<>() {};
        String written = MAPPER.writerFor(type).writeValueAsString(verdict);
        assertEquals(JSON.verdict(JSON.newAuthorization()).write(verdict), written);
        assertEquals(verdict, MAPPER.readValue(written, type));
        assertEquals(written, MAPPER.writeValueAsString(verdict));
    }

    @Property(tries = 150)
    void decisions_on_invitations(@ForAll("invitations") InvitationRequest request, @ForAll Edition edition) {
        VipProgram vip = VipProgram.of(edition, Fixtures.catalog());
        sameAfter(JSON.verdict(JSON.customer()), vip.invitationPolicy().decide(request));
        sameAfter(JSON.verdict(JSON.change()), vip.lifecycle().invite(request));
    }

    @Property(tries = 50)
    void decisions_on_customers(
            @ForAll CustomerDay given, @ForAll Edition edition, @ForAll OfferType type, @ForAll InvitationField field) {
        VipProgram vip = VipProgram.of(edition, Fixtures.catalog());
        Customer customer = given.customer();
        LocalDate asOf = given.asOf();
        sameAfter(JSON.verdict(JSON.renewalOffer()), vip.renew(customer, asOf));
        sameAfter(JSON.verdict(JSON.offer()), vip.addOffer(customer, type, asOf));
        sameAfter(JSON.verdict(JSON.authorization()), vip.cancelAuthorization(customer, "PA-1", asOf));
        customer.authorizations()
                .forEach(authorization -> sameAfter(
                        JSON.verdict(JSON.authorization()),
                        vip.cancelAuthorization(customer, authorization.id(), asOf)));
        sameAfter(JSON.verdict(JSON.invitationField()), vip.editInformation(customer, field));
        sameAfter(JSON.invitationField(), field);
        sameAfter(JSON.vipId(), customer.vipId());
        Verdict<Change> change =
                vip.lifecycle().handle(Histories.of(customer), new Command.AcceptInvitation(customer.invited()));
        sameAfter(JSON.verdict(JSON.change()), change);
    }

    @Property(tries = 200)
    void reasons_of_any_kind(@ForAll List<Reason> reasons, @ForAll OfferGrant offer) throws IOException {
        JsonShape<Verdict<OfferGrant>> shape = JSON.verdict(JSON.offer());
        if (!reasons.isEmpty()) {
            sameAfter(shape, new Verdict.Refused<>(reasons));
        }
        sameAfter(shape, new Verdict.Allowed<>(offer, reasons));
        TypeReference<Verdict<OfferGrant>> type = new TypeReference<>() {};
        Verdict<OfferGrant> verdict = new Verdict.Allowed<>(offer, reasons);
        assertEquals(verdict, MAPPER.readValue(MAPPER.writerFor(type).writeValueAsBytes(verdict), type));
    }

    @Provide
    Arbitrary<Verdict<NewAuthorization>> decisions() {
        return JsonArbitraries.decisions();
    }

    @Provide
    Arbitrary<InvitationRequest> invitations() {
        return RequestArbitraries.invitationRequests();
    }

    /** Every provision of every edition has a shape: a new one without fails here. */
    @Property(tries = 50)
    void provisions_of_editions(@ForAll Edition edition) {
        assertEquals(
                edition.provisions(), ProvisionJson.readAll(JsonCursor.of(ProvisionJson.write(edition.provisions()))));
        assertEquals(
                Editions.DEFAULT.provisions().keySet(), edition.provisions().keySet());
    }

    static <T> void sameAfter(JsonShape<T> shape, T value) {
        String written = shape.write(value);
        T read = shape.read(written);
        assertEquals(value, read);
        assertEquals(written, shape.write(read));
        // Also as bytes: no half of a character is lost on the way.
        assertEquals(value, shape.read(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    private static <T> void sameThroughTheMapper(T value, Class<T> type) throws IOException {
        String written = MAPPER.writeValueAsString(value);
        assertEquals(value, MAPPER.readValue(written, type));
    }
}
