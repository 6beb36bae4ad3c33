package io.vipcore.testkit;

import com.google.common.collect.Maps;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.testkit.conformance.ConformanceVectors;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Valid facts in one line, for tests in which most of a fact does not matter.
 *
 * <p>Customers and profiles come as builders with all that is required filled in; a test sets what it is about:
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

    /** The product of {@link #licenses(long)}; a named-user license of the bundled catalog, sold to every segment. */
    public static final String PRODUCT = "CC-ALL-TEAM";

    /** The account manager of {@link #customer()}, since the invitation. */
    public static final String ACCOUNT_MANAGER = "am-1";

    private static final Catalog CATALOG = ConformanceVectors.bundledCatalog();

    private Fixtures() {}

    /** {@return the bundled catalog, to which the conformance vectors, the fixtures and the generators refer} */
    public static Catalog catalog() {
        return CATALOG;
    }

    /**
     * {@return the program of an edition over {@link #catalog()}}
     *
     * @param edition the edition
     */
    public static VipProgram program(VipEdition edition) {
        return VipProgram.of(edition, CATALOG);
    }

    /**
     * {@return a day}
     *
     * @param text the day as in {@code 2024-01-10}
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /**
     * {@return one of many VIP IDs, another one for each number}
     *
     * @param number which one, at least 0
     */
    public static VipId vipId(int number) {
        return VipId.of(String.format(Locale.ROOT, "2C3EDFD26A49%08X", number));
    }

    /**
     * {@return the line of an order of {@link #PRODUCT}}
     *
     * @param quantity how many licenses, from 1 to 2,147,483,647
     */
    public static OrderLine licenses(long quantity) {
        return OrderLine.of(PRODUCT, quantity);
    }

    /** {@return a builder of a profile with everything that is required, and a postal code} */
    public static Profile.Builder profile() {
        return Profile.builder()
                .organization("Atlas Studio")
                .country("PL")
                .addressLine1("ul. Prosta 1")
                .city("Warszawa")
                .postalCode("00-001")
                .firstName("Ada")
                .lastName("Nowak")
                .email("ada.nowak@atlas.example");
    }

    /**
     * {@return a builder of a commercial customer with the profile of {@link #profile()}, invited on {@link #INVITED}
     * with offers for teams, who has neither accepted nor ordered yet}
     */
    public static Customer.Builder customer() {
        return Customer.builder()
                .vipId(vipId(0))
                .profile(profile().build())
                .segment(MarketSegment.COMMERCIAL)
                .invited(INVITED)
                .addOffers(OfferGrant.of(OfferType.TEAM, INVITED))
                .addManagers(ManagerAssignment.of(ACCOUNT_MANAGER, INVITED));
    }

    /**
     * {@return a purchase authorization of the member, with no later fact}
     *
     * @param id the id
     * @param created the day of its creation, as {@code yyyy-MM-dd}
     * @param lines what for; a single license of {@link #PRODUCT} if none is given
     */
    public static PurchaseAuthorization authorization(String id, String created, OrderLine... lines) {
        return PurchaseAuthorization.of(id, LocalDate.parse(created), Requester.MEMBER, orOne(lines));
    }

    static OrderLine[] orOne(OrderLine... lines) {
        return lines.length == 0 ? new OrderLine[] {licenses(1)} : lines;
    }

    /**
     * {@return a provision with the same value in every market segment}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    public static <T> Map<MarketSegment, T> inEverySegment(T value) {
        return Maps.toMap(List.of(MarketSegment.values()), segment -> value);
    }
}
