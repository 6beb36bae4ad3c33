package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.vip.edition.AnniversaryBasis;
import io.vipcore.vip.edition.AuthorizationExclusion;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.WindowException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The provisions of a VIP edition. What a value is, its name says. */
final class ProvisionJson {

    private static final JsonShape<Integer> NUMBER =
            new JsonShape<>(json -> json.whole(Integer.MIN_VALUE), number -> Nodes.number(number));

    private static final JsonShape<Set<String>> TEXTS = new JsonShape<>(
            json -> json.distinct(JsonCursor::text),
            texts -> Nodes.array(texts.stream().sorted().toList(), new JsonShape<>(JsonCursor::text, Nodes::text)));

    private static final JsonShape<Map<MarketSegment, LocalDate>> DAYS =
            new JsonShape<>(json -> bySegment(json, JsonCursor::day), ProvisionJson::writeDays);

    private static final JsonShape<WindowException> EXCEPTION = JsonShape.object(
            "firstAnniversary lastAnniversary closesDaysAfter",
            json -> {
                LocalDate first = json.get("firstAnniversary").day();
                LocalDate last = json.get("lastAnniversary").day();
                if (last.isBefore(first)) {
                    throw json.get("lastAnniversary").bad("must not be before firstAnniversary");
                }
                return new WindowException(
                        first, last, json.get("closesDaysAfter").whole(0));
            },
            exception -> new JsonObject()
                    .text("firstAnniversary", exception.firstAnniversary())
                    .text("lastAnniversary", exception.lastAnniversary())
                    .number("closesDaysAfter", exception.closesDaysAfter()));

    private static final JsonShape<AuthorizationExclusion> EXCLUSION = JsonShape.object(
            "id family offer license segment",
            json -> new AuthorizationExclusion(
                    json.get("id").identifier(),
                    ProductFamily.of(json.get("family").identifier()),
                    json.find("offer", offer -> offer.constant(OfferType.class)),
                    json.find("license", license -> license.constant(LicenseKind.class)),
                    json.find("segment", segment -> segment.constant(MarketSegment.class))),
            exclusion -> new JsonObject()
                    .text("id", exclusion.id())
                    .text("family", exclusion.family().id())
                    .textIfAny("offer", exclusion.offerType())
                    .textIfAny("license", exclusion.licenseKind())
                    .textIfAny("segment", exclusion.customerSegment()));

    static final ImmutableMap<String, JsonShape<?>> SHAPES = ImmutableMap.<String, JsonShape<?>>builder()
            .put("anniversaryBasis", JsonShape.constant(AnniversaryBasis.class))
            .put("initialTermMonths", NUMBER)
            .put("initialFreeMonths", NUMBER)
            .put("laterTermMonths", NUMBER)
            .put("customAnniversaryMoreThanMonths", NUMBER)
            .put(
                    "customAnniversaryAtMostMonths",
                    new JsonShape<>(json -> bySegment(json, number -> number.whole(1)), ProvisionJson::write))
            .put("windowOpensDaysBefore", NUMBER)
            .put("windowClosesDaysAfter", NUMBER)
            .put("windowExceptions", JsonShape.list(EXCEPTION))
            .put("upcomingPeriod", new JsonShape<>(ProvisionJson::readPeriod, ProvisionJson::write))
            .put("authorizationDeadlineDays", NUMBER)
            .put("suspendedAfterDays", NUMBER)
            .put("authorizationExclusions", JsonShape.list(EXCLUSION))
            .put("memberLineMaximum", NUMBER)
            .put("returnWindowDays", NUMBER)
            .put("selectLevelMinimums", JsonShape.list(NUMBER))
            .put("levelLookbackDaysBefore", NUMBER)
            .put("countriesNotServed", TEXTS)
            .put("textLimits", new JsonShape<>(ProvisionJson::readLimits, ProvisionJson::write))
            .put("retiresBy", DAYS)
            .put("lastOrders", DAYS)
            .build();

    private ProvisionJson() {}

    private static <T> Map<MarketSegment, T> bySegment(JsonCursor json, Function<JsonCursor, T> read) {
        json.withOnly("COMMERCIAL EDUCATION GOVERNMENT");
        Map<MarketSegment, T> values = new TreeMap<>();
        json.members().forEach((name, value) -> values.put(MarketSegment.valueOf(name), read.apply(value)));
        return values;
    }

    private static Map<String, Integer> readLimits(JsonCursor json) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        json.members().forEach((field, limit) -> limits.put(field, limit.whole(Integer.MIN_VALUE)));
        return limits;
    }

    private static JsonNode writeDays(Map<MarketSegment, LocalDate> days) {
        JsonObject json = new JsonObject();
        new TreeMap<>(days).forEach((segment, day) -> json.text(segment.name(), day));
        return json;
    }

    private static JsonNode write(Map<?, Integer> numbers) {
        JsonObject json = new JsonObject();
        new TreeMap<>(numbers).forEach((key, number) -> json.number(key.toString(), number));
        return json;
    }

    private static UpcomingPeriod readPeriod(JsonCursor json) {
        boolean isBeforeWindow = json.has(member(true));
        String member = member(isBeforeWindow);
        json.withOnly(member);
        return new UpcomingPeriod(isBeforeWindow, json.get(member).whole(isBeforeWindow ? 1 : 0));
    }

    private static JsonNode write(UpcomingPeriod period) {
        return new JsonObject().number(member(period.isBeforeWindow()), period.days());
    }

    private static String member(boolean isBeforeWindow) {
        return isBeforeWindow ? "fewerThanDaysBeforeWindow" : "daysBeforeAnniversary";
    }
}
