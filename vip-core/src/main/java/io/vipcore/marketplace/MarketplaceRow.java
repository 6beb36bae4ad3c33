package io.vipcore.marketplace;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.page.NextStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the Customers page. Who the customer is does not appear in {@code toString()}.
 *
 * @param customerId Adobe's id of the customer
 * @param companyName the name of the company, if recorded
 * @param segment the market segment
 * @param anniversary the anniversary date, if established and known
 * @param licenses the licenses held, of all products, at least 0
 * @param nextSteps what each filter that matches asks for, unmodifiable
 */
public record MarketplaceRow(
        String customerId,
        Optional<String> companyName,
        Segment segment,
        Optional<LocalDate> anniversary,
        long licenses,
        Map<MarketplaceFilter, List<NextStep>> nextSteps) {

    public MarketplaceRow {
        Checks.identifier("MarketplaceRow.customerId", customerId);
        Checks.required("MarketplaceRow.companyName", companyName);
        Checks.required("MarketplaceRow.segment", segment);
        Checks.required("MarketplaceRow.anniversary", anniversary);
        Checks.atLeast("MarketplaceRow.licenses", licenses, 0);
        nextSteps = Checks.map("MarketplaceRow.nextSteps", nextSteps);
    }

    /**
     * {@return the row of a customer}
     *
     * @param status the customer's status
     */
    public static MarketplaceRow of(MarketplaceStatus status) {
        Checks.required("MarketplaceRow.status", status);
        return new MarketplaceRow(
                status.customer().customerId(),
                status.customer().profile().map(CompanyProfile::companyName),
                status.customer().segment(),
                status.ledger().anniversary(),
                status.ledger().held(),
                status.nextSteps());
    }

    /** {@return the id and the filters} */
    @Override
    public String toString() {
        return "MarketplaceRow[" + customerId + ", " + nextSteps.keySet() + "]";
    }
}
