package com.acme.licenses;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.page.Page;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.List;

/** A reseller's application with one product and one customer. */
public final class LicenseDesk {

    private static final String ALL_APPS = "CC-ALL-TEAM";

    private final VipProgram vip = VipProgram.of(
            VipEditions.VIP_2018,
            Catalog.of(List.of(Product.of(
                    ALL_APPS,
                    "Creative Cloud All Apps for teams",
                    ProductFamily.CREATIVE_CLOUD,
                    OfferType.TEAM,
                    LicenseKind.NAMED_USER,
                    MarketSegment.values()))));

    private final Customer invited = Customer.builder()
            .vipId(VipId.of("2C3EDFD26A4967C218CA"))
            .segment(MarketSegment.COMMERCIAL)
            .invited(LocalDate.parse("2024-01-10"))
            .addOffers(OfferGrant.of(OfferType.TEAM, LocalDate.parse("2024-01-10")))
            .build();

    private final CustomerHistory history = CustomerHistory.startingWith(new CustomerEvent.Invited(invited))
            .with(new CustomerEvent.InvitationAccepted(LocalDate.parse("2024-01-12")))
            .with(new CustomerEvent.DirectOrderPlaced(
                    DirectOrder.of(LocalDate.parse("2024-01-16"), OrderLine.of(ALL_APPS, 3))));

    /** Opens the desk. */
    public LicenseDesk() {}

    /** The Customers page of a day. */
    public Page<CustomerStatus, CustomerFilter> page(LocalDate asOf) {
        return vip.page(List.of(history.customer()), asOf);
    }

    /** Whether the member may have more licenses on a day. */
    public Verdict<NewAuthorization> request(int licenses, LocalDate asOf) {
        return vip.customer(history.customer(), asOf)
                .request(Requester.MEMBER, "PA-1", RequestedLine.of(ALL_APPS, licenses));
    }

    /** Whether the invitation may be accepted on a day. */
    public Verdict<Change> accept(LocalDate on) {
        return vip.handle(history, Command.acceptInvitation(on));
    }
}
