package io.vipcore.testkit;

import io.vipcore.VipProgram;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.product.Catalog;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.testkit.conformance.ConformanceVectors;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Valid facts in one line, for tests in which most of a fact does not matter.
 *
 * <p>Everything comes as a builder with all that is required filled in; a test sets what it is about:
 *
 * <pre>{@code
 * Customer school = Fixtures.customer().segment(MarketSegment.EDUCATION).build();
 * }</pre>
 *
 * <p>The methods of a builder that begin with {@code add} add to what is filled in; those named like the attribute
 * replace it. A customer to whom several things happen reads better as a {@link CustomerFixture}.
 */
public final class Fixtures {

    /** The day on which the customer of {@link #customer()} was invited: 2024-01-10. */
    public static final LocalDate INVITED = LocalDate.of(2024, 1, 10);

    /** The product of {@link #licenses(int)}; a named-user license of the bundled catalog, sold to every segment. */
    public static final String PRODUCT = "CC-ALL-TEAM";

    /** The account manager of {@link #customer()}, since the invitation. */
    public static final String ACCOUNT_MANAGER = "am-1";

    private static final Catalog CATALOG = ConformanceVectors.bundledCatalog();

    private Fixtures() {}

    /**
     * Returns the catalog to which the conformance vectors, the fixtures and the generators refer.
     *
     * @return the bundled catalog
     */
    public static Catalog catalog() {
        return CATALOG;
    }

    /**
     * Returns the program of an edition over {@link #catalog()}.
     *
     * @param edition the edition
     * @return the program
     */
    public static VipProgram program(Edition edition) {
        return VipProgram.of(edition, CATALOG);
    }

    /**
     * Returns one of many VIP IDs.
     *
     * @param number which one, at least 0
     * @return the VIP ID; another one for each number
     */
    public static VipId vipId(int number) {
        return VipId.of(String.format(Locale.ROOT, "2C3EDFD26A49%08X", number));
    }

    /**
     * Returns licenses of {@link #PRODUCT}.
     *
     * @param quantity how many, at least 1
     * @return the line of an order
     */
    public static OrderLine licenses(int quantity) {
        return OrderLine.of(PRODUCT, quantity);
    }

    /**
     * Starts an address.
     *
     * @return a builder with everything that is required
     */
    public static Address.Builder address() {
        return Address.builder()
                .country("PL")
                .line1("ul. Prosta 1")
                .city("Warszawa")
                .postalCode("00-001");
    }

    /**
     * Starts a primary contact.
     *
     * @return a builder with everything that is required
     */
    public static PrimaryContact.Builder contact() {
        return PrimaryContact.builder().firstName("Ada").lastName("Nowak").email("ada.nowak@atlas.example");
    }

    /**
     * Starts a commercial customer, invited on {@link #INVITED} with offers for teams, who has neither accepted nor
     * ordered yet.
     *
     * @return a builder with everything that is required
     */
    public static Customer.Builder customer() {
        return Customer.builder()
                .vipId(vipId(0))
                .organization("Atlas Studio")
                .address(address().build())
                .primaryContact(contact().build())
                .segment(MarketSegment.COMMERCIAL)
                .invited(INVITED)
                .addOffers(OfferGrant.of(OfferType.TEAM, INVITED))
                .addManagers(ManagerAssignment.of(ACCOUNT_MANAGER, INVITED));
    }

    /**
     * Starts a purchase authorization of the member for one license of {@link #PRODUCT}, with no later fact.
     *
     * @param id the id
     * @param created the day of its creation, as {@code yyyy-MM-dd}
     * @return a builder with everything that is required
     */
    public static PurchaseAuthorization.Builder authorization(String id, String created) {
        return PurchaseAuthorization.builder()
                .id(id)
                .created(LocalDate.parse(created))
                .createdBy(Requester.MEMBER)
                .addLines(licenses(1));
    }
}
