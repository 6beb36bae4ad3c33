package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.vipcore.edition.AnniversaryBasis;
import io.vipcore.edition.AuthorizationExclusion;
import io.vipcore.edition.UpcomingPeriod;
import io.vipcore.edition.WindowException;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Sourced;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.ProductFamily;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of an edition on which a reason rests. What a value is, its name says. */
final class ProvisionJson {

    private static final JsonShape<Integer> NUMBER =
            new JsonShape<>(json -> json.whole(Integer.MIN_VALUE), Nodes::number);
    private static final JsonShape<List<Integer>> NUMBERS = new JsonShape<>(
            json -> json.elements(number -> number.whole(Integer.MIN_VALUE)),
            numbers -> Nodes.array(numbers, Nodes::number));
    private static final JsonShape<AnniversaryBasis> BASIS =
            new JsonShape<>(json -> json.constant(AnniversaryBasis.class), basis -> Nodes.text(basis.name()));

    private static final ImmutableMap<String, JsonShape<?>> SHAPES = ImmutableMap.<String, JsonShape<?>>builder()
            .put("anniversaryBasis", BASIS)
            .put("initialTermMonths", NUMBER)
            .put("initialFreeMonths", NUMBER)
            .put("laterTermMonths", NUMBER)
            .put("customAnniversaryMoreThanMonths", NUMBER)
            .put(
                    "customAnniversaryAtMostMonths",
                    new JsonShape<>(ProvisionJson::readBySegment, ProvisionJson::writeBySegment))
            .put("windowOpensDaysBefore", NUMBER)
            .put("windowClosesDaysAfter", NUMBER)
            .put(
                    "windowExceptions",
                    new JsonShape<List<WindowException>>(
                            json -> json.elements(ProvisionJson::readException),
                            exceptions -> Nodes.array(exceptions, ProvisionJson::write)))
            .put("upcomingPeriod", new JsonShape<>(ProvisionJson::readPeriod, ProvisionJson::write))
            .put("authorizationDeadlineDays", NUMBER)
            .put("suspendedAfterDays", NUMBER)
            .put(
                    "authorizationExclusions",
                    new JsonShape<List<AuthorizationExclusion>>(
                            json -> json.elements(ProvisionJson::readExclusion),
                            exclusions -> Nodes.array(exclusions, ProvisionJson::write)))
            .put("memberLineMaximum", NUMBER)
            .put("returnWindowDays", NUMBER)
            .put("selectLevelMinimums", NUMBERS)
            .put("levelLookbackDaysBefore", NUMBER)
            .put(
                    "countriesNotServed",
                    new JsonShape<Set<String>>(
                            json -> json.distinct(JsonCursor::text),
                            countries -> Nodes.array(countries.stream().sorted().toList(), Nodes::text)))
            .put("textLimits", new JsonShape<>(ProvisionJson::readLimits, ProvisionJson::writeLimits))
            .build();

    private ProvisionJson() {}

    static Map<String, Sourced<?>> readAll(JsonCursor json) {
        Map<String, Sourced<?>> provisions = new LinkedHashMap<>();
        json.members().forEach((name, provision) -> provisions.put(name, read(name, provision)));
        return provisions;
    }

    private static Sourced<?> read(String name, JsonCursor json) {
        JsonShape<?> shape = SHAPES.get(name);
        if (shape == null) {
            throw json.bad("unknown provision");
        }
        json.withOnly("value", "confidence", "sources");
        return new Sourced<>(
                shape.read(json.get("value")), json.constant("confidence", Confidence.class), SourceJson.readAll(json));
    }

    static JsonNode write(Map<String, Sourced<?>> provisions) {
        ObjectNode json = Nodes.object();
        new TreeMap<>(provisions).forEach((name, provision) -> json.set(name, write(name, provision)));
        return json;
    }

    private static JsonNode write(String name, Sourced<?> provision) {
        ObjectNode json = Nodes.object();
        json.set("value", writeValue(name, provision.value()));
        json.put("confidence", provision.confidence().name());
        json.set("sources", SourceJson.write(provision.sources()));
        return json;
    }

