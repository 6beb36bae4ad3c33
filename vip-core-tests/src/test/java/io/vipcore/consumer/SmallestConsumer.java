package io.vipcore.consumer;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;

/** An application that asks for one date and one decision. */
final class SmallestConsumer {

    private final VipProgram vip = VipProgram.of(VipEditions.VIP_2018);

    LocalDate lastDayToRenew(LocalDate anniversary) {
        RenewalWindow window = vip.renewalWindow(anniversary);
        return window.closesInclusive();
    }

    boolean mayAddEnterpriseOffer(LocalDate asOf) {
        Customer facts = Customer.builder()
                .vipId(VipId.of("2C3EDFD26A4967C218CA"))
                .segment(MarketSegment.COMMERCIAL)
                .invited(LocalDate.parse("2024-01-10"))
                .build();
        return vip.customer(facts, asOf).addOffer(OfferType.ENTERPRISE).isAllowed();
    }
}
