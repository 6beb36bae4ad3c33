package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The anniversary date that Adobe showed.
 *
 * @param at when
 * @param date the date
 */
public record AnniversarySeen(Instant at, LocalDate date) {

    public AnniversarySeen {
        Checks.instant("AnniversarySeen.at", at);
        Checks.day("AnniversarySeen.date", date);
    }
}
