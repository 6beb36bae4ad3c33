package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.reflect.TypeToken;
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
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.RenewalOffer;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back equal, by the shapes themselves and through a mapper. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
@Domain(JsonRoundTripProperties.Values.class)
class JsonRoundTripProperties {

    private static final BothJacksons JSON = JsonArbitraries.JSON;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jackson3Module(JSON.three())).build();

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
    void customers(@ForAll Customer customer) {
        sameAfter(TypeToken.of(Customer.class), customer);
        sameThroughTheMapper(customer, Customer.class);
    }

    @Property(tries = 150)
    void products(@ForAll Product product) {
        sameAfter(TypeToken.of(Product.class), product);
        sameThroughTheMapper(product, Product.class);
    }

    @Property(tries = 50)
    void catalogs(@ForAll List<Product> products) {
        Catalog catalog = Catalog.of(products.stream()
                .map(Product::withKeys) // no key belongs to two products
                .collect(Collectors.toMap(Product::id, product -> product, (a, b) -> a))
                .values());
        sameAfter(TypeToken.of(Catalog.class), catalog);
        sameThroughTheMapper(catalog, Catalog.class);
    }

    @Property(tries = 150)
    void histories(@ForAll Customer customer) {
        CustomerHistory history = Histories.of(customer);
        sameAfter(TypeToken.of(CustomerHistory.class), history);
        assertEquals(
                history.customer(),
                JSON.read(CustomerHistory.class, JSON.write(history)).customer());
        sameAfter(BothJacksons.EVENTS, history.events());
        for (CustomerEvent event : history.events()) {
            sameAfter(TypeToken.of(CustomerEvent.class), event);
        }
        String events =
                MAPPER.writerFor(new TypeReference<List<CustomerEvent>>() {}).writeValueAsString(history.events());
        assertEquals(history.events(), MAPPER.readValue(events, new TypeReference<List<CustomerEvent>>() {}));
        assertEquals(history, MAPPER.readValue(MAPPER.writeValueAsBytes(history), CustomerHistory.class));
    }

    @Property(tries = 50)
    void portfolios(@ForAll List<Customer> customers, @ForAll String reseller) {
        List<Customer> distinct =
                customers.stream()
                        .collect(Collectors.toMap(Customer::vipId, each -> each, (a, b) -> a))
                        .values()
                        .stream()
                        .toList();
        PortfolioDocument portfolio =
                new PortfolioDocument(reseller, Map.of("am-1", reseller), Fixtures.catalog(), distinct);
        sameAfter(TypeToken.of(PortfolioDocument.class), portfolio);
        sameThroughTheMapper(portfolio, PortfolioDocument.class);
    }

    @Property(tries = 150)
    void decisions_on_requests(@ForAll("decisions") Verdict<NewAuthorization> verdict) {
        sameAfter(BothJacksons.verdict(NewAuthorization.class), verdict);
        TypeReference<Verdict<NewAuthorization>> type = new TypeReference<>() {};
        String written = MAPPER.writerFor(type).writeValueAsString(verdict);
        assertEquals(JSON.write(verdict), written);
        assertEquals(verdict, MAPPER.readValue(written, type));
        assertEquals(written, MAPPER.writeValueAsString(verdict));
    }

    @Property(tries = 150)
    void decisions_on_invitations(@ForAll("invitations") InvitationRequest request, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        sameAfter(
                BothJacksons.verdict(Customer.class),
                vip.rules().invitationPolicy().decide(request));
        sameAfter(
                BothJacksons.verdict(Change.class),
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
        sameAfter(BothJacksons.verdict(RenewalOffer.class), onDay.renew());
        sameAfter(BothJacksons.verdict(OfferGrant.class), onDay.addOffer(type));
        sameAfter(BothJacksons.verdict(PurchaseAuthorization.class), onDay.cancel("PA-1"));
        customer.authorizations()
                .forEach(authorization ->
                        sameAfter(BothJacksons.verdict(PurchaseAuthorization.class), onDay.cancel(authorization.id())));
        sameAfter(BothJacksons.verdict(InvitationField.class), vip.editInformation(field));
        sameAfter(TypeToken.of(InvitationField.class), field);
        sameAfter(TypeToken.of(VipId.class), customer.vipId());
        Verdict<Change> change = vip.handle(Histories.of(customer), Command.acceptInvitation(customer.invited()));
        sameAfter(BothJacksons.verdict(Change.class), change);
    }

    @Property(tries = 200)
    void reasons_of_any_kind(@ForAll List<Reason> reasons, @ForAll OfferGrant offer) {
        TypeToken<Verdict<OfferGrant>> shape = BothJacksons.verdict(OfferGrant.class);
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
        sameAfter(BothJacksons.verdict(OfferGrant.class), verdict);
    }

    static <T> void sameAfter(TypeToken<T> shape, T value) {
        String written = JSON.write(value);
        T read = JSON.read(shape, written);
        assertEquals(value, read);
        assertEquals(written, JSON.write(read));
        // Also as bytes: no half of a character is lost on the way.
        assertEquals(
                value, JSON.read(shape, new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    private static <T> void sameThroughTheMapper(T value, Class<T> type) {
        String written = MAPPER.writeValueAsString(value);
        assertEquals(value, MAPPER.readValue(written, type));
    }
}
