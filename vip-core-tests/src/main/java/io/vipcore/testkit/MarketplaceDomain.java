package io.vipcore.testkit;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The generators of {@link MarketplaceArbitraries} by the type they make, for properties whose parameters need no name. */
public final class MarketplaceDomain extends DomainContextBase {

    /** For jqwik, which makes one wherever {@code @Domain} names this class. */
    public MarketplaceDomain() {}

    @Provide
    Arbitrary<LocalDate> days() {
        return MarketplaceArbitraries.days();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return MarketplaceArbitraries.instants(days());
    }

    @Provide
    Arbitrary<MarketplaceEdition> editions() {
        return MarketplaceArbitraries.editions();
    }

    @Provide
    Arbitrary<MarketplaceCustomer> customers() {
        return MarketplaceArbitraries.customers();
    }

    @Provide
    Arbitrary<CustomerInstant> customerInstants() {
        return MarketplaceArbitraries.customerInstants();
    }
}
