package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(JSON.module());

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
    void decisions_on_invitations(@ForAll("invitations") InvitationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        sameAfter(JSON.verdict(JSON.customer()), vip.rules().invitationPolicy().decide(request));
        sameAfter(
                JSON.verdict(JSON.change()),
                vip.startHistory(request.form(), request.vipId(), request.knownCustomers()));
    }

    @Property(tries = 50)
    void decisions_on_customers(
            @ForAll CustomerDay given,
            @ForAll VipEdition edition,
            @ForAll OfferType type,
            @ForAll InvitationField field) {
        VipProgram vip = Fixtures.program(edition);
        Customer customer = given.customer();
        CustomerOnDay onDay = vip.customer(customer, given.asOf());
        sameAfter(JSON.verdict(JSON.renewalOffer()), onDay.renew());
        sameAfter(JSON.verdict(JSON.offer()), onDay.addOffer(type));
        sameAfter(JSON.verdict(JSON.authorization()), onDay.cancel("PA-1"));
        customer.authorizations()
                .forEach(authorization ->
                        sameAfter(JSON.verdict(JSON.authorization()), onDay.cancel(authorization.id())));
        sameAfter(JSON.verdict(JSON.invitationField()), vip.editInformation(field));
        sameAfter(JSON.invitationField(), field);
        sameAfter(JSON.vipId(), customer.vipId());
        Verdict<Change> change = vip.handle(Histories.of(customer), Command.acceptInvitation(customer.invited()));
        sameAfter(JSON.verdict(JSON.change()), change);
    }

    @Property(tries = 200)
    void reasons_of_any_kind(@ForAll List<Reason> reasons, @ForAll OfferGrant offer) throws IOException {
        JsonShape<Verdict<OfferGrant>> shape = JSON.verdict(JSON.offer());
        Map<Boolean, List<Reason>> byRefusal =
                reasons.stream().collect(Collectors.partitioningBy(reason -> reason.severity() == Severity.REFUSAL));
        if (!byRefusal.get(true).isEmpty()) {
            sameAfter(shape, Verdict.refused(byRefusal.get(true)));
        }
        TypeReference<Verdict<OfferGrant>> type = new TypeReference<>() {};
        Verdict<OfferGrant> verdict = Verdict.allowed(offer, byRefusal.get(false));
        sameAfter(shape, verdict);
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
    void provisions_of_editions(@ForAll VipEdition edition) {
        sameProvisionsAfter(edition);
        assertEquals(
                VipEditions.DEFAULT.provisions().keySet(), edition.provisions().keySet());
    }

    static void sameProvisionsAfter(VipEdition edition) {
        RequestRule rule = RequestRule.PRODUCT_EXCLUDED;
        Verdict<OfferGrant> verdict = Verdict.refused(List.of(new Reason(
                rule,
                rule.confidence(),
                rule.sources(),
                edition.id(),
                edition.provisions(),
                OptionalInt.empty(),
                List.of())));
        sameAfter(JSON.verdict(JSON.offer()), verdict);
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
