package com.acme.licenses;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Editions;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import io.vipcore.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A reseller's application with one product and one customer. */
public final class LicenseDesk {

    private static final String ALL_APPS = "CC-ALL-TEAM";

    private final VipProgram vip = VipProgram.of(
            Editions.VIP_2018,
            Catalog.of(List.of(Product.builder()
                    .id(ALL_APPS)
                    .name("Creative Cloud All Apps for teams")
                    .family(ProductFamily.CREATIVE_CLOUD)
                    .offerType(OfferType.TEAM)
                    .licenseKind(LicenseKind.NAMED_USER)
                    .addSegments(MarketSegment.values())
                    .build())));

    private final Customer invited = Customer.builder()
            .vipId(VipId.of("2C3EDFD26A4967C218CA"))
            .organization("Atlas Studio")
            .address(Address.builder()
                    .country("PL")
                    .line1("ul. Prosta 51")
                    .city("Warszawa")
                    .build())
            .primaryContact(PrimaryContact.builder()
                    .firstName("Anna")
                    .lastName("Kowalska")
                    .email("anna@example.com")
                    .build())
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
    public CustomersPage page(LocalDate asOf) {
        return vip.customersPage(List.of(history.customer()), asOf);
    }

    /** Whether the member may have more licenses on a day. */
    public Verdict<NewAuthorization> request(int licenses, LocalDate asOf) {
        return vip.requestAuthorization(AuthorizationRequest.builder()
                .customer(history.customer())
                .requester(Requester.MEMBER)
                .id("PA-1")
                .addLines(RequestedLine.of(ALL_APPS, licenses))
                .asOf(asOf)
                .build());
    }

    /** Whether the invitation may be accepted on a day. */
    public Verdict<Change> accept(LocalDate on) {
        return vip.lifecycle().handle(history, new Command.AcceptInvitation(on));
    }
}
