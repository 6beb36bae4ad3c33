package io.vipcore.marketplace.subscription;

import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where licenses added in the Admin Console stand (section 7 of the rulebook). */
class AcquisitionStateScenarios {

    private static final MarketplaceEdition VIPMP = MarketplaceEditions.VIPMP;
    private static final Acquisition ADDED = acquisition("A1", "2024-03-28T06:03:50Z");

    private static Acquisition ordered(String at) {
        return new Acquisition("A1", ADDED.created(), Optional.of(at(at)), Optional.empty(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-28T06:03:49Z, NONE",
        "2024-03-28T06:03:50Z, OPEN",
        "2024-04-04T06:03:49Z, OPEN",
        "2024-04-04T06:03:50Z, EXPIRED", // 7 times 24 hours, to the second
        "2030-01-01T00:00:00Z, EXPIRED",
    })
    void without_an_order_it_is_open_for_seven_days(String asOf, AcquisitionState expected) {
        assertEquals(expected, AcquisitionState.of(ADDED, VIPMP, at(asOf)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01T00:00:00Z, 2024-03-31T23:59:59Z, OPEN",
        "2024-04-01T00:00:00Z, 2024-04-01T00:00:00Z, ORDERED",
        "2024-04-01T00:00:00Z, 2030-01-01T00:00:00Z, ORDERED",
        "2024-04-10T00:00:00Z, 2024-04-09T23:59:59Z, EXPIRED",
        "2024-04-10T00:00:00Z, 2024-04-10T00:00:00Z, ORDERED", // also after the expiry
        "2024-03-01T00:00:00Z, 2024-03-28T06:03:49Z, NONE",
        "2024-03-01T00:00:00Z, 2024-03-28T06:03:50Z, ORDERED",
    })
    void from_its_order_on_it_is_ordered(String ordered, String asOf, AcquisitionState expected) {
        assertEquals(expected, AcquisitionState.of(ordered(ordered), VIPMP, at(asOf)));
    }

    @Test
    void it_expires_to_the_second_and_is_shown_for_as_long_again() {
        assertEquals(at("2024-04-04T06:03:50Z"), AcquisitionState.expiryOf(ADDED, VIPMP));
        assertEquals(at("2024-04-11T06:03:50Z"), AcquisitionState.droppedAt(ADDED, VIPMP));
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(VIPMP)
                .id("CUSTOM")
                .acquisitionDays(Sourced.custom(2, "test"))
                .build();
        assertEquals(at("2024-03-30T06:03:50Z"), AcquisitionState.expiryOf(ADDED, ours));
        assertEquals(at("2024-04-01T06:03:50Z"), AcquisitionState.droppedAt(ADDED, ours));
    }
}
