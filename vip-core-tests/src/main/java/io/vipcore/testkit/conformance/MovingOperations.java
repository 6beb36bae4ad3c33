package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule;
import io.vipcore.migration.MigrationRule.MigratedLevel;
import io.vipcore.migration.VipAccount;
import io.vipcore.migration.VipAccount.Renewed;
import io.vipcore.rules.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers the vectors about moving from VIP to VIP Marketplace. */
final class MovingOperations {

    private static final Map<String, Circumstance> OF_ACCOUNT = Map.of(
            "inactive", Circumstance.INACTIVE,
            "unpaidInvoice", Circumstance.UNPAID_INVOICE,
            "unbilledOrder", Circumstance.UNBILLED_ORDER,
            "lga", Circumstance.LARGE_AGENCY,
            "frl", Circumstance.OFFLINE_LICENSES);

    private static final Map<String, Circumstance> OF_MOVE = Map.of(
            "expireOpenPas", Circumstance.AUTHORIZATIONS_EXPIRE,
            "ignoreOrderReturn", Circumstance.RETURNS_GIVEN_UP);

    Map<String, Function<JsonNode, JsonNode>> operations() {
        return Map.of("mp-migrate", MovingOperations::migrate);
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for no level
    private static JsonNode migrate(JsonNode given) {
        Verdict<MigratedLevel> verdict =
                MigrationRule.policy(MarketplaceEditions.VIPMP).decide(account(given));
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("eligible", verdict.isAllowed());
        ArrayNode reasons = answer.putArray("reasons");
        verdict.reasons().forEach(reason -> reasons.add(reason.id().replaceFirst("^MP-MIG-", "")));
        return answer.put(
                "level", verdict.allowed().flatMap(MigratedLevel::level).orElse(null));
    }

    private static VipAccount account(JsonNode given) {
        JsonNode vip = given.required("vip");
        return new VipAccount(
                LocalDate.parse(given.required("on").textValue()),
                knowledge(given),
                Optional.of(vip.required("country").textValue()),
                Segment.valueOf(vip.required("segment").textValue()),
                find(vip, "accepted", MovingOperations::day),
                vip.required("licenses").intValue(),
                find(vip, "anniversary", MovingOperations::day),
                find(vip, "renewed", renewed -> Renewed.valueOf(renewed.textValue()))
                        .orElse(Renewed.NONE),
                all(vip, "orders").map(MovingOperations::day).toList(),
                IntStream.rangeClosed(1, vip.path("openAuthorizations").asInt())
                        .mapToObj(number -> "PA-" + number)
                        .toList(),
                vip.path("unmappedProducts").asBoolean() ? Set.of("UNMAPPED") : Set.of());
    }

    private static MigrationKnowledge knowledge(JsonNode given) {
        JsonNode vip = given.required("vip");
        JsonNode partner = given.required("partner");
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        OF_ACCOUNT.forEach((member, circumstance) -> {
            if (vip.path(member).asBoolean()) {
                circumstances.add(circumstance);
            }
        });
        OF_MOVE.forEach((member, circumstance) -> {
            if (given.path(member).asBoolean()) {
                circumstances.add(circumstance);
            }
        });
        find(vip, "linked", linked -> isBeforeOwner(linked) ? Circumstance.LINKED_BEFORE_OWNER : Circumstance.LINKED)
                .ifPresent(circumstances::add);
        return MigrationKnowledge.builder()
                .countries(all(partner, "countries").map(JsonNode::textValue).toList())
                .segments(all(partner, "segments")
                        .map(segment -> Segment.valueOf(segment.textValue()))
                        .toList())
                .commitment(find(
                        vip,
                        "commitment",
                        json -> new VipCommitment(
                                day(json.required("accepted")),
                                day(json.required("end")),
                                json.required("minimum").intValue())))
                .highVolumeLevel(find(vip, "highVolumeLevel", JsonNode::intValue))
                .circumstances(circumstances)
                .build();
    }

    private static boolean isBeforeOwner(JsonNode linked) {
        return linked.required("role").textValue().equals("MEMBER")
                && !linked.path("ownerMigrated").asBoolean();
    }

    private static Stream<JsonNode> all(JsonNode json, String member) {
        return Streams.stream(json.path(member));
    }

    private static <T> Optional<T> find(JsonNode json, String member, Function<JsonNode, T> read) {
        return json.hasNonNull(member) ? Optional.of(read.apply(json.get(member))) : Optional.empty();
    }

    private static LocalDate day(JsonNode json) {
        return LocalDate.parse(json.textValue());
    }
}
