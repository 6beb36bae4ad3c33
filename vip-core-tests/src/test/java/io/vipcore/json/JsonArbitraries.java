package io.vipcore.json;

import io.vipcore.VipProgram;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sourced;
import io.vipcore.language.Language;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import io.vipcore.product.ProductTerm;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.HostileText;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.Severity;
import io.vipcore.verdict.Verdict;
import io.vipcore.verdict.VipRule;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values with everything in them that a document can lose. */
final class JsonArbitraries {

    static final OwnRule OWN_RULE =
            OwnRule.refusal("ACME-1", "policy").in(Language.ENGLISH, "No.", "No {count?}.", "Ask.");

    static final VipJson JSON = VipJson.standard().withRules(OWN_RULE).withCodes(Confidence.class);

    private JsonArbitraries() {}

    /** Texts as people type them, and texts on which careless programs fail. Never empty. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of("Żółw i Synowie", "a\"b\\c/\b\f\n\r\t", "\u0000", "{}", "null")),
                        Tuple.of(1, HostileText.texts()))
                .filter(text -> !text.isEmpty());
    }

    static Arbitrary<String> identifiers() {
        return texts().filter(text -> !text.isBlank());
    }

    static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        texts(), texts().optional(), texts(), texts().optional(), texts(), texts().optional())
                .as((country, region, line1, line2, city, postalCode) -> Address.builder()
                        .country(country)
                        .region(region)
                        .line1(line1)
                        .line2(line2)
                        .city(city)
                        .postalCode(postalCode)
                        .build());
    }

    static Arbitrary<PrimaryContact> contacts() {
        return Combinators.combine(texts(), texts(), texts())
                .as((first, last, email) -> PrimaryContact.builder()
                        .firstName(first)
                        .lastName(last)
                        .email(email)
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
                        texts(),
                        addresses(),
                        contacts(),
                        numbers,
                        managers,
                        Arbitraries.of(true, false))
                .as((customer, organization, address, contact, poNumbers, assignments, since) -> Customer.builder()
                        .from(customer)
                        .organization(organization)
                        .address(address)
                        .primaryContact(contact)
                        .managers(
                                since
                                        ? assignments.stream()
                                                .map(each ->
                                                        ManagerAssignment.of(each.accountManager(), customer.invited()))
                                                .toList()
                                        : assignments)
                        .authorizations(withNumbers(customer.authorizations(), poNumbers))
                        .build());
    }

    private static List<PurchaseAuthorization> withNumbers(List<PurchaseAuthorization> all, List<String> poNumbers) {
        return all.stream()
                .map(authorization -> PurchaseAuthorization.builder()
                        .from(authorization)
                        .poNumber(poNumbers.get(all.indexOf(authorization) % poNumbers.size()))
                        .build())
                .toList();
    }

    static Arbitrary<Product> products() {
        return Combinators.combine(
                        identifiers(),
                        identifiers(),
                        identifiers().map(ProductFamily::of),
                        Arbitraries.of(OfferType.class),
                        Arbitraries.of(LicenseKind.class),
                        Arbitraries.of(MarketSegment.class).set().ofMinSize(1),
                        Arbitraries.of(ProductTerm.class))
                .as((id, name, family, offer, license, segments, term) -> Product.builder()
                        .id(id)
                        .name(name)
                        .family(family)
                        .offerType(offer)
                        .licenseKind(license)
                        .addAllSegments(segments)
                        .term(term)
                        .build());
    }

    /** Decisions on requests, under known editions and others. */
    static Arbitrary<Verdict<NewAuthorization>> decisions() {
        return Combinators.combine(
                        RequestArbitraries.authorizationRequests(),
                        Arbitraries.oneOf(VipArbitraries.editions(), VipArbitraries.ownEditions()))
                .as((request, edition) ->
                        VipProgram.of(edition, Fixtures.catalog()).requestAuthorization(request));
    }

    static Arbitrary<Evidence> evidence() {
        return Arbitraries.lazyOf(
                () -> Combinators.combine(texts(), VipArbitraries.anyDays())
                        .as((name, day) -> Evidence.day(name, day.plusDays(60))),
                () -> Combinators.combine(texts(), Arbitraries.longs()).as(Evidence::count),
                () -> Combinators.combine(texts(), texts()).as(Evidence.ProductId::new),
                () -> Combinators.combine(texts(), texts()).as(Evidence.AuthorizationId::new),
                () -> Combinators.combine(texts(), texts()).as(Evidence.Field::new),
                () -> Combinators.combine(texts(), Arbitraries.of(OfferType.class))
                        .as(Evidence::code),
                () -> Combinators.combine(texts(), Arbitraries.of(Confidence.class))
                        .as(Evidence::code),
                () -> Combinators.combine(texts(), evidence().list().ofMaxSize(2))
                        .as(Evidence.Group::new));
    }

    static Arbitrary<Source> sources() {
        Arbitrary<Optional<URI>> locations = Arbitraries.of("https://example.com/ż?q=1#a", "mailto:x", "")
                .map(URI::create)
                .optional();
        return Combinators.combine(identifiers(), identifiers(), locations).as(Source::new);
    }

    /** Provisions of an edition, with other sources than it has. */
    static Arbitrary<Map<String, Sourced<?>>> provisions() {
        return Combinators.combine(
                        Arbitraries.oneOf(VipArbitraries.editions(), VipArbitraries.ownEditions()),
                        Arbitraries.of(Confidence.class),
                        sources().list().ofMinSize(1).ofMaxSize(2))
                .flatAs((edition, confidence, sources) -> Arbitraries.of(
                                edition.provisions().keySet())
                        .list()
                        .uniqueElements()
                        .map(names -> resourced(edition, names, confidence, sources)));
    }

    private static Map<String, Sourced<?>> resourced(
            Edition edition, List<String> names, Confidence confidence, List<Source> sources) {
        Map<String, Sourced<?>> provisions = new LinkedHashMap<>();
        for (String name : names) {
            provisions.put(name, new Sourced<>(edition.provisions().get(name).value(), confidence, sources));
        }
        return provisions;
    }

    /** Reasons that no policy of ours would give. */
    static Arbitrary<Reason> reasons() {
        Arbitrary<RuleDefinition> rules = Arbitraries.oneOf(Arbitraries.of(VipRule.class), Arbitraries.just(OWN_RULE));
        Arbitrary<RuleDefinition> recorded = Combinators.combine(
                        rules,
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Confidence.class),
                        sources().list().ofMinSize(1).ofMaxSize(2))
                .as((today, severity, confidence, sources) ->
                        RecordedRule.of(today, List.of(), severity, confidence, sources));
        Arbitrary<OptionalInt> lines = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .optional()
                .map(line -> line.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(
                        Arbitraries.oneOf(rules, recorded),
                        texts(),
                        provisions(),
                        lines,
                        evidence().list().ofMaxSize(3))
                .as(Reason::new);
    }
}
