package io.vipcore.json;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Text;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.HostileText;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEdition;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values with everything in them that a document can lose. */
final class JsonArbitraries {

    static final CustomRule CUSTOM_RULE =
            CustomRule.refusal("ACME-1", "policy").in(Locale.ENGLISH, "No.", "No {count?}.", "Ask.");

    static final BothJacksons JSON =
            BothJacksons.STANDARD.withRules(CUSTOM_RULE).withCodes(Confidence.class);

    private JsonArbitraries() {}

    /** Texts as people type them, and texts on which careless programs fail. Never empty. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of("Żółw i Synowie", "a\"b\\c/\b\f\n\r\t", "\u0000", "{}", "null")),
                        Tuple.of(1, HostileText.texts()))
                .filter(text -> !text.isEmpty());
    }

    static Arbitrary<String> identifiers() {
        return texts().filter(text -> !Text.normalized(text).isEmpty());
    }

    private static Arbitrary<Profile> profiles() {
        return Combinators.combine(texts().list().ofSize(7), texts().optional(), texts().optional(), texts().optional())
                .as((required, region, line2, postalCode) -> Profile.builder()
                        .organization(required.get(0))
                        .country(required.get(1))
                        .region(region)
                        .addressLine1(required.get(2))
                        .addressLine2(line2)
                        .city(required.get(3))
                        .postalCode(postalCode)
                        .firstName(required.get(4))
                        .lastName(required.get(5))
                        .email(required.get(6))
                        .build());
    }

    static Arbitrary<Customer> customers() {
        Arbitrary<List<String>> numbers = texts().list().ofSize(4);
        Arbitrary<List<ManagerAssignment>> managers = Combinators.combine(identifiers(), VipArbitraries.anyDays())
                .as(ManagerAssignment::of)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        VipArbitraries.customers(),
                        profiles().optional(0.8),
                        numbers,
                        managers,
                        Arbitraries.of(true, false))
                .as((customer, profile, poNumbers, assignments, since) -> Customer.builder()
                        .from(customer)
                        .profile(profile)
                        .managers(since ? sinceTheInvitation(customer, assignments) : assignments)
                        .authorizations(withNumbers(customer.authorizations(), poNumbers))
                        .build());
    }

    private static List<ManagerAssignment> sinceTheInvitation(Customer customer, List<ManagerAssignment> assignments) {
        return assignments.stream()
                .map(each -> ManagerAssignment.of(each.accountManager(), customer.invited()))
                .toList();
    }

    private static List<PurchaseAuthorization> withNumbers(List<PurchaseAuthorization> all, List<String> poNumbers) {
        return all.stream()
                .map(pa -> withNumber(pa, poNumbers.get(all.indexOf(pa) % poNumbers.size())))
                .toList();
    }

    private static PurchaseAuthorization withNumber(PurchaseAuthorization pa, String poNumber) {
        return new PurchaseAuthorization(
                pa.id(),
                pa.created(),
                pa.createdBy(),
                pa.lines(),
                Optional.of(poNumber),
                pa.ordered(),
                pa.settled(),
                pa.cancelled(),
                pa.deactivated());
    }

    static Arbitrary<Product> products() {
        return Combinators.combine(
                        identifiers(),
                        identifiers(),
                        identifiers().map(ProductFamily::of),
                        Arbitraries.of(OfferType.class),
                        Arbitraries.of(LicenseKind.class),
                        Arbitraries.of(MarketSegment.class).set().ofMinSize(1),
                        Arbitraries.of(ProductTerm.class),
                        VipArbitraries.offerIds().map(OfferId::productKey).set().ofMaxSize(2))
                .as(Product::new);
    }

    /** Decisions on requests, under known editions and others. */
    static Arbitrary<Verdict<NewAuthorization>> decisions() {
        return Combinators.combine(RequestArbitraries.authorizationRequests(), editions())
                .as((request, edition) ->
                        Fixtures.program(edition).rules().requestPolicy().decide(request));
    }

    private static Arbitrary<VipEdition> editions() {
        return Arbitraries.oneOf(VipArbitraries.editions(), VipArbitraries.customEditions());
    }

    static Arbitrary<Evidence> evidence() {
        return Arbitraries.lazyOf(
                () -> Combinators.combine(texts(), VipArbitraries.anyDays())
                        .as((name, day) -> Evidence.day(name, day.plusDays(60))),
                () -> Combinators.combine(texts(), Arbitraries.longs()).as(Evidence::count),
                () -> Combinators.combine(
                                texts(),
                                Arbitraries.of(
                                        Evidence.Type.PRODUCT,
                                        Evidence.Type.AUTHORIZATION,
                                        Evidence.Type.FIELD,
                                        Evidence.Type.ERROR_CODE),
                                texts())
                        .as(Evidence::new),
                () -> Combinators.combine(texts(), Arbitraries.of(OfferType.class))
                        .as(Evidence::code),
                () -> Combinators.combine(texts(), Arbitraries.of(Confidence.class))
                        .as(Evidence::code),
                () -> Combinators.combine(texts(), evidence().list().ofMaxSize(2))
                        .as((name, members) -> new Evidence(name, Evidence.Type.GROUP, members)));
    }

    private static Arbitrary<List<Source>> sources() {
        Arbitrary<Optional<URI>> locations = Arbitraries.of("https://example.com/ż?q=1#a", "mailto:x", "")
                .map(URI::create)
                .optional();
        return Combinators.combine(identifiers(), identifiers(), locations)
                .as(Source::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    /** Provisions of an edition, with other sources than it has. */
    private static Arbitrary<Map<String, Sourced<?>>> provisions() {
        return Combinators.combine(editions(), Arbitraries.of(Confidence.class), sources())
                .flatAs((edition, confidence, sources) -> Arbitraries.of(
                                edition.provisions().keySet())
                        .list()
                        .uniqueElements()
                        .map(names -> resourced(edition, names, confidence, sources)));
    }

    private static Map<String, Sourced<?>> resourced(
            VipEdition edition, List<String> names, Confidence confidence, List<Source> sources) {
        Map<String, Sourced<?>> provisions = new LinkedHashMap<>();
        for (String name : names) {
            provisions.put(name, new Sourced<>(edition.provisions().get(name).value(), confidence, sources));
        }
        return provisions;
    }

    /** Reasons that no policy of ours would give. */
    static Arbitrary<Reason> reasons() {
        Arbitrary<RuleDefinition> rules =
                Arbitraries.of(JSON.two().vocabulary().rules().values());
        Arbitrary<OptionalInt> lines = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .optional()
                .map(line -> line.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(
                        rules,
                        Arbitraries.of(Confidence.class),
                        sources(),
                        texts(),
                        provisions(),
                        lines,
                        evidence().list().ofMaxSize(3))
                .as(Reason::new);
    }
}
