package io.vipcore.marketplace;

import static io.vipcore.marketplace.Told.preference;
import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.marketplace.customer.SubscriptionStatus.ACTIVE;
import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.profile;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static io.vipcore.testkit.MarketplaceFixtures.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.page.NextStep;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.MarketplaceFixtures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Customers page: rows, counts, spans and index. */
class MarketplacePageScenarios {

    private static final MarketplaceCustomer NOBODY = named("C1").build();
    private static final MarketplaceCustomer READY = named("C2")
            .segment(Segment.EDU)
            .profile(profile().companyName("Dom").build())
            .addOrders(order("O1", NEW, "2025-06-30", "S1", 10))
            .build();
    private static final MarketplaceCustomer ASKING =
            named("C3").addAcquisitions(acquisition("A1", "2026-06-03")).build();
    private static final MarketplaceCustomer LATER =
            named("C4").created(at("2026-06-06")).build();

    /** Names a product that no catalog lists, in an order of 2026-06-01. */
    private static final MarketplaceCustomer UNREADABLE = named("C5")
            .addOrders(order("O1", NEW, "2026-06-01", MarketplaceLine.of(1, "99999999CA01A12", 1, "S1")))
            .build();

    private static final String UNLISTED =
            "MarketplaceCatalog.product: the catalog does not list the product 99999999CA";

    private static final List<MarketplaceCustomer> ALL = List.of(UNREADABLE, NOBODY, READY, ASKING, LATER);

    private static MarketplaceCustomer.Builder named(String id) {
        return customer().customerId(id);
    }

    private static List<String> ids(Page<MarketplaceStatus, MarketplaceFilter> page) {
        return page.customers().stream()
                .map(status -> status.customer().customerId())
                .toList();
    }

    @Test
    void the_page_shows_who_is_created_in_the_order_given_with_a_count_for_every_filter() {
        Page<MarketplaceStatus, MarketplaceFilter> page = program().page(ALL, at("2026-06-05"));
        assertEquals(List.of("C1", "C2", "C3"), ids(page));
        assertEquals(
                "{NO_PRODUCTS=1, OPEN_REQUESTS=1, EXPIRED_REQUESTS=0, UPCOMING_RENEWALS=0, READY_TO_RENEW=1, "
                        + "AUTO_RENEWAL_OFF=0, RENEWAL_AWAITED=0, LATE_RENEWABLE=0, LAPSED=0}",
                page.counts().toString());
        assertEquals(List.of("C2"), ids(page.where(MarketplaceFilter.READY_TO_RENEW)));
        assertEquals(List.of("C1", "C2", "C3", "C4"), ids(program().page(ALL, at("2026-06-06"))));
    }

    @Test
    void a_customer_who_cannot_be_read_takes_no_other_down() {
        Page<MarketplaceStatus, MarketplaceFilter> page = program().page(ALL, at("2026-06-05"));
        assertEquals(List.of("C5"), List.copyOf(page.unreadable().keySet()));
        assertEquals(UNLISTED, page.unreadable().get("C5").getMessage());
        assertEquals(Map.of(), program().page(ALL, at("2026-05-31")).unreadable()); // not ordered yet
        assertRefused(
                UNLISTED, () -> program().customer(UNREADABLE, at("2026-06-05")).status());
        assertRefused(
                UNLISTED, () -> program().customer(UNREADABLE, at("2026-06-05")).agenda());
        assertRefused(UNLISTED, () -> program().spans(UNREADABLE));
    }

    @Test
    void a_row_shows_the_columns_of_the_instant() {
        MarketplaceStatus status = program().customer(READY, at("2026-06-05")).status();
        assertEquals(
                new MarketplaceRow(
                        "C2",
                        Optional.of("Dom"),
                        Segment.EDU,
                        Optional.of(day("2026-06-30")),
                        10,
                        Map.of(
                                MarketplaceFilter.READY_TO_RENEW,
                                List.of(NextStep.about(MarketplaceStep.PLACE_RENEWAL_ORDER, day("2026-06-29"), "S1")))),
                MarketplaceRow.of(status));
        assertEquals(
                "MarketplaceRow[C2, [READY_TO_RENEW]]",
                MarketplaceRow.of(status).toString());
        assertEquals(
                new MarketplaceRow(
                        "C1",
                        Optional.empty(),
                        Segment.COM,
                        Optional.empty(),
                        0,
                        Map.of(MarketplaceFilter.NO_PRODUCTS, List.of(NextStep.undated(MarketplaceStep.PLACE_ORDER)))),
                MarketplaceRow.of(program().customer(NOBODY, at("2026-06-05")).status()));
    }

    @Test
    void a_row_needs_an_id() {
        assertRefused(
                "MarketplaceRow.customerId: must not be blank",
                () -> new MarketplaceRow(" ", Optional.empty(), Segment.COM, Optional.empty(), 0, Map.of()));
    }

    // ---- spans

    private static List<String> spans(MarketplaceProgram program, MarketplaceCustomer customer) {
        return program.spans(customer).stream()
                .map(span -> span.filter().map(Enum::name).orElse("ON_THE_PAGE") + " " + span.firstDay()
                        + span.lastDayInclusive().map(last -> ".." + last).orElse(".."))
                .toList();
    }

