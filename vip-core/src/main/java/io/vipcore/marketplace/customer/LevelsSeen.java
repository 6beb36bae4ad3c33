package io.vipcore.marketplace.customer;

import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.OfferKind;
import java.time.Instant;
import java.util.Map;

/**
 * The discount levels that Adobe showed.
 *
 * @param at when
 * @param levels the levels by kind, such as 02 or T1, unmodifiable
 */
public record LevelsSeen(Instant at, Map<OfferKind, String> levels) {

    public LevelsSeen {
        Checks.instant("LevelsSeen.at", at);
        levels = Maps.immutableEnumMap(Checks.map("LevelsSeen.levels", levels));
        levels.values().forEach(level -> Checks.identifier("LevelsSeen.levels", level));
    }
}
