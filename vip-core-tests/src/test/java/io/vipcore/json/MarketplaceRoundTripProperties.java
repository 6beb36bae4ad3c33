package io.vipcore.json;

import static io.vipcore.json.JsonRoundTripProperties.sameAfter;

import com.google.common.reflect.TypeToken;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.testkit.CustomerInstant;
import io.vipcore.testkit.MarketplaceDomain;
import io.vipcore.testkit.MarketplaceFixtures;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is written of VIP Marketplace is read back equal, by both Jacksons. */
@Domain(MarketplaceDomain.class)
@Domain(DomainContext.Global.class)
class MarketplaceRoundTripProperties {

    @Property(tries = 150)
    void customers(@ForAll MarketplaceCustomer customer, @ForAll String text) {
        MarketplaceCustomer named = MarketplaceCustomer.builder()
                .from(customer)
                .profile(CompanyProfile.builder()
                        .from(MarketplaceFixtures.profile().companyName(text).build())
                        .addContacts(new Contact(text, text, text))
                        .build())
                .build();
        sameAfter(TypeToken.of(MarketplaceCustomer.class), customer);
        sameAfter(TypeToken.of(MarketplaceCustomer.class), named);
        for (MarketplaceOrder order : customer.orders()) {
            sameAfter(TypeToken.of(MarketplaceOrder.class), order);
        }
    }

    @Property(tries = 50)
    void portfolios(@ForAll MarketplaceCustomer customer, @ForAll String reseller) {
        sameAfter(
                TypeToken.of(MarketplacePortfolio.class),
                new MarketplacePortfolio(reseller, MarketplaceFixtures.catalog(), List.of(customer)));
    }

    @Property(tries = 100)
    void answers(@ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        CustomerAtInstant then =
                MarketplaceProgram.of(edition, MarketplaceFixtures.catalog()).customer(given.customer(), given.asOf());
        BothJacksons.STANDARD.write(then); // the same by both
        for (Subscription subscription : then.status().ledger().subscriptions().values()) {
            sameAfter(TypeToken.of(Subscription.class), subscription);
        }
        for (MarketplaceAgendaEntry entry : then.agenda()) {
            sameAfter(TypeToken.of(MarketplaceAgendaEntry.class), entry);
        }
    }
}
