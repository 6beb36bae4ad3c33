package io.vipcore.anniversary;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;

/**
 * The first term of a customer without a custom anniversary date.
 *
 * @param basis the day from which the first anniversary date is counted
 * @param billedFrom the first day billed; later than the basis where the program gives months for free
 * @param billedMonths the months billed, at least 1
 */
public record InitialTerm(LocalDate basis, LocalDate billedFrom, int billedMonths) {

    /**
     * Creates the initial term.
     *
     * @param basis the day that is counted from
     * @param billedFrom the first day billed, not before {@code basis}
     * @param billedMonths at least 1
     * @throws InvalidFactException if something is null, or the billing begins before the basis or has no month
     */
    public InitialTerm {
        FactShape.required("InitialTerm.basis", basis);
        FactShape.required("InitialTerm.billedFrom", billedFrom);
        FactShape.atLeast("InitialTerm.billedMonths", billedMonths, 1);
        if (billedFrom.isBefore(basis)) {
            throw new InvalidFactException(
                    "InitialTerm.billedFrom", "must not be before " + basis + ", was " + billedFrom);
        }
    }
}
