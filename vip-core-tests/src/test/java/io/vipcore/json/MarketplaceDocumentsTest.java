package io.vipcore.json;

import static io.vipcore.json.JsonRoundTripProperties.sameAfter;
import static io.vipcore.marketplace.Told.anniversarySeen;
import static io.vipcore.marketplace.Told.bringing;
import static io.vipcore.marketplace.Told.bySystem;
import static io.vipcore.marketplace.Told.ledger;
import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.Told.reverted;
import static io.vipcore.marketplace.Told.scheduled;
import static io.vipcore.marketplace.Told.until;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.OrderType.TRANSFER;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.catalog;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.open;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.profile;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.reflect.TypeToken;
import io.vipcore.catalog.OfferType;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.AccountChange;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.LargeAgency;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.customer.UsageSeen;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.HighGrowthCode;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.marketplace.product.SubscriptionTerm;
import io.vipcore.marketplace.product.SwitchPath;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.testkit.MarketplaceFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents of VIP Marketplace to the letter (section 21 of the rulebook), and back. */
class MarketplaceDocumentsTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;

    static final MarketplaceCustomer FULL = customer()
            .profile(profile().addressLine2("m. 2").build())
            .segment(Segment.EDU)
            .addSubSegments(SubSegment.HIGHER_ED, SubSegment.K_12)
            .extendedTerm(day("2026-12-31"))
            .largeAgency(LargeAgency.PENDING_UPGRADE)
            .addStatuses(new AccountChange(AccountStatus.PENDING, at("2020-01-02")))
            .addOrders(
                    order("O1", NEW, "2025-06-30", "S1", 10),
                    bySystem(failed(order("O2", RENEWAL, "2026-06-05", "S1", 4), "2026-06-06")),
                    returned("O3", "2025-07-01", "O1", 1, 2),
                    bringing(
                            "2026-08-01",
                            order("O4", TRANSFER, "2025-07-02", until("2026-08-01", OTHER_OFFER, "S2", 3))),
                    switched("O5", "2025-07-03", "S2", MarketplaceLine.of(1, "30005296CA01A12", 1, "S3")),
                    open(reverted("O6", "2025-07-04", "O5", "S3", MarketplaceLine.of(1, OTHER_OFFER, 1, "S2"))))
            .addSchedules(scheduled("2026-06-01", "S4", 5))
            .addPreferences(
                    preference("2026-05-01", "S1", false),
                    new RenewalPreference(
                            at("2026-05-02"), "S1", true, OptionalLong.of(120), Optional.of(HighGrowthCode.MOQ_100)))
            .addAcquisitions(new Acquisition(
                    "A1", at("2026-06-03"), Optional.of(at("2026-06-04")), Optional.of("65304479CA"), 2))
            .addCommitments(new Commitment(
                    day("2025-06-01"),
                    Optional.of(day("2025-06-02")),
                    Optional.of(day("2025-06-03")),
                    Optional.of(day("2025-06-04")),
                    Optional.of(day("2028-06-29")),
                    true,
                    Map.of(OfferKind.LICENSE, 10L, OfferKind.CONSUMABLES, 1000L)))
            .addLevels(
                    new LevelsSeen(at("2026-06-01"), Map.of(OfferKind.LICENSE, "02", OfferKind.CONSUMABLES, "T1")),
                    new LevelsSeen(at("2026-06-02"), Map.of()))
            .addAnniversarySeen(anniversarySeen("2025-07-10", "2026-06-30"))
            .addSubscriptionsSeen(new SubscriptionSeen(
                    at("2026-05-10T00:00:00.5Z"),
                    "S1",
                    MarketplaceOffer.of(OFFER),
                    SubscriptionStatus.ACTIVE,
                    8,
                    OptionalLong.of(1),
                    Optional.of(day("2026-06-30")),
                    Optional.of(true),
                    OptionalLong.of(6)))
            .addUsage(new UsageSeen("S1", 7, at("2026-06-01")))
            .build();

    private static final MarketplaceProduct PRO = MarketplaceProduct.builder()
            .key("65304479CA")
            .name("Acrobat Pro for teams")
            .offerType(OfferType.TEAM)
            .kind(OfferKind.LICENSE)
            .addSegments(Segment.COM)
            .build();

    private static <T> void assertDocument(String document, Class<T> type, T value) {
        assertEquals(document, JSON.write(value));
        assertEquals(value, JSON.read(type, document));
    }

    // ---- facts

    @Test
    void a_customer_to_whom_nothing_happened() {
        assertDocument(
                "{\"customerId\":\"1005053489\",\"created\":\"2020-01-02T09:00:00Z\",\"segment\":\"COM\"}",
                MarketplaceCustomer.class,
                customer().build());
    }

    @Test
    void a_customer_with_everything() {
        assertDocument("""
                {"customerId":"1005053489",\
                "profile":{"companyName":"Atlas Studio","preferredLanguage":"pl-PL","country":"PL","region":"MZ",\
                "city":"Warszawa","addressLine1":"ul. Prosta 1","addressLine2":"m. 2","postalCode":"00-001",\
                "contacts":[{"email":"ada.nowak@atlas.example","firstName":"Ada","lastName":"Nowak"}]},\
                "created":"2020-01-02T09:00:00Z","segment":"EDU","subSegments":["K_12","HIGHER_ED"],\
                "extendedTerm":"2026-12-31","lga":"PENDING_UPGRADE",\
                "statuses":[{"code":"1002","at":"2020-01-02T09:00:00Z"}],\
                "orders":[\
                {"id":"O1","type":"NEW","created":"2025-06-30T09:00:00Z","completed":"2025-06-30T09:00:00Z",\
                "lines":[{"n":1,"offer":"65304479CA01A12","quantity":10,"subscription":"S1"}]},\
                {"id":"O2","type":"RENEWAL","created":"2026-06-05T09:00:00Z","failed":"2026-06-06T09:00:00Z",\
                "source":"SYSTEM","lines":[{"n":1,"offer":"65304479CA01A12","quantity":4,"subscription":"S1"}]},\
                {"id":"O3","type":"RETURN","created":"2025-07-01T09:00:00Z","completed":"2025-07-01T09:00:00Z",\
                "reference":"O1","lines":[{"n":1,"offer":"65304479CA01A12","quantity":2}]},\
                {"id":"O4","type":"TRANSFER","created":"2025-07-02T09:00:00Z","completed":"2025-07-02T09:00:00Z",\
                "anniversary":"2026-08-01","lines":[{"n":1,"offer":"30006208CA01A12","quantity":3,"subscription":"S2",\
                "renewalDate":"2026-08-01"}]},\
                {"id":"O5","type":"SWITCH","created":"2025-07-03T09:00:00Z","completed":"2025-07-03T09:00:00Z",\
                "lines":[{"n":1,"offer":"30005296CA01A12","quantity":1,"subscription":"S3"}],\
                "cancelling":[{"n":1,"ref":1,"subscription":"S2","quantity":1}]},\
                {"id":"O6","type":"REVERT_SWITCH","created":"2025-07-04T09:00:00Z","reference":"O5",\
                "lines":[{"n":1,"offer":"30006208CA01A12","quantity":1,"subscription":"S2"}],\
                "cancelling":[{"n":1,"ref":1,"subscription":"S3","quantity":1}]}],\
                "schedules":[{"at":"2026-06-01T09:00:00Z","subscription":"S4","offer":"65304479CA01A12","quantity":5}],\
                "preferences":[{"at":"2026-05-01T09:00:00Z","subscription":"S1","enabled":false},\
                {"at":"2026-05-02T09:00:00Z","subscription":"S1","enabled":true,"quantity":120,"code":"MOQ_100"}],\
                "acquisitions":[{"id":"A1","creationDate":"2026-06-03T09:00:00Z","ordered":"2026-06-04T09:00:00Z",\
                "product":"65304479CA","quantity":2}],\
                "commitments":[{"requested":"2025-06-01","accepted":"2025-06-02","declined":"2025-06-03",\
                "committed":"2025-06-04","end":"2028-06-29","recommit":true,\
                "minimums":{"LICENSE":10,"CONSUMABLES":1000}}],\
                "levels":[{"at":"2026-06-01T09:00:00Z","LICENSE":"02","CONSUMABLES":"T1"},\
                {"at":"2026-06-02T09:00:00Z"}],\
                "anniversarySeen":[{"at":"2025-07-10T09:00:00Z","date":"2026-06-30"}],\
                "subscriptionsSeen":[{"at":"2026-05-10T00:00:00.500Z","subscription":"S1","offer":"65304479CA01A12",\
                "status":"1000","current":8,"renewed":1,"renewalDate":"2026-06-30","enabled":true,"explicit":6}],\
                "usage":[{"subscription":"S1","used":7,"at":"2026-06-01T09:00:00Z"}]}""", MarketplaceCustomer.class, FULL);
    }

    @Test
    void what_may_be_absent_may_be_null_and_lists_may_be_empty() {
        MarketplaceCustomer read = JSON.read(MarketplaceCustomer.class, """
                {"customerId":"1005053489","profile":null,"created":"2020-01-02T09:00:00Z","segment":null,
                 "subSegments":null,"extendedTerm":null,"lga":null,"statuses":[],"orders":[],"schedules":null,
                 "preferences":[],"acquisitions":[],"commitments":null,"levels":[],"anniversarySeen":[],
                 "subscriptionsSeen":[],"usage":null}""");
        assertEquals(customer().build(), read);
        MarketplaceCustomer seen = JSON.read(MarketplaceCustomer.class, """
                {"customerId":"1005053489","created":"2020-01-02T09:00:00Z","subscriptionsSeen":[
                 {"at":"2026-05-10T00:00:00Z","subscription":"S1","offer":"65304479CA01A12","status":"1004","current":8}],
                 "orders":[{"id":"O1","type":"NEW","created":"2025-06-30T09:00:00Z","source":"API","lines":[],
                 "cancelling":[]}]}""");
        assertEquals(OptionalLong.empty(), seen.subscriptionsSeen().get(0).renewed());
        assertEquals(List.of(), seen.orders().get(0).lines());
    }

    @Test
    void a_product_with_as_little_and_as_much_as_it_may_have() {
        assertDocument("""
                {"product":"65304479CA","name":"Acrobat Pro for teams","type":"TEAM","kind":"LICENSE","term":"COTERM",\
                "counts":true,"segments":["COM"]}""", MarketplaceProduct.class, PRO);
        MarketplaceProduct full = MarketplaceProduct.builder()
                .key("65305282CA")
                .name("Stock credit pack")
                .offerType(OfferType.ENTERPRISE)
                .kind(OfferKind.CONSUMABLES)
                .term(SubscriptionTerm.TWELVE_MONTHS)
                .counts(false)
                .addSegments(Segment.EDU, Segment.COM)
                .subSegment(SubSegment.K_12)
                .group("STOCK")
                .restricted("STOCK_CREDIT_PACK")
                .addAddOnTo("65324888CA", "65304479CA")
                .addSwitches(new SwitchPath("65324898CA", false), new SwitchPath("65324888CA", true))
                .endOfSale(day("2026-06-01"))
                .endOfLife(day("2026-06-02"))
                .build();
        assertDocument("""
                {"product":"65305282CA","name":"Stock credit pack","type":"ENTERPRISE","kind":"CONSUMABLE",\
                "term":"TWELVE_MONTHS","counts":false,"segments":["COM","EDU"],"subSegment":"K_12","group":"STOCK",\
                "restricted":"STOCK_CREDIT_PACK","addOnTo":["65304479CA","65324888CA"],\
                "switches":[{"to":"65324898CA","type":"PARTIAL_ALLOWED"},{"to":"65324888CA","type":"FULL_ONLY"}],\
                "endOfSale":"2026-06-01","endOfLife":"2026-06-02"}""", MarketplaceProduct.class, full);
    }

    @Test
    void equal_products_give_the_same_text() {
        List<String> keys = List.of("65324888CA", "65304479CA");
        MarketplaceProduct one =
                MarketplaceProduct.builder().from(PRO).addAllAddOnTo(keys).build();
        MarketplaceProduct other = MarketplaceProduct.builder()
                .from(PRO)
                .addAllAddOnTo(List.of(keys.get(1), keys.get(0)))
                .build();
        assertEquals(one, other);
        assertEquals(JSON.write(one), JSON.write(other));
    }

    @Test
    void a_portfolio_says_of_which_program_it_is() {
        MarketplacePortfolio portfolio = new MarketplacePortfolio(
                "Reseller",
                MarketplaceCatalog.of(List.of(PRO)),
                List.of(customer().build()));
        assertDocument("""
                {"program":"VIP_MARKETPLACE","reseller":"Reseller","products":[{"product":"65304479CA",\
                "name":"Acrobat Pro for teams","type":"TEAM","kind":"LICENSE","term":"COTERM","counts":true,\
                "segments":["COM"]}],"customers":[{"customerId":"1005053489","created":"2020-01-02T09:00:00Z",\
                "segment":"COM"}]}""", MarketplacePortfolio.class, portfolio);
    }

    @Test
    void a_portfolio_has_no_customer_twice() {
        MarketplaceCustomer customer = customer().build();
        assertRefused(
                "MarketplacePortfolio.customers[1].customerId: used twice",
                () -> new MarketplacePortfolio("R", catalog(), List.of(customer, customer)));
        assertRefused(
                "MarketplacePortfolio.reseller: must not be null",
                () -> new MarketplacePortfolio(null, catalog(), List.of()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> new MarketplacePortfolio("R", catalog(), List.of(customer))
                        .customers()
                        .clear());
    }

    @Test
    void every_part_is_a_document_of_its_own() {
        sameAfter(TypeToken.of(MarketplaceCatalog.class), catalog());
        sameAfter(TypeToken.of(CompanyProfile.class), FULL.profile().orElseThrow());
        sameAfter(TypeToken.of(MarketplaceOffer.class), MarketplaceOffer.of(OFFER));
        FULL.orders().forEach(order -> sameAfter(TypeToken.of(MarketplaceOrder.class), order));
        sameAfter(TypeToken.of(Acquisition.class), FULL.acquisitions().get(0));
        sameAfter(TypeToken.of(Commitment.class), FULL.commitments().get(0));
        FULL.levels().forEach(levels -> sameAfter(TypeToken.of(LevelsSeen.class), levels));
        sameAfter(TypeToken.of(SubscriptionSeen.class), FULL.subscriptionsSeen().get(0));
        FULL.preferences().forEach(preference -> sameAfter(TypeToken.of(RenewalPreference.class), preference));
        sameAfter(TypeToken.of(UsageSeen.class), FULL.usage().get(0));
        Stream.of(AccountStatus.values()).forEach(status -> sameAfter(TypeToken.of(AccountStatus.class), status));
        Stream.of(SubscriptionStatus.values())
                .forEach(status -> sameAfter(TypeToken.of(SubscriptionStatus.class), status));
    }

    @Test
    void an_applications_mapper_writes_and_reads_the_same() throws JsonProcessingException {
        MarketplacePortfolio portfolio = new MarketplacePortfolio("Reseller", catalog(), List.of(FULL));
        ObjectMapper two = new ObjectMapper().registerModule(new Jackson2Module(JSON.two()));
        assertEquals(JSON.write(portfolio), two.writeValueAsString(portfolio));
        assertEquals(portfolio, two.readValue(two.writeValueAsString(portfolio), MarketplacePortfolio.class));
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jackson3Module(JSON.three()))
                .build();
        assertEquals(JSON.write(portfolio), three.writeValueAsString(portfolio));
        assertEquals(portfolio, three.readValue(three.writeValueAsString(portfolio), MarketplacePortfolio.class));
    }

    // ---- answers

    private static final CustomerAtInstant THEN = program()
            .customer(
                    customer()
                            .addOrders(
                                    order("O1", NEW, "2025-06-30", "S1", 10),
                                    open(order("O2", NEW, "2026-06-04", "S2", 1)))
                            .addAcquisitions(acquisition("A1", "2026-06-03"))
                            .build(),
                    at("2026-06-05"));

    private static final String LEDGER = """
            "asOf":"2026-06-05T09:00:00Z","anniversary":"2026-06-30","earlyRenewalInProgress":false,\
            "subscriptions":{"S1":{"id":"S1","product":"65304479CA","status":"1000","current":10,"renewed":0,\
            "renewalDate":"2026-06-30","renews":true,"state":"EARLY_RENEWABLE"},\
            "S2":{"id":"S2","product":"65304479CA","status":"1002","current":0,"renewed":0,"renews":true,\
            "state":"PENDING"}}""";

    private static final String STEPS = """
            {"OPEN_REQUESTS":[{"code":"PLACE_ORDER","date":"2026-06-10","subject":"A1"}],\
            "READY_TO_RENEW":[{"code":"PLACE_RENEWAL_ORDER","date":"2026-06-29","subject":"S1"}]}""";

    @Test
    void a_ledger() {
        assertEquals("{" + LEDGER + "}", JSON.write(THEN.status().ledger()));
        SubscriptionLedger lapsed = ledger(
                customer()
                        .addOrders(order("O1", NEW, "2025-06-30", "S1", 10), order("O2", NEW, "2026-09-10", "S2", 5))
                        .addPreferences(preference("2026-06-01", "S1", false), preference("2026-09-11", "S2", 3)),
                "2026-09-11");
        assertEquals("""
                {"asOf":"2026-09-11T09:00:00Z","undetermined":"ANNIVERSARY_AFTER_LAPSE",\
                "earlyRenewalInProgress":false,"subscriptions":{"S1":{"id":"S1","product":"65304479CA",\
                "status":"1004","current":10,"renewed":0,"renewalDate":"2026-06-30","renews":false,\
                "state":"LAPSED"},"S2":{"id":"S2","product":"65304479CA","status":"1000","current":5,"renewed":0,\
                "renews":true,"explicit":3,"state":"UNDETERMINED"}}}""", JSON.write(lapsed));
    }

    @Test
    void a_subscription_and_an_entry_are_read_again() {
        sameAfter(
                TypeToken.of(Subscription.class),
                THEN.status().ledger().subscriptions().get("S1"));
        THEN.agenda().forEach(entry -> sameAfter(TypeToken.of(MarketplaceAgendaEntry.class), entry));
    }

    @Test
    void a_status_and_a_customer_with_its_agenda() {
        MarketplaceStatus status = THEN.status();
        String document = "{\"customer\":" + JSON.write(status.customer()) + "," + LEDGER
                + ",\"acquisitions\":{\"A1\":\"OPEN\"},\"filters\":" + STEPS + "}";
        assertEquals(document, JSON.write(status));
        assertEquals("{\"status\":" + document + """
                ,"agenda":[{"date":"2026-06-10","what":"ACQUISITION_EXPIRES","subject":"A1"},\
                {"date":"2026-06-17","what":"EXPIRED_REQUEST_DROPPED","subject":"A1"},\
                {"date":"2026-06-28","what":"PREFERENCES_LATE","subject":"S1"},\
                {"date":"2026-06-30","what":"SUBSCRIPTION_RENEWS","subject":"S1"}]}""", JSON.write(THEN));
    }

    @Test
    void the_rows_and_the_counts_of_a_page() {
        String row =
                "{\"customerId\":\"1005053489\",\"segment\":\"COM\",\"anniversary\":\"2026-06-30\",\"licenses\":10,"
                        + "\"nextSteps\":" + STEPS + "}";
        assertEquals(row, JSON.write(MarketplaceRow.of(THEN.status())));
        assertEquals(
                """
                {"counts":{"NO_PRODUCTS":0,"OPEN_REQUESTS":1,"EXPIRED_REQUESTS":0,"UPCOMING_RENEWALS":0,\
                "READY_TO_RENEW":1,"AUTO_RENEWAL_OFF":0,"RENEWAL_AWAITED":0,"LATE_RENEWABLE":0,"LAPSED":0},\
                "customers":[""" + row + "],\"unreadable\":{}}",
                JSON.write(program().page(List.of(THEN.facts()), at("2026-06-05"))));
    }

    @Test
    void spans() {
        assertEquals("""
                [{"firstDay":"2020-01-02"},\
                {"filter":"NO_PRODUCTS","firstDay":"2020-01-02","lastDay":"2025-06-29"},\
                {"filter":"UPCOMING_RENEWALS","firstDay":"2026-05-16","lastDay":"2026-05-30"},\
                {"filter":"READY_TO_RENEW","firstDay":"2026-05-31","lastDay":"2026-06-29"},\
                {"filter":"OPEN_REQUESTS","firstDay":"2026-06-03","lastDay":"2026-06-09"},\
                {"filter":"EXPIRED_REQUESTS","firstDay":"2026-06-10","lastDay":"2026-06-16"},\
                {"filter":"RENEWAL_AWAITED","firstDay":"2026-06-30"}]""", JSON.write(program().spans(THEN.facts())));
    }

    @Test
    void answers_are_only_written() {
        for (Class<?> answer : Set.of(SubscriptionLedger.class, MarketplaceStatus.class, CustomerAtInstant.class)) {
            assertThrows(IllegalArgumentException.class, () -> JSON.two().read("{}", answer), answer::getName);
            assertThrows(IllegalArgumentException.class, () -> JSON.three().read("{}", answer), answer::getName);
        }
    }

    @Test
    void windows_and_levels() {
        assertEquals("""
                {"upcomingFrom":"2026-05-16","schedulingOpens":"2026-05-31","schedulingCloses":"2026-06-27",\
                "earlyOpens":"2026-05-31","earlyCloses":"2026-06-29","preferencesSafeThrough":"2026-06-27",\
                "renewal":"2026-06-30","lateCloses":"2026-07-14"}""", JSON.write(MarketplaceFixtures.program().windows(day("2026-06-30"))));
        String levels = JSON.write(DiscountLevels.start(MarketplaceEditions.VIPMP, Segment.COM));
        assertTrue(levels.contains("\"LICENSE\":\"01\"") && levels.contains("\"CONSUMABLES\":\"T1\""), levels);
    }
}
