package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import java.time.LocalDate;

/**
 * The deadlines that follow from the creation day of a purchase authorization.
 *
 * <p>Law: the deadlines of a purchase authorization are in order, and a later one never has earlier deadlines.
 */
@FunctionalInterface
public interface AuthorizationDeadlineRule {

    /**
     * Returns the deadlines.
     *
     * @param created the day on which the purchase authorization was created
     * @return its deadlines
     */
    AuthorizationDeadlines deadlinesOf(LocalDate created);

    /**
     * Returns the rule of an edition. Day n is the creation day plus n.
     *
     * <p>Example, {@code VIP_2018} and a purchase authorization of 2024-03-01: to be settled by 2024-03-31, licenses
     * stop working on 2024-05-01. Sources: RC-LIC-OLD (30 days), RC-LIC-NEW (14 days), RC-CUST-NEW (60 days).
     *
     * @param edition the edition
     * @return the rule
     */
    static AuthorizationDeadlineRule of(Edition edition) {
        return created -> new AuthorizationDeadlines(
                created,
                edition.authorizationDeadlineDays().value(),
                edition.suspendedAfterDays().value());
    }
}
