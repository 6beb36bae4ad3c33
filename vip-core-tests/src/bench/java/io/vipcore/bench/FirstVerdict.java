package io.vipcore.bench;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Editions;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import java.time.LocalDate;
import java.util.List;

/** A process that makes one decision and ends: what a command pays that needs the library once. */
final class FirstVerdict {

    private FirstVerdict() {}

    public static void main(String[] args) {
        LocalDate invited = LocalDate.of(2024, 1, 10);
        Product product = Product.builder()
                .id("CC-ALL-TEAM")
                .name("Creative Cloud All Apps for teams")
                .family(ProductFamily.CREATIVE_CLOUD)
                .offerType(OfferType.TEAM)
                .licenseKind(LicenseKind.NAMED_USER)
                .addSegments(MarketSegment.COMMERCIAL)
                .build();
        Customer customer = Customer.builder()
                .vipId(VipId.of("2C3EDFD26A4967C218CA"))
                .organization("Atlas Studio")
                .address(Address.builder()
                        .country("PL")
                        .line1("ul. Prosta 1")
                        .city("Warszawa")
                        .postalCode("00-001")
                        .build())
                .primaryContact(PrimaryContact.builder()
                        .firstName("Ada")
                        .lastName("Nowak")
                        .email("ada@atlas.example")
                        .build())
                .segment(MarketSegment.COMMERCIAL)
                .invited(invited)
                .addOffers(OfferGrant.of(OfferType.TEAM, invited))
                .build();
        boolean allowed = VipProgram.of(Editions.DEFAULT, Catalog.of(List.of(product)))
                .requestAuthorization(AuthorizationRequest.builder()
                        .customer(customer)
                        .requester(Requester.ACCOUNT_MANAGER)
                        .id("PA-1")
                        .addLines(RequestedLine.of("CC-ALL-TEAM", 5))
                        .asOf(invited)
                        .build())
                .isAllowed();
        if (!allowed) {
            throw new IllegalStateException("refused");
        }
    }
}
