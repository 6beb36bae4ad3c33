package io.vipcore.license;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.product.Product;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be ordered for a license of a product added on a day.
 *
 * <p>Law: a product with a term of its own has the same term whatever the customer's anniversary dates.
 */
@FunctionalInterface
public interface LicenseTermRule {

    /**
     * Returns the term to order.
     *
     * @param product the product
     * @param anniversary the customer's anniversary dates, or empty while they are not established
     * @param added the day the license is added
     * @return the term to order
     */
    TermToOrder termToOrder(Product product, Optional<AnniversarySchedule> anniversary, LocalDate added);

    /**
     * Returns the rule of a calendar: a product with a term of its own is billed that term from the day it is added, any
     * other as the calendar prorates it. Sources: VIP Program Guide, Offerings and Dates.
     *
     * @param calendar the date rules
     * @return the rule
     */
    static LicenseTermRule of(ProgramCalendar calendar) {
        return (product, anniversary, added) -> {
            if (product.term().followsAnniversary()) {
                return calendar.termToOrder(anniversary, added);
            }
            int months = product.term().months();
            return new TermToOrder.OwnTerm(
                    months, added, added.plusMonths(months).minusDays(1));
        };
    }
}
