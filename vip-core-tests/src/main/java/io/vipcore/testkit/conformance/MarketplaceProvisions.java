package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.AfterLapse;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentEnd;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentLevel;
import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import io.vipcore.marketplace.edition.MarketplaceEdition.Declined;
import io.vipcore.marketplace.edition.MarketplaceEdition.LevelBasis;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;

/** The edition that a vector asks for: VIP Marketplace, with the provisions that it names. */
final class MarketplaceProvisions {

    private MarketplaceProvisions() {}

    static MarketplaceEdition of(JsonNode given) {
        if (!given.hasNonNull("provisions")) {
            return MarketplaceEditions.VIPMP;
        }
        MarketplaceEdition.Builder edition =
                MarketplaceEdition.builder().from(MarketplaceEditions.VIPMP).id("CUSTOM");
        given.get("provisions").properties().forEach(each -> set(edition, each.getKey(), each.getValue()));
        return edition.build();
    }

    private static void set(MarketplaceEdition.Builder edition, String name, JsonNode value) {
        switch (name) {
            case "lateWindowDays" -> edition.lateWindowDays(custom(value.intValue()));
            case "companyName" -> edition.companyName(custom(CompanyName.valueOf(value.textValue())));
            case "afterLapse" -> edition.afterLapse(custom(AfterLapse.valueOf(value.textValue())));
            case "levelBasis" -> edition.levelBasis(custom(LevelBasis.valueOf(value.textValue())));
            case "commitmentLevel" -> edition.commitmentLevel(custom(CommitmentLevel.valueOf(value.textValue())));
            case "lgaLevel9From" -> edition.agencyLevel9From(custom(value.intValue()));
            case "declined" -> edition.declined(custom(Declined.valueOf(value.textValue())));
            case "commitmentEnd" -> edition.commitmentEnd(custom(CommitmentEnd.valueOf(value.textValue())));
            case "newOrderBlock", "enterpriseLineMaximum", "returnCounting", "preferencesLate" -> {
                // Only decisions on orders ask for these, and the library does not make them yet.
            }
            default -> throw new IllegalArgumentException("no known provision " + name);
        }
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "the vector");
    }
}
