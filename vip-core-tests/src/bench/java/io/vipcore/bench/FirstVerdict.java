package io.vipcore.bench;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;

/** A process that makes one decision and ends: what a command pays that needs the library once. */
final class FirstVerdict {

    private FirstVerdict() {}

    public static void main(String[] args) {
        LocalDate invited = LocalDate.of(2024, 1, 10);
        Product product = Product.of(
                "CC-ALL-TEAM",
                "Creative Cloud All Apps for teams",
                ProductFamily.CREATIVE_CLOUD,
                OfferType.TEAM,
                LicenseKind.NAMED_USER,
                MarketSegment.COMMERCIAL);
        Customer customer = Customer.builder()
                .vipId(VipId.of("2C3EDFD26A4967C218CA"))
                .segment(MarketSegment.COMMERCIAL)
                .invited(invited)
                .addOffers(OfferGrant.of(OfferType.TEAM, invited))
                .build();
        boolean allowed = VipProgram.of(VipEditions.DEFAULT, Catalog.of(List.of(product)))
                .customer(customer, invited)
                .request(Requester.ACCOUNT_MANAGER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 5))
                .isAllowed();
        if (!allowed) {
            throw new IllegalStateException("refused");
        }
    }
}