    @SuppressWarnings("unchecked") // an edition gives each of its provisions the one type of its shape
    private static JsonNode writeValue(String name, Object value) {
        JsonShape<?> shape = SHAPES.get(name);
        if (shape == null) {
            throw new InvalidFactException("Reason.provisions", "must be those of an edition");
        }
        return ((JsonShape<Object>) shape).node(value);
    }

    private static Map<MarketSegment, Integer> readBySegment(JsonCursor json) {
        json.withOnly("COMMERCIAL", "EDUCATION", "GOVERNMENT");
        Map<MarketSegment, Integer> months = new EnumMap<>(MarketSegment.class);
        json.members().forEach((name, number) -> months.put(MarketSegment.valueOf(name), number.whole(1)));
        return months;
    }

    private static JsonNode writeBySegment(Map<MarketSegment, Integer> months) {
        ObjectNode json = Nodes.object();
        new TreeMap<>(months).forEach((segment, number) -> json.put(segment.name(), number));
        return json;
    }

    private static Map<String, Integer> readLimits(JsonCursor json) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        json.members().forEach((field, limit) -> limits.put(field, limit.whole(Integer.MIN_VALUE)));
        return limits;
    }

    private static JsonNode writeLimits(Map<String, Integer> limits) {
        ObjectNode json = Nodes.object();
        new TreeMap<>(limits).forEach(json::put);
        return json;
    }

    private static WindowException readException(JsonCursor json) {
        json.withOnly("firstAnniversary", "lastAnniversary", "closesDaysAfter");
        LocalDate first = json.day("firstAnniversary");
        LocalDate last = json.day("lastAnniversary");
        if (last.isBefore(first)) {
            throw json.get("lastAnniversary").bad("must not be before firstAnniversary");
        }
        return new WindowException(first, last, json.whole("closesDaysAfter", 0));
    }

    private static JsonNode write(WindowException exception) {
        return Nodes.object()
                .put("firstAnniversary", exception.firstAnniversary().toString())
                .put("lastAnniversary", exception.lastAnniversary().toString())
                .put("closesDaysAfter", exception.closesDaysAfter());
    }

    private static UpcomingPeriod readPeriod(JsonCursor json) {
        if (json.has("fewerThanDaysBeforeWindow")) {
            json.withOnly("fewerThanDaysBeforeWindow");
            return new UpcomingPeriod.FewerThanDaysBeforeWindow(json.whole("fewerThanDaysBeforeWindow", 1));
        }
        json.withOnly("daysBeforeAnniversary");
        return new UpcomingPeriod.DaysBeforeAnniversary(json.whole("daysBeforeAnniversary", 0));
    }

    private static JsonNode write(UpcomingPeriod period) {
        if (period instanceof UpcomingPeriod.FewerThanDaysBeforeWindow before) {
            return Nodes.object().put("fewerThanDaysBeforeWindow", before.days());
        }
        return Nodes.object().put("daysBeforeAnniversary", ((UpcomingPeriod.DaysBeforeAnniversary) period).days());
    }

    private static AuthorizationExclusion readExclusion(JsonCursor json) {
        json.withOnly("id", "family", "offer", "license", "segment");
        return new AuthorizationExclusion(
                json.identifier("id"),
                ProductFamily.of(json.identifier("family")),
                json.find("offer", offer -> offer.constant(OfferType.class)),
                json.find("license", license -> license.constant(LicenseKind.class)),
                json.find("segment", segment -> segment.constant(MarketSegment.class)));
    }

    private static JsonNode write(AuthorizationExclusion exclusion) {
        ObjectNode json = Nodes.object();
        json.set("id", Nodes.text(exclusion.id()));
        json.set("family", Nodes.text(exclusion.family().id()));
        putName(json, "offer", exclusion.offerType());
        putName(json, "license", exclusion.licenseKind());
        putName(json, "segment", exclusion.customerSegment());
        return json;
    }

    private static void putName(ObjectNode json, String member, Optional<? extends Enum<?>> constant) {
        Nodes.putIfAny(json, member, constant.map(Enum::name));
    }
}
