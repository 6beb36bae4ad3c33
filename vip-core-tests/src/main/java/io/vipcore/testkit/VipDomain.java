package io.vipcore.testkit;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.product.Product;
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
 *     void every_account_stands_somehow(@ForAll CustomerDay given, @ForAll Edition edition) { … }
 * }
 * }</pre>
 *
 * <p>A {@link LocalDate} is mostly a day of the program's era and else any day that a fact may have; an {@link Edition} is
 * mostly a known one and else an application's own.
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
    Arbitrary<Edition> editions() {
        return VipArbitraries.anyEditions();
    }

    @Provide
    Arbitrary<VipId> vipIds() {
        return VipArbitraries.vipIds();
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
