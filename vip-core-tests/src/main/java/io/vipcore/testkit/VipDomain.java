package io.vipcore.testkit;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The generators of {@link VipArbitraries} by the type they make, for properties whose parameters need no name:
 *
 * <pre>{@code
 * @Domain(VipDomain.class)
 * class StandingProperties {
 *     @Property
 *     void every_account_stands_somehow(@ForAll CustomerDay given, @ForAll VipEdition edition) { … }
 * }
 * }</pre>
 *
 * <p>A {@link LocalDate} is mostly a day of the program's era and else any day that a fact may have; an {@link
 * VipEdition} is mostly a known one and else a custom one.
 */
public final class VipDomain extends DomainContextBase {

    /** For jqwik, which makes one wherever {@code @Domain} names this class. */
    public VipDomain() {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(Tuple.of(3, VipArbitraries.days()), Tuple.of(1, VipArbitraries.anyDays()));
    }

    @Provide
    Arbitrary<AnniversarySchedule> schedules() {
        return days().map(anchor -> AnniversarySchedule.of(anchor, 12));
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.anyEditions();
    }

    @Provide
    Arbitrary<VipId> vipIds() {
        return VipArbitraries.vipIds();
    }

    @Provide
    Arbitrary<OfferId> offerIds() {
        return VipArbitraries.offerIds();
    }

    @Provide
    Arbitrary<Product> products() {
        return VipArbitraries.products();
    }

    @Provide
    Arbitrary<OrderLine> orderLines() {
        return VipArbitraries.orderLines();
    }

    @Provide
    Arbitrary<PurchaseAuthorization> authorizations() {
        return VipArbitraries.authorizations();
    }

    @Provide
    Arbitrary<Customer> customers() {
        return VipArbitraries.customers();
    }

    @Provide
    Arbitrary<CustomerDay> customerDays() {
        return VipArbitraries.customerDays();
    }
}
