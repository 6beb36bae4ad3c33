package io.vipcore.marketplace;

import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.page.NextStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is true about a customer at an instant.
 *
 * @param customer the facts that have happened
 * @param asOf the instant
 * @param ledger the anniversary date and the subscriptions
 * @param acquisitions the states of what was added in the Admin Console, by id, unmodifiable
 * @param nextSteps what each filter of the page that matches asks for, in the order of the filters, unmodifiable
 */
public record MarketplaceStatus(
        MarketplaceCustomer customer,
        Instant asOf,
        SubscriptionLedger ledger,
        Map<String, AcquisitionState> acquisitions,
        Map<MarketplaceFilter, List<NextStep>> nextSteps) {

    public MarketplaceStatus {
        Checks.required("MarketplaceStatus.customer", customer);
        Checks.required("MarketplaceStatus.asOf", asOf);
        Checks.required("MarketplaceStatus.ledger", ledger);
        acquisitions = Checks.map("MarketplaceStatus.acquisitions", acquisitions);
        nextSteps = Maps.immutableEnumMap(Checks.map("MarketplaceStatus.nextSteps", nextSteps));
    }

    /** {@return the filters of the page that match, in their order, unmodifiable} */
    public Set<MarketplaceFilter> filters() {
        return nextSteps.keySet();
    }
}
