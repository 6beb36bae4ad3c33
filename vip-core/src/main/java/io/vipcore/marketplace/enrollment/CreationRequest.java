package io.vipcore.marketplace.enrollment;

import io.vipcore.internal.Checks;
import io.vipcore.internal.Text;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The question whether a customer may be created.
 *
 * <pre>{@code
 * new CreationRequest(form, LocalDate.parse("2026-03-01"), reseller, store::hasKey);
 * }</pre>
 *
 * @param form what was filled in
 * @param on the day, from year 1 to 9999
 * @param reseller who creates the customer
 * @param knownKeys whether the application already has a customer of a {@link #key}: a set of them, or a look-up
 */
public record CreationRequest(CustomerForm form, LocalDate on, Reseller reseller, Predicate<String> knownKeys) {

    public CreationRequest {
        Checks.required("CreationRequest.form", form);
        Checks.day("CreationRequest.on", on);
        Checks.required("CreationRequest.reseller", reseller);
        Checks.required("CreationRequest.knownKeys", knownKeys);
    }

    /**
     * {@return the text that two customers have in common who are the same: neither case nor the dot of an i, white space,
     * composition and what shows nothing matter} It is personal data, and may differ in another version of this library.
     *
     * @param companyName the name of the company
     * @param email the e-mail address of its first contact
     */
    public static String key(String companyName, String email) {
        return Text.comparisonKey(Checks.required("CreationRequest.companyName", companyName))
                + '\n'
                + Text.comparisonKey(Checks.required("CreationRequest.email", email));
    }
}
