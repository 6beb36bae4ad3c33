package io.vipcore.testkit.conformance;

import static io.vipcore.testkit.conformance.ConformanceRunner.day;
import static io.vipcore.testkit.conformance.ConformanceRunner.find;
import static io.vipcore.testkit.conformance.ConformanceRunner.outcome;
import static io.vipcore.testkit.conformance.ConformanceRunner.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.enrollment.CreationRequest;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.marketplace.enrollment.EditRequest;
import io.vipcore.marketplace.enrollment.MarketplaceLocales;
import io.vipcore.marketplace.enrollment.Reseller;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creating and editing customers of VIP Marketplace, countries and offer ids. */
final class MarketplaceFormOperations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    Map<String, Function<JsonNode, JsonNode>> operations() {
        return Map.of(
                "mp-offer", MarketplaceFormOperations::offer,
                "mp-country", MarketplaceFormOperations::country,
                "mp-create-customer", MarketplaceFormOperations::create,
                "mp-edit-customer", MarketplaceFormOperations::edit);
    }

    private static JsonNode offer(JsonNode given) {
        return MarketplaceOffer.find(text(given, "offerId"))
                .map(offer -> JSON.objectNode()
                        .put("kind", "OFFER")
                        .put("product", offer.product())
                        .put("level", offer.level())
                        .put("variety", offer.variety().name())
                        .put("base", offer.base().value())
                        .<ObjectNode>set(
                                "segmentHint", textOrNull(offer.segmentHint().map(Segment::name)))
                        .<JsonNode>set(
                                "minimumOrder",
                                offer.minimumOrder().isPresent()
                                        ? JSON.numberNode(offer.minimumOrder().getAsInt())
                                        : JSON.nullNode()))
                .orElseGet(() -> JSON.objectNode().put("kind", "MALFORMED"));
    }

    private static JsonNode country(JsonNode given) {
        String country = text(given, "country");
        Optional<MarketplaceLocales.Substitute> substitute = MarketplaceLocales.substituteFor(country);
        ObjectNode answer = JSON.objectNode().put("supported", MarketplaceLocales.isCountry(country));
        answer.set("use", textOrNull(substitute.map(MarketplaceLocales.Substitute::country)));
        ArrayNode regions = answer.putArray("regions");
        substitute.ifPresent(each -> each.regions().forEach(regions::add));
        return answer;
    }

    private static JsonNode create(JsonNode given) {
        Set<String> keys = listed(given, "existing")
                .map(known -> CreationRequest.key(blankIfAbsent(known, "companyName"), blankIfAbsent(known, "email")))
                .collect(Collectors.toSet());
        Verdict<AccountStatus> verdict = CustomerRule.creations(MarketplaceProvisions.of(given))
                .decide(new CreationRequest(
                        form(given.required("form")), day(given, "on"), reseller(given), keys::contains));
        ObjectNode answer = answer(verdict);
        verdict.allowed().ifPresent(status -> answer.put("status", status.code()));
        return answer;
    }

    private static CustomerForm form(JsonNode json) {
        CustomerForm.Builder form = CustomerForm.builder()
                .profile(profile(json, List.of(contact(json))))
                .phoneNumber(find(json, "phoneNumber", JsonNode::textValue))
                .externalReference(find(json, "externalReference", JsonNode::textValue))
                .segment(filledIn(json, "segment").map(Segment::valueOf).orElse(Segment.COM))
                .subSegment(filledIn(json, "subSegment").map(SubSegment::valueOf))
                .cotermDate(filledIn(json, "cotermDate").map(LocalDate::parse))
                .isLargeAgency(find(json, "lga", JsonNode::booleanValue).orElse(false));
        find(json, "commitment", Function.identity()).ifPresent(commitment -> {
            form.asksForCommitment(true);
            for (OfferKind kind : OfferKind.values()) {
                find(commitment, kind.name(), JsonNode::longValue)
                        .ifPresent(quantity -> form.putCommitmentMinimums(kind, quantity));
            }
        });
        return form.build();
    }

    private static JsonNode edit(JsonNode given) {
        JsonNode customer = given.required("customer");
        JsonNode change = given.required("change");
        CompanyProfile profile = profile(customer, contacts(customer));
        CompanyProfile.Builder wanted = CompanyProfile.builder().from(profile).contacts(contacts(change));
        find(change, "companyName", JsonNode::textValue).ifPresent(wanted::companyName);
        find(change, "country", JsonNode::textValue).ifPresent(wanted::country);
        find(change, "region", JsonNode::textValue).ifPresent(wanted::region);
        Segment segment = Segment.valueOf(text(customer, "segment"));
        return answer(CustomerRule.edits(MarketplaceProvisions.of(given))
                .decide(new EditRequest(
                        profile,
                        segment,
                        AccountStatus.of(text(customer, "status")),
                        listed(customer, "subscriptions")
                                .anyMatch(code -> code.textValue().equals("1000")),
                        wanted.build(),
                        filledIn(change, "segment").map(Segment::valueOf).orElse(segment),
                        change.hasNonNull("contacts"),
                        reseller(given))));
    }

    private static List<Contact> contacts(JsonNode json) {
        return listed(json, "contacts").map(MarketplaceFormOperations::contact).toList();
    }

    private static CompanyProfile profile(JsonNode json, List<Contact> contacts) {
        return CompanyProfile.builder()
                .companyName(blankIfAbsent(json, "companyName"))
                .preferredLanguage(blankIfAbsent(json, "preferredLanguage"))
                .country(blankIfAbsent(json, "country"))
                .region(blankIfAbsent(json, "region"))
                .city(blankIfAbsent(json, "city"))
                .addressLine1(blankIfAbsent(json, "addressLine1"))
                .addressLine2(find(json, "addressLine2", JsonNode::textValue))
                .postalCode(find(json, "postalCode", JsonNode::textValue))
                .contacts(contacts)
                .build();
    }

    private static Contact contact(JsonNode json) {
        return new Contact(
                blankIfAbsent(json, "email"), blankIfAbsent(json, "firstName"), blankIfAbsent(json, "lastName"));
    }

    private static Reseller reseller(JsonNode given) {
        JsonNode json = find(given, "reseller", Function.identity()).orElseGet(JSON::objectNode);
        return new Reseller(
                json.hasNonNull("segments")
                        ? listed(json, "segments")
                                .map(segment -> Segment.valueOf(segment.textValue()))
                                .collect(Collectors.toSet())
                        : Set.of(Segment.COM),
                find(json, "active", JsonNode::booleanValue).orElse(true),
                find(json, "lga", JsonNode::booleanValue).orElse(false));
    }

    private static ObjectNode answer(Verdict<?> verdict) {
        ObjectNode answer = outcome(verdict);
        if (verdict.isAllowed()) {
            return ConformanceRunner.putCodes(answer, "advisories", verdict.advisories());
        }
        ArrayNode refusals = answer.putArray("refusals");
        verdict.refusals().stream()
                .map(MarketplaceFormOperations::refusal)
                .sorted(Comparator.comparing((JsonNode refusal) -> text(refusal, "rule"))
                        .thenComparing(refusal -> blankIfAbsent(refusal, "field")))
                .forEach(refusals::add);
        return answer;
    }

    private static JsonNode refusal(Reason reason) {
        ObjectNode refusal = JSON.objectNode().put("rule", reason.id());
        refusal.set("code", textOrNull(evidence(reason, Evidence.Type.ERROR_CODE)));
        evidence(reason, Evidence.Type.FIELD).ifPresent(field -> refusal.put("field", field));
        return refusal;
    }

    private static Optional<String> evidence(Reason reason, Evidence.Type type) {
        return reason.evidence().stream()
                .filter(piece -> piece.type() == type)
                .map(piece -> (String) piece.value())
                .findFirst();
    }

    private static JsonNode textOrNull(Optional<String> text) {
        return text.<JsonNode>map(JSON::textNode).orElseGet(JSON::nullNode);
    }

    private static Stream<JsonNode> listed(JsonNode json, String member) {
        return Streams.stream(find(json, member, Function.identity()).orElseGet(JSON::arrayNode));
    }

    private static String blankIfAbsent(JsonNode json, String member) {
        return find(json, member, JsonNode::textValue).orElse("");
    }

    /** What is chosen and not left blank. */
    private static Optional<String> filledIn(JsonNode json, String member) {
        return Optional.of(blankIfAbsent(json, member).strip()).filter(value -> !value.isEmpty());
    }
}
