package io.vipcore.consumer;

import io.vipcore.VipProgram;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Editions;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** An application that has no Jackson: {@link WithoutJacksonTest} runs it where there is none. */
public final class WithoutJackson implements Supplier<String> {

    /** Asks a few questions and prints the answers. */
    public static void main(String[] arguments) {
        System.out.println(new WithoutJackson().get());
    }

    @Override
    public String get() {
        try {
            return "Jackson is here: " + Class.forName("com.fasterxml.jackson.core.JsonFactory");
        } catch (ClassNotFoundException e) {
            return answers();
        }
    }

    private static String answers() {
        LocalDate invited = LocalDate.parse("2024-01-10");
        VipProgram vip = VipProgram.of(
                Editions.VIP_2018,
                Catalog.of(List.of(Product.builder()
                        .id("CC-ALL-TEAM")
                        .name("Creative Cloud All Apps for teams")
                        .family(ProductFamily.CREATIVE_CLOUD)
                        .offerType(OfferType.TEAM)
                        .licenseKind(LicenseKind.NAMED_USER)
                        .addSegments(MarketSegment.values())
                        .build())));
        CustomerHistory history = CustomerHistory.startingWith(new CustomerEvent.Invited(Customer.builder()
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
                        .invited(invited)
                        .addOffers(OfferGrant.of(OfferType.TEAM, invited))
                        .build()))
                .with(new CustomerEvent.DirectOrderPlaced(
                        DirectOrder.of(LocalDate.parse("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3))));
        return vip.status(history.customer(), LocalDate.parse("2024-12-20"))
                        .renewal()
                        .phase()
                + " "
                + vip.lifecycle()
                        .handle(history, new Command.AcceptInvitation(LocalDate.parse("2024-01-12")))
                        .explain(Locale.ENGLISH)
                        .lines()
                        .findFirst()
                        .orElseThrow();
    }
}
