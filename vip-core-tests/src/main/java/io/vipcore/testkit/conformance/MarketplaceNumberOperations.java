package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.discount.CommitmentState;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.discount.HighGrowth;
import io.vipcore.marketplace.edition.DiscountTable;
import io.vipcore.marketplace.pricing.BillingTerm;
import io.vipcore.marketplace.pricing.MarketplaceWindows;
import io.vipcore.marketplace.pricing.Price;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days, money, discount levels, commitments and high growth offers of VIP Marketplace. */
final class MarketplaceNumberOperations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    Map<String, Function<JsonNode, JsonNode>> operations() {
        return Map.ofEntries(
                Map.entry("mp-days", MarketplaceNumberOperations::days),
                Map.entry("mp-price", MarketplaceNumberOperations::price),
                Map.entry("mp-switch-price", MarketplaceNumberOperations::switchPrice),
                Map.entry("mp-windows", MarketplaceNumberOperations::windows),
                Map.entry("mp-level", MarketplaceNumberOperations::level),
                Map.entry("mp-linked-level", MarketplaceNumberOperations::linkedLevel),
                Map.entry("mp-discount", MarketplaceNumberOperations::discount),
                Map.entry("mp-commitment", MarketplaceNumberOperations::commitment),
                Map.entry("mp-commitment-end", MarketplaceNumberOperations::commitmentEnd),
                Map.entry("mp-high-growth", MarketplaceNumberOperations::highGrowth),
                Map.entry("mp-moq-renewal", MarketplaceNumberOperations::renewalOfHighGrowth));
    }

    private static JsonNode days(JsonNode given) {
        BillingTerm term = term(given);
        LocalDate order = day(given, "order");
        OptionalInt days = term.daysFrom(order);
        ObjectNode answer = JSON.objectNode();
        if (days.isEmpty()) {
            return answer.put("outcome", "NOT_IN_TERM");
        }
        answer.put("outcome", term.divisor().isPresent() ? "DAYS" : "LONG_TERM")
                .put("days", days.getAsInt())
                .put("from", order.toString())
                .put("through", term.throughInclusive().toString());
        term.divisor().ifPresent(divisor -> answer.put("divisor", divisor));
        return answer;
    }

    private static JsonNode price(JsonNode given) {
        Price price =
                Price.ofOrder(term(given), day(given, "order"), amount(given, "yearly"), number(given, "quantity"));
        ObjectNode answer = outcome(price);
        if (price.divisor().isPresent()) {
            putAmounts(answer, "daily", price.daily());
            putAmounts(answer, "totals", price.totals());
        }
        return answer;
    }

    private static JsonNode switchPrice(JsonNode given) {
        BigDecimal target = amount(given, "target");
        BigDecimal source = amount(given, "source");
        BiFunction<BigDecimal, BigDecimal, Price> price =
                (to, from) -> Price.ofSwitch(term(given), day(given, "order"), to, from, number(given, "quantity"));
        Price charges = price.apply(target, source);
        ObjectNode answer = outcome(charges);
        if (charges.divisor().isPresent()) {
            putAmounts(answer, "charges", charges.totals());
            putAmounts(answer, "target", price.apply(target, BigDecimal.ZERO).totals());
            putAmounts(answer, "source", price.apply(source, BigDecimal.ZERO).totals());
        }
        return answer;
    }

    private static ObjectNode outcome(Price price) {
        ObjectNode answer = JSON.objectNode().put("outcome", price.outcome().name());
        price.days().ifPresent(days -> answer.put("days", days));
        price.divisor().ifPresent(divisor -> answer.put("divisor", divisor));
        return answer;
    }

    private static void putAmounts(ObjectNode answer, String member, List<BigDecimal> amounts) {
        ArrayNode array = answer.putArray(member);
        amounts.forEach(amount -> array.add(amount.toPlainString()));
    }

    private static JsonNode windows(JsonNode given) {
        MarketplaceWindows windows = MarketplaceWindows.of(MarketplaceProvisions.of(given), day(given, "anniversary"));
        return JSON.objectNode()
                .put("upcomingFrom", windows.upcomingFrom().toString())
                .put("schedulingOpens", windows.schedulingOpens().toString())
                .put("schedulingCloses", windows.schedulingClosesInclusive().toString())
                .put("earlyOpens", windows.earlyOpens().toString())
                .put("earlyCloses", windows.earlyClosesInclusive().toString())
                .put("preferencesSafeThrough", windows.preferencesSafeThrough().toString())
                .put("renewal", windows.renewal().toString())
                .put("lateOpens", windows.renewal().toString())
                .put("lateCloses", windows.lateClosesInclusive().toString())
                .put("lapsed", windows.lateClosesInclusive().plusDays(1).toString());
    }

    private static JsonNode level(JsonNode given) {
        return level(given, DiscountTable.valueOf(text(given, "kind")), number(given, "quantity"));
    }

    private static JsonNode linkedLevel(JsonNode given) {
        boolean isAgency = find(given, "lga").map(JsonNode::booleanValue).orElse(false);
        long sum = Streams.stream(given.required("members"))
                .mapToLong(JsonNode::longValue)
                .sum();
        return level(given, isAgency ? DiscountTable.LGA : DiscountTable.LICENSE, sum);
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect where there is no level
    private static JsonNode level(JsonNode given, DiscountTable table, long quantity) {
        return JSON.objectNode()
                .put(
                        "level",
                        MarketplaceProvisions.of(given)
                                .discountLevel(table, quantity)
                                .orElse(null));
    }

    private static JsonNode discount(JsonNode given) {
        DiscountLevels levels =
                DiscountLevels.start(MarketplaceProvisions.of(given), Segment.valueOf(text(given, "segment")));
        for (JsonNode event : given.required("events")) {
            levels = after(levels, event);
        }
        ObjectNode answer = JSON.objectNode();
        for (OfferKind kind : OfferKind.values()) {
            answer.put(kind.name(), levels.level(kind));
        }
        return answer;
    }

    private static DiscountLevels after(DiscountLevels levels, JsonNode event) {
        String type = text(event, "type");
        return switch (type) {
            case "ORDER" -> levels.afterOrder(quantities(event));
            case "RENEWAL" -> levels.afterRenewal(quantities(event));
            case "TRANSFER" -> levels.afterTransfer(transferred(event));
            case "COMMITTED" ->
                levels.afterCommitment(OfferKind.valueOf(text(event, "offerType")), number(event, "minimum"));
            case "COMMITMENT_ENDED" -> levels.afterCommitmentEnd();
            default -> throw new IllegalArgumentException("no known event " + type);
        };
    }

    private static Map<OfferKind, Long> quantities(JsonNode event) {
        Map<OfferKind, Long> quantities = new EnumMap<>(OfferKind.class);
        find(event, "licenses").ifPresent(quantity -> quantities.put(OfferKind.LICENSE, quantity.longValue()));
        find(event, "consumables").ifPresent(quantity -> quantities.put(OfferKind.CONSUMABLES, quantity.longValue()));
        return quantities;
    }

    private static Map<OfferKind, String> transferred(JsonNode event) {
        return Arrays.stream(OfferKind.values())
                .filter(kind -> event.hasNonNull(kind.name()))
                .collect(Collectors.toMap(Function.identity(), kind -> text(event, kind.name())));
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect where there is no deadline
    private static JsonNode commitment(JsonNode given) {
        JsonNode request = given.required("request");
        Commitment commitment = new Commitment(
                day(request, "requested"),
                findDay(request, "accepted"),
                findDay(request, "declined"),
                Optional.empty(),
                findDay(request, "end"),
                false,
                Map.of());
        CommitmentState state = CommitmentState.of(
                MarketplaceProvisions.of(given), commitment, findDay(request, "reached"), day(given, "asOf"));
        return JSON.objectNode()
                .put("status", state.status().name())
                .put(
                        "deadline",
                        state.deadlineInclusive().map(LocalDate::toString).orElse(null));
    }

    private static JsonNode commitmentEnd(JsonNode given) {
        LocalDate end = CommitmentState.estimatedEnd(
                MarketplaceProvisions.of(given), day(given, "accepted"), findDay(given, "anniversary"));
        return JSON.objectNode().put("end", end.toString()).put("estimate", true);
    }

    private static JsonNode highGrowth(JsonNode given) {
        long seats = number(given, "seats");
        long commitment = find(given, "commitment").map(JsonNode::longValue).orElse(0L);
        ObjectNode answer = JSON.objectNode();
        HighGrowth.offers(MarketplaceProvisions.of(given), seats).forEach(answer.putArray("offers")::add);
        HighGrowth.offersWithin(MarketplaceProvisions.of(given), seats, commitment)
                .forEach(answer.putArray("withCommitment")::add);
        return answer;
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect where the base offer renews
    private static JsonNode renewalOfHighGrowth(JsonNode given) {
        HighGrowth renewal = HighGrowth.renewal(
                number(given, "seats"),
                findNumber(given, "renewalQuantity"),
                Streams.stream(given.path("purchases")).map(JsonNode::intValue).toList(),
                findNumber(given, "choice"),
                find(given, "eligible").map(JsonNode::booleanValue).orElse(true));
        ObjectNode answer = JSON.objectNode()
                .put("seats", Math.toIntExact(renewal.seats()))
                .put("renews", Math.toIntExact(renewal.renews()));
        return renewal.minimumOrder().isPresent()
                ? answer.put("minimumOrder", renewal.minimumOrder().getAsInt())
                : answer.putNull("minimumOrder");
    }

    private static BillingTerm term(JsonNode given) {
        LocalDate anniversary = day(given, "anniversary");
        return findDay(given, "termStart")
                .map(begin -> new BillingTerm(begin, anniversary))
                .orElseGet(() -> BillingTerm.endingOn(anniversary));
    }

    private static Optional<JsonNode> find(JsonNode json, String member) {
        return json.hasNonNull(member) ? Optional.of(json.get(member)) : Optional.empty();
    }

    private static OptionalInt findNumber(JsonNode json, String member) {
        return json.hasNonNull(member) ? OptionalInt.of(number(json, member)) : OptionalInt.empty();
    }

    private static Optional<LocalDate> findDay(JsonNode json, String member) {
        return find(json, member).map(day -> LocalDate.parse(day.textValue()));
    }

    private static LocalDate day(JsonNode json, String member) {
        return LocalDate.parse(text(json, member));
    }

    private static BigDecimal amount(JsonNode json, String member) {
        return new BigDecimal(text(json, member));
    }

    private static int number(JsonNode json, String member) {
        return json.required(member).intValue();
    }

    private static String text(JsonNode json, String member) {
        return json.required(member).textValue();
    }
}