    @Test
    void the_spans_tell_every_day_by_its_end() {
        MarketplaceCustomer facts = named("C6")
                .created(at("2025-06-01"))
                .addOrders(order("O1", NEW, "2025-06-30", "S1", 10))
                .addPreferences(preference("2026-06-10", "S1", false))
                .addAcquisitions(acquisition("A1", "2025-12-31T23:59:59Z"))
                .build();
        assertEquals(
                List.of(
                        "ON_THE_PAGE 2025-06-01..",
                        "NO_PRODUCTS 2025-06-01..2025-06-29",
                        "OPEN_REQUESTS 2025-12-31..2026-01-06",
                        "EXPIRED_REQUESTS 2026-01-07..2026-01-13",
                        "UPCOMING_RENEWALS 2026-05-16..2026-05-30",
                        "READY_TO_RENEW 2026-05-31..2026-06-29",
                        "AUTO_RENEWAL_OFF 2026-06-10..2026-06-29",
                        "LATE_RENEWABLE 2026-06-30..2026-07-14",
                        "LAPSED 2026-07-15.."),
                spans(program(), facts));
    }

    @Test
    void where_days_begin_in_Los_Angeles_they_end_there() {
        MarketplaceProgram pacific = MarketplaceProgram.of(
                MarketplaceEdition.builder()
                        .from(MarketplaceEditions.VIPMP)
                        .id("CUSTOM")
                        .programZone(Sourced.custom(ProgramZone.PACIFIC, "test"))
                        .build(),
                MarketplaceFixtures.catalog());
        MarketplaceCustomer facts = named("C6")
                .created(at("2025-06-01T06:59:59Z"))
                .addOrders(order("O1", NEW, "2025-07-01T06:59:59Z", "S1", 10))
                .build();
        assertEquals(
                List.of(
                        "ON_THE_PAGE 2025-05-31..",
                        "NO_PRODUCTS 2025-05-31..2025-06-29",
                        "UPCOMING_RENEWALS 2026-05-16..2026-05-30",
                        "READY_TO_RENEW 2026-05-31..2026-06-29",
                        "RENEWAL_AWAITED 2026-06-30.."),
                spans(pacific, facts));
    }

    @Test
    void a_term_that_was_renewed_early_goes_on_to_the_next_one() {
        MarketplaceCustomer facts = named("C6")
                .created(at("2025-06-30"))
                .addOrders(order("O1", NEW, "2025-06-30", "S1", 10), order("O2", RENEWAL, "2026-06-05", "S1", 10))
                .build();
        assertEquals(
                List.of(
                        "ON_THE_PAGE 2025-06-30..",
                        "UPCOMING_RENEWALS 2026-05-16..2026-05-30",
                        "READY_TO_RENEW 2026-05-31..2026-06-04",
                        "UPCOMING_RENEWALS 2027-05-16..2027-05-30",
                        "READY_TO_RENEW 2027-05-31..2027-06-29",
                        "RENEWAL_AWAITED 2027-06-30.."),
                spans(program(), facts));
    }

    @Test
    void facts_before_the_account_was_made_show_from_its_day_on() {
        MarketplaceCustomer facts = named("C6")
                .created(at("2026-07-02"))
                .addOrders(order("O1", NEW, "2025-06-30", "S1", 10))
                .build();
        assertEquals(List.of("ON_THE_PAGE 2026-07-02..", "RENEWAL_AWAITED 2026-07-02.."), spans(program(), facts));
    }

    @Test
    void a_commitment_s_acceptance_is_a_day_on_which_something_may_change() {
        MarketplaceCustomer facts = named("C6")
                .created(at("2024-06-01"))
                .addSchedules(Told.scheduled("2025-06-30", "S1", 1))
                .addCommitments(Told.accepted("2025-06-20"))
                .build();
        assertEquals(
                List.of("ON_THE_PAGE 2024-06-01..", "NO_PRODUCTS 2024-06-01..", "RENEWAL_AWAITED 2026-06-20.."),
                spans(program(), facts));
    }

    @Test
    void the_last_days_of_the_calendar_have_spans_too() {
        MarketplaceCustomer facts = named("C6")
                .created(at("9999-12-28T10:00:00Z"))
                .addAcquisitions(acquisition("A1", "9999-12-31T10:00:00Z"))
                .build();
        assertEquals(
                List.of("ON_THE_PAGE 9999-12-28..", "NO_PRODUCTS 9999-12-28..9999-12-30", "OPEN_REQUESTS 9999-12-31.."),
                spans(program(), facts));
        MarketplaceCustomer renewing = named("C6")
                .created(at("9999-12-28T10:00:00Z"))
                .addSubscriptionsSeen(seen("9999-12-29", "S1", ACTIVE, 1, "9999-12-31"))
                .build();
        assertEquals(
                List.of(
                        "ON_THE_PAGE 9999-12-28..",
                        "NO_PRODUCTS 9999-12-28..9999-12-28",
                        "READY_TO_RENEW 9999-12-29..9999-12-30",
                        "RENEWAL_AWAITED 9999-12-31.."),
                spans(program(), renewing));
    }

    // ---- the index

    @Test
    void the_index_shows_the_page_of_a_day() {
        SpanIndex<MarketplaceCustomer, MarketplaceFilter> index = program()
                .index(
                        ALL.stream(),
                        Comparator.comparing(MarketplaceCustomer::customerId).reversed());
        assertEquals(5, index.size());
        assertEquals(UNLISTED, index.unreadable().get("C5").getMessage());
        assertEquals(program().page(ALL, at("2026-06-05T23:59:59Z")).counts(), index.counts(day("2026-06-05")));
        assertEquals(
                List.of("C3", "C2", "C1"),
                index
                        .part(day("2026-06-05"), Optional.empty(), Optional.empty(), PageRequest.first(10))
                        .customers()
                        .stream()
                        .map(MarketplaceCustomer::customerId)
                        .toList());
        assertThrows(
                InvalidFactException.class,
                () -> program()
                        .index(Stream.of(NOBODY, NOBODY), Comparator.comparing(MarketplaceCustomer::customerId)));
    }
}
