package io.vipcore.vip.history;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.Fixtures.licenses;
import static io.vipcore.vip.customer.Requester.ACCOUNT_MANAGER;
import static io.vipcore.vip.customer.Requester.MEMBER;
import static io.vipcore.vip.history.CustomerEvent.Step.AUTHORIZATION_CANCELLED;
import static io.vipcore.vip.history.CustomerEvent.Step.AUTHORIZATION_DEACTIVATED;
import static io.vipcore.vip.history.CustomerEvent.Step.ORDER_PLACED;
import static io.vipcore.vip.history.CustomerEvent.Step.ORDER_SETTLED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.docs.Pins;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a customer: the commands, events and histories of {@code docs/history.md}. */
class LifecycleScenarios {

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);

    /** Licenses fall due on 2025-01-16; PA-1 waits for its order, PA-2 for its settlement. */
    private static final CustomerFixture STORY = CustomerFixture.invited("2024-01-10")
            .ordered("2024-01-16", licenses(3))
            .authorized("PA-1", "2024-12-01")
            .authorized("PA-2", "2024-12-02")
            .placed("PA-2", "2024-12-03");

    private static final CustomerHistory HISTORY = Histories.of(STORY);

    private static final PurchaseAuthorization PA_3 = PurchaseAuthorization.of(
            "PA-3", day("2024-12-20"), ACCOUNT_MANAGER, List.of(OrderLine.of("ACRO-TEAM", 2)), Optional.of("PO 7"));

    /** Every command, each allowed on 2024-12-20, with the event it gives and the customer to whom it happened. */
    static Stream<Arguments> allowedCommands() {
        String day = "2024-12-20";
        LocalDate on = day(day);
        return Stream.of(
                Arguments.of(
                        Command.acceptInvitation(on), new CustomerEvent.InvitationAccepted(on), STORY.accepted(day)),
                Arguments.of(
                        Command.addOffer(OfferType.ENTERPRISE, ACCOUNT_MANAGER, on),
                        new CustomerEvent.OfferAdded(OfferGrant.of(OfferType.ENTERPRISE, on)),
                        with(facts -> facts.addOffers(OfferGrant.of(OfferType.ENTERPRISE, on)))),
                Arguments.of(
                        Command.assignManager("am-2", on),
                        new CustomerEvent.ManagerAssigned(ManagerAssignment.of("am-2", on)),
                        STORY.managedBy("am-2", day)),
                Arguments.of(
                        Command.requestAuthorization(
                                "PA-3",
                                ACCOUNT_MANAGER,
                                List.of(RequestedLine.of("ACRO-TEAM", 2)),
                                Optional.of(" PO 7 "),
                                on),
                        new CustomerEvent.AuthorizationCreated(PA_3),
                        with(facts -> facts.addAuthorizations(PA_3))),
                Arguments.of(
                        Command.placeOrder("PA-1", ACCOUNT_MANAGER, on),
                        new AuthorizationChanged(ORDER_PLACED, "PA-1", on),
                        STORY.placed("PA-1", day)),
                Arguments.of(
                        Command.placeDirectOrder(List.of(licenses(4)), ACCOUNT_MANAGER, on),
                        new CustomerEvent.DirectOrderPlaced(DirectOrder.of(on, licenses(4))),
                        STORY.ordered(day, licenses(4))),
                Arguments.of(
                        Command.settleOrder("PA-2", on),
                        new AuthorizationChanged(ORDER_SETTLED, "PA-2", on),
                        STORY.settled("PA-2", day)),
                Arguments.of(
                        Command.cancelAuthorization("PA-1", on),
                        new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", on),
                        STORY.cancelled("PA-1", day)),
                Arguments.of(
                        Command.placeRenewalOrder(List.of(licenses(3)), ACCOUNT_MANAGER, on),
                        new CustomerEvent.RenewalOrderPlaced(RenewalOrder.of(on, day("2025-01-16"), licenses(3))),
                        STORY.renewed(day, "2025-01-16", licenses(3))));
    }

    // ---- commands and events

    @ParameterizedTest
    @MethodSource("allowedCommands")
    void an_allowed_command_gives_one_event_and_the_history_with_it(Command command, CustomerEvent event) {
        Change change = VIP.handle(HISTORY, command).allowed().orElseThrow();
        assertEquals(List.of(event), change.events());
        assertEquals(HISTORY.with(event), change.history());
        assertEquals(command.on(), change.history().latest());
    }

    @Test
    void the_table_above_has_every_command() {
        assertEquals(
                EnumSet.allOf(Command.Kind.class),
                allowedCommands().map(row -> ((Command) row.get()[0]).kind()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("allowedCommands")
    void an_event_adds_what_happened_to_the_facts(Command command, CustomerEvent event, CustomerFixture afterwards) {
        assertEquals(afterwards.customer(), event.applyTo(STORY.customer()));
        assertEquals(afterwards.customer(), HISTORY.with(event).customer());
        assertEquals(
                afterwards.customer(),
                CustomerHistory.of(Stream.concat(HISTORY.events().stream(), Stream.of(event))
                                .toList())
                        .customer());
    }

    @ParameterizedTest
    @MethodSource("allowedCommands")
    void a_refused_command_gives_nothing(Command command, CustomerEvent event) {
        CustomerHistory later = HISTORY.with(new CustomerEvent.ManagerAssigned(
                ManagerAssignment.of("am-9", command.on().plusDays(1))));
        List<CustomerEvent> before = later.events();
        Verdict<Change> verdict = VIP.handle(later, command);
        assertEquals(Optional.empty(), verdict.allowed());
        assertEquals(before, later.events());
        assertFalse(later.events().contains(event));
    }

    @Test
    void an_invitation_begins_a_history() {
        InvitationForm form = form("ada.nowak@atlas.example");
        Change change = VIP.startHistory(form, Fixtures.vipId(7), KnownCustomers.none())
                .allowed()
                .orElseThrow();
        Customer invited = VIP.invite(form, Fixtures.vipId(7), KnownCustomers.none())
                .allowed()
                .orElseThrow();
        assertEquals(List.of(new CustomerEvent.Invited(invited)), change.events());
        assertEquals(invited, change.history().customer());
        assertEquals(day("2024-01-10"), change.history().latest());
        assertEquals(
                Optional.of(Fixtures.ACCOUNT_MANAGER),
                change.history().customer().accountManager(day("2024-01-10")));
    }

    @Test
    void a_refused_invitation_begins_nothing() {
        assertEquals(
                List.of("VIP-INV-003"), ids(VIP.startHistory(form("ada"), Fixtures.vipId(7), KnownCustomers.none())));
        assertEquals(
                List.of("VIP-INV-008"),
                ids(VIP.startHistory(
                        form("ada.nowak@atlas.example"),
                        Fixtures.vipId(8),
                        KnownCustomers.of(List.of(HISTORY.customer())))));
    }

    @Test
    void a_life_told_by_commands() {
        CustomerHistory history = CustomerHistory.startingWith(Histories.invitationOf(STORY.customer()));
        history = after(history, Command.acceptInvitation(day("2024-01-12")));
        history = after(history, request("PA-1", MEMBER, "2024-01-16", Fixtures.PRODUCT, 3));
        history = after(history, Command.placeOrder("PA-1", ACCOUNT_MANAGER, day("2024-01-20")));
        history = after(history, Command.settleOrder("PA-1", day("2024-02-01")));
        history = after(history, Command.placeRenewalOrder(List.of(licenses(3)), ACCOUNT_MANAGER, day("2025-02-15")));
        Customer expected = STORY.customer().knownOn(day("2024-01-10"));
        assertEquals(
                Customer.builder()
                        .from(expected)
                        .accepted(day("2024-01-12"))
                        .addAuthorizations(Fixtures.authorization("PA-1", "2024-01-16", licenses(3))
                                .orderedOn(day("2024-01-20"))
                                .settledOn(day("2024-02-01")))
                        .addRenewals(RenewalOrder.of(day("2025-02-15"), day("2025-01-16"), licenses(3)))
                        .build(),
                history.customer());
        assertEquals(
                RenewalPhase.RENEWED,
                VIP.customer(history.customer(), day("2025-02-15")).status().phase());
    }

    // ---- the rules of the lifecycle

    @ParameterizedTest
    @MethodSource("allowedCommands")
    @Pins("VIP-LIF-001")
    void a_command_may_be_dated_on_the_day_of_the_latest_event_but_not_before(Command command, CustomerEvent event) {
        CustomerHistory sameDay =
                HISTORY.with(new CustomerEvent.ManagerAssigned(ManagerAssignment.of("am-9", command.on())));
        assertEquals(List.of(), refusals(sameDay, command));
        CustomerHistory dayAfter = HISTORY.with(new CustomerEvent.ManagerAssigned(
                ManagerAssignment.of("am-9", command.on().plusDays(1))));
        assertEquals(List.of("VIP-LIF-001"), refusals(dayAfter, command));
    }

    @Test
    void the_latest_event_is_the_one_with_the_latest_date_not_the_one_recorded_last() {
        CustomerHistory backdated =
                HISTORY.with(new CustomerEvent.ManagerAssigned(ManagerAssignment.of("am-9", day("2024-02-01"))));
        assertEquals(day("2024-12-03"), backdated.latest());
        assertEquals(List.of("VIP-LIF-001"), refusals(backdated, Command.acceptInvitation(day("2024-12-02"))));
        assertEquals(List.of(), refusals(backdated, Command.acceptInvitation(day("2024-12-03"))));
    }

    @ParameterizedTest
    @CsvSource({
        "PA-1, ",
        "PA-CANCELLED, VIP-LIF-002",
        "PA-DEACTIVATED, VIP-LIF-002",
        "PA-NEVER, VIP-LIF-002",
    })
    @Pins("VIP-LIF-002")
    void only_the_order_of_an_open_authorization_is_placed(String id, String refusal) {
        assertEquals(
                listOf(refusal), refusals(withEnded(), Command.placeOrder(id, ACCOUNT_MANAGER, day("2024-12-20"))));
    }

    @ParameterizedTest
    @CsvSource({
        "PA-2, ",
        "PA-CANCELLED, VIP-LIF-002",
        "PA-DEACTIVATED, VIP-LIF-002",
        "PA-NEVER, VIP-LIF-002",
    })
    @Pins("VIP-LIF-002")
    void only_the_order_of_an_open_authorization_is_settled(String id, String refusal) {
        assertEquals(listOf(refusal), refusals(withEnded(), Command.settleOrder(id, day("2024-12-20"))));
    }

    @Test
    @Pins("VIP-LIF-003")
    void an_invitation_is_accepted_once() {
        CustomerHistory accepted = after(HISTORY, Command.acceptInvitation(day("2024-12-20")));
        assertEquals(List.of("VIP-LIF-003"), refusals(accepted, Command.acceptInvitation(day("2024-12-20"))));
        assertEquals(List.of("VIP-LIF-003"), refusals(accepted, Command.acceptInvitation(day("2025-12-20"))));
    }

    @Test
    @Pins("VIP-LIF-003")
    void an_order_is_placed_and_settled_once() {
        Command order = Command.placeOrder("PA-1", ACCOUNT_MANAGER, day("2024-12-20"));
        Command settle = Command.settleOrder("PA-1", day("2024-12-20"));
        CustomerHistory ordered = after(HISTORY, order);
        assertEquals(List.of("VIP-LIF-003"), refusals(ordered, order));
        CustomerHistory settled = after(ordered, settle);
        assertEquals(List.of("VIP-LIF-003"), refusals(settled, settle));
        assertEquals(List.of("VIP-LIF-003"), refusals(settled, order));
    }

    @Test
    @Pins("VIP-LIF-003")
    void the_order_of_a_settled_authorization_is_not_placed_though_none_was_recorded() {
        CustomerHistory reported = HISTORY.with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-12-10")));
        Verdict<Change> verdict = VIP.handle(reported, Command.placeOrder("PA-1", ACCOUNT_MANAGER, day("2024-12-20")));
        assertEquals(
                "This was already done on 2024-12-10.", verdict.reasons().get(0).message(Locale.ENGLISH));
        assertEquals(List.of("VIP-LIF-003"), refusals(reported, Command.settleOrder("PA-1", day("2024-12-20"))));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT_MANAGER, ", "MEMBER, VIP-LIF-004"})
    @Pins("VIP-LIF-004")
    void only_the_account_manager_adds_offers_and_places_orders(Requester by, String refusal) {
        LocalDate on = day("2024-12-20");
        for (Command command : List.of(
                Command.addOffer(OfferType.ENTERPRISE, by, on),
                Command.placeOrder("PA-1", by, on),
                Command.placeDirectOrder(List.of(licenses(1)), by, on),
                Command.placeRenewalOrder(List.of(licenses(1)), by, on))) {
            assertEquals(listOf(refusal), refusals(HISTORY, command), command::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"MEMBER, 2024-01-11, VIP-PA-009", "MEMBER, 2024-01-12, ", "ACCOUNT_MANAGER, 2024-01-11, "})
    void both_ask_for_authorizations_the_member_once_they_have_accepted(Requester by, String on, String refusal) {
        CustomerHistory history = CustomerHistory.startingWith(Histories.invitationOf(STORY.customer()));
        CustomerHistory asked =
                on.equals("2024-01-12") ? after(history, Command.acceptInvitation(day("2024-01-12"))) : history;
        assertEquals(listOf(refusal), refusals(asked, request("PA-1", by, on, Fixtures.PRODUCT, 1)));
    }

    @Test
    @Pins("VIP-LIF-005")
    void an_order_is_settled_after_it_was_placed_also_on_the_same_day() {
        Command settle = Command.settleOrder("PA-1", day("2024-12-20"));
        assertEquals(List.of("VIP-LIF-005"), refusals(HISTORY, settle));
        CustomerHistory ordered = after(HISTORY, Command.placeOrder("PA-1", ACCOUNT_MANAGER, day("2024-12-20")));
        assertEquals(List.of(), refusals(ordered, settle));
    }

    // ---- rules of the program and of the lifecycle together

    @Test
    void the_reasons_of_the_lifecycle_and_of_the_program_come_together_by_rule_and_line() {
        CustomerHistory later = after(HISTORY, Command.assignManager("am-2", day("2024-12-10")));
        LocalDate past = day("2024-12-09");
        assertEquals(
                List.of("VIP-LIF-001", "VIP-LIF-004", "VIP-OFR-001"),
                refusals(later, Command.addOffer(OfferType.TEAM, MEMBER, past)));
        assertEquals(
                List.of("VIP-LIF-001", "VIP-LIF-004", "VIP-REN-001"),
                refusals(later, Command.placeRenewalOrder(List.of(licenses(1)), MEMBER, past)));
        assertEquals(
                List.of("VIP-CAN-002", "VIP-LIF-001"), refusals(later, Command.cancelAuthorization("PA-NEVER", past)));
        assertEquals(
                List.of("VIP-LIF-001", "VIP-LIF-003", "VIP-LIF-004"),
                refusals(later, Command.placeOrder("PA-2", MEMBER, past)));
        assertEquals(List.of("VIP-LIF-001", "VIP-LIF-005"), refusals(later, Command.settleOrder("PA-1", past)));
        Verdict<Change> verdict = VIP.handle(
                later,
                Command.requestAuthorization(
                        "PA-3",
                        MEMBER,
                        List.of(
                                RequestedLine.of("SIGN-TX-ENT", 0),
                                RequestedLine.of(Fixtures.PRODUCT, 251),
                                RequestedLine.of("SIGN-TX-ENT", 1)),
                        Optional.of(" "),
                        past));
        assertEquals(
                List.of(
                        "VIP-LIF-001",
                        "VIP-PA-004 0",
                        "VIP-PA-004 2",
                        "VIP-PA-006 0",
                        "VIP-PA-007 1",
                        "VIP-PA-008 2",
                        "VIP-PA-009",
                        "VIP-PA-011"),
                verdict.reasons().stream()
                        .map(reason -> reason.id()
                                + (reason.line().isPresent()
                                        ? " " + reason.line().getAsInt()
                                        : ""))
                        .toList());
    }

    @Test
    void a_refusal_by_one_side_carries_no_advisory_of_the_other() {
        CustomerHistory overdue = Histories.of(STORY.authorized("PA-0", "2024-11-01"));
        Command renew = Command.placeRenewalOrder(List.of(licenses(3)), MEMBER, day("2024-12-20"));
        assertEquals(List.of("VIP-LIF-004"), ids(VIP.handle(overdue, renew)));
    }

    @Test
    void what_comes_with_an_allowed_decision_comes_with_the_command() {
        LocalDate on = day("2024-12-20");
        assertEquals(
                List.of("AWAITING_ACCEPTANCE", "ORDER_WITH_ADOBE"),
                ids(VIP.handle(HISTORY, request("PA-3", ACCOUNT_MANAGER, "2024-12-16", Fixtures.PRODUCT, 1))));
        assertEquals(
                List.of("REQUEST_RETURN_AUTHORIZATION", "RETURN_WINDOW_CLOSED"),
                ids(VIP.handle(HISTORY, Command.cancelAuthorization("PA-2", on))));
        CustomerHistory overdue = Histories.of(STORY.authorized("PA-0", "2024-11-01"));
        assertEquals(
                List.of("SETTLE_OVERDUE_FIRST"),
                ids(VIP.handle(overdue, Command.placeRenewalOrder(List.of(licenses(3)), ACCOUNT_MANAGER, on))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, ",
        "2025-01-01, VIP-PA-002",
        "2025-01-30, VIP-PA-002",
        "2025-01-31, VIP-PA-003",
    })
    void an_overdue_account_gets_no_new_authorization_until_it_is_settled(String on, String refusal) {
        Command request = request("PA-3", ACCOUNT_MANAGER, on, Fixtures.PRODUCT, 1);
        CustomerHistory oneLeft = after(HISTORY, Command.settleOrder("PA-2", day("2024-12-20")));
        assertEquals(listOf(refusal), refusals(oneLeft, request));
        CustomerHistory cured = after(oneLeft, Command.placeOrder("PA-1", ACCOUNT_MANAGER, day(on)));
        cured = after(cured, Command.settleOrder("PA-1", day(on)));
        assertEquals(List.of(), refusals(cured, request));
        assertEquals(
                AccountStanding.GOOD,
                VIP.customer(cured.customer(), day(on)).status().standing());
    }

    @Test
    void a_direct_order_is_taken_from_a_suspended_account() {
        assertEquals(
                List.of(),
                refusals(HISTORY, Command.placeDirectOrder(List.of(licenses(1)), ACCOUNT_MANAGER, day("2025-03-01"))));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ", "2025-01-01, VIP-CAN-001"})
    void a_pending_authorization_is_cancelled_an_overdue_one_is_not(String on, String refusal) {
        assertEquals(listOf(refusal), refusals(HISTORY, Command.cancelAuthorization("PA-1", day(on))));
    }

    @Test
    void what_was_cancelled_is_not_settled_and_what_was_settled_is_not_cancelled() {
        LocalDate on = day("2024-12-20");
        CustomerHistory cancelled = after(HISTORY, Command.cancelAuthorization("PA-2", on));
        assertEquals(List.of("VIP-LIF-002"), refusals(cancelled, Command.settleOrder("PA-2", on)));
        assertEquals(List.of("VIP-CAN-001"), refusals(cancelled, Command.cancelAuthorization("PA-2", on)));
        CustomerHistory settled = after(HISTORY, Command.settleOrder("PA-2", on));
        assertEquals(List.of("VIP-CAN-001"), refusals(settled, Command.cancelAuthorization("PA-2", on)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-16, VIP-REN-001, ",
        "2024-12-17, , 2025-01-16",
        "2025-01-16, , 2025-01-16",
        "2025-02-15, , 2025-01-16",
        // The authorizations of December lapse too.
        "2025-02-16, VIP-REN-002, ",
    })
    void a_renewal_order_is_taken_in_the_window_for_the_current_anniversary_date(
            String on, String refusal, LocalDate anniversary) {
        Command renew = Command.placeRenewalOrder(List.of(licenses(9)), ACCOUNT_MANAGER, day(on));
        assertEquals(listOf(refusal), refusals(HISTORY, renew));
        if (refusal == null) {
            assertEquals(
                    List.of(RenewalOrder.of(day(on), anniversary, licenses(9))),
                    after(HISTORY, renew).customer().renewals());
        }
    }

    @Test
    void there_is_nothing_to_renew_before_anything_was_ordered_or_when_all_is_renewed() {
        Command renew = Command.placeRenewalOrder(List.of(licenses(9)), ACCOUNT_MANAGER, day("2024-12-20"));
        CustomerHistory invited = CustomerHistory.startingWith(Histories.invitationOf(STORY.customer()));
        assertEquals(List.of("VIP-REN-003"), refusals(invited, renew));
        assertEquals(List.of("VIP-REN-003"), refusals(after(HISTORY, renew), renew));
    }

    @Test
    void an_order_of_a_product_that_the_catalog_does_not_list_is_a_callers_error() {
        List<OrderLine> unknown = List.of(OrderLine.of("NO-SUCH", 1));
        LocalDate on = day("2024-12-20");
        for (Command command : List.of(
                Command.placeDirectOrder(unknown, ACCOUNT_MANAGER, on),
                Command.placeRenewalOrder(unknown, ACCOUNT_MANAGER, on))) {
            assertThrows(InvalidFactException.class, () -> VIP.handle(HISTORY, command));
        }
        assertEquals(
                List.of("VIP-PA-005"), refusals(HISTORY, request("PA-3", ACCOUNT_MANAGER, "2024-12-20", "NO-SUCH", 1)));
    }

    @Test
    void an_id_that_an_authorization_already_has_is_a_callers_error() {
        Command again = request("PA-1", ACCOUNT_MANAGER, "2024-12-20", Fixtures.PRODUCT, 1);
        assertThrows(InvalidFactException.class, () -> VIP.handle(HISTORY, again));
    }

    @Test
    void a_command_without_its_shape_is_not_built() {
        LocalDate on = day("2024-12-20");
        assertThrows(InvalidFactException.class, () -> Command.placeDirectOrder(List.of(), ACCOUNT_MANAGER, on));
        assertThrows(InvalidFactException.class, () -> Command.placeRenewalOrder(List.of(), ACCOUNT_MANAGER, on));
        assertThrows(InvalidFactException.class, () -> Command.assignManager(" ", on));
        assertThrows(InvalidFactException.class, () -> Command.cancelAuthorization("", on));
        assertThrows(InvalidFactException.class, () -> Command.placeOrder(" ", ACCOUNT_MANAGER, on));
        assertThrows(InvalidFactException.class, () -> Command.settleOrder("", on));
        assertThrows(InvalidFactException.class, () -> request("", MEMBER, "2024-12-20", Fixtures.PRODUCT, 1));
        assertThrows(InvalidFactException.class, () -> Command.acceptInvitation(LocalDate.MAX));
    }

    @ParameterizedTest
    @EnumSource
    void every_command_needs_what_it_is_about(Command.Kind kind) {
        Executable bare = () -> new Command(
                kind, day("2024-12-20"), MEMBER, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        if (kind == Command.Kind.ACCEPT_INVITATION) {
            assertDoesNotThrow(bare);
        } else {
            assertThrows(InvalidFactException.class, bare);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACE_DIRECT_ORDER", "PLACE_RENEWAL_ORDER"})
    void the_lines_of_an_order_are_well_formed(Command.Kind kind) {
        for (RequestedLine line : List.of(RequestedLine.of(Fixtures.PRODUCT, 0), RequestedLine.of(" ", 1))) {
            assertThrows(
                    InvalidFactException.class,
                    () -> new Command(
                            kind,
                            day("2024-12-20"),
                            ACCOUNT_MANAGER,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(line),
                            Optional.empty()));
        }
    }

    @Test
    void the_reasons_of_the_lifecycle_speak_both_languages() {
        Verdict<Change> verdict = VIP.handle(HISTORY, Command.acceptInvitation(day("2024-12-02")));
        assertEquals(
                "Refused.\n- VIP-LIF-001*: The command of 2024-12-02 is dated before the latest event of 2024-12-03. "
                        + "Date it 2024-12-03 or later.\n* Assumed by this library: no public source settles it.",
                verdict.explain(Locale.ENGLISH));
        assertTrue(verdict.explain(Locale.forLanguageTag("pl")).startsWith("Odmowa.\n- VIP-LIF-001*: "));
        for (LifecycleRule rule : LifecycleRule.values()) {
            assertEquals(Confidence.ASSUMED, rule.confidence());
        }
    }

    // ---- histories

    @Test
    void replaying_the_events_gives_an_equal_customer() {
        CustomerHistory replayed = CustomerHistory.of(new ArrayList<>(HISTORY.events()));
        assertEquals(HISTORY, replayed);
        assertEquals(HISTORY.hashCode(), replayed.hashCode());
        assertEquals(HISTORY.customer(), replayed.customer());
        assertEquals(HISTORY.latest(), replayed.latest());
    }

    @ParameterizedTest
    @CsvSource({
        // day, events by then
        "2024-01-10, 1",
        "2024-01-15, 1",
        "2024-01-16, 2",
        "2024-11-30, 2",
        "2024-12-01, 3",
        "2024-12-02, 4",
        "2024-12-03, 5",
        "9999-12-31, 5",
    })
    void a_history_as_of_a_day_has_what_happened_by_its_evening(LocalDate day, int events) {
        CustomerHistory then = HISTORY.asOf(day);
        assertEquals(HISTORY.events().subList(0, events), then.events());
        assertEquals(HISTORY.customer().knownOn(day), then.customer());
        assertEquals(then, then.asOf(day));
    }

    @Test
    void there_is_no_history_before_the_invitation() {
        assertRefused(
                "CustomerHistory.day: must not be before the invitation of 2024-01-10, was 2024-01-09",
                () -> HISTORY.asOf(day("2024-01-09")));
    }

    @Test
    void events_of_the_same_day_stay_in_their_order() {
        LocalDate on = day("2024-12-20");
        Command first = Command.assignManager("am-2", on);
        Command second = Command.assignManager("am-3", on);
        assertEquals(
                Optional.of("am-3"),
                after(after(HISTORY, first), second).customer().accountManager(on));
        assertEquals(
                Optional.of("am-2"),
                after(after(HISTORY, second), first).customer().accountManager(on));

        Command one = Command.placeDirectOrder(List.of(licenses(1)), ACCOUNT_MANAGER, on);
        Command two = Command.placeDirectOrder(List.of(licenses(2)), ACCOUNT_MANAGER, on);
        assertEquals(
                List.of(2L, 1L),
                after(after(HISTORY, two), one).customer().orders().stream()
                        .filter(order -> order.accepted().equals(on))
                        .map(order -> order.lines().get(0).quantity())
                        .toList());
    }

    @Test
    void a_history_begins_with_the_invitation_and_has_only_one() {
        CustomerEvent invited = HISTORY.events().get(0);
        CustomerEvent accepted = new CustomerEvent.InvitationAccepted(day("2024-01-12"));
        assertThrows(InvalidFactException.class, () -> CustomerHistory.of(List.of()));
        assertThrows(InvalidFactException.class, () -> CustomerHistory.of(List.of(accepted)));
        assertThrows(InvalidFactException.class, () -> CustomerHistory.of(List.of(accepted, invited)));
        assertThrows(InvalidFactException.class, () -> HISTORY.with(invited));
    }

    @Test
    void events_that_do_not_fit_are_not_folded() {
        LocalDate on = day("2024-12-20");
        for (CustomerEvent event : List.of(
                new AuthorizationChanged(ORDER_PLACED, "PA-NEVER", on),
                new AuthorizationChanged(ORDER_SETTLED, "PA-NEVER", on),
                new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-NEVER", on),
                new AuthorizationChanged(AUTHORIZATION_DEACTIVATED, "PA-NEVER", on),
                new CustomerEvent.AuthorizationCreated(Fixtures.authorization("PA-1", "2024-12-20")))) {
            assertThrows(InvalidFactException.class, () -> HISTORY.with(event), event::toString);
        }
        List<CustomerEvent> reversed = new ArrayList<>(HISTORY.events());
        Collections.reverse(reversed.subList(1, reversed.size()));
        assertThrows(InvalidFactException.class, () -> CustomerHistory.of(reversed));
    }

    @Test
    void an_event_has_nothing_that_happened_later() {
        assertThrows(InvalidFactException.class, () -> new CustomerEvent.Invited(STORY.customer()));
        assertThrows(
                InvalidFactException.class,
                () -> new CustomerEvent.Invited(CustomerFixture.invited("2024-01-10")
                        .accepted("2024-01-12")
                        .customer()));
        for (CustomerFixture later : List.of(
                STORY.placed("PA-1", "2024-12-05"),
                STORY.settled("PA-1", "2024-12-05"),
                STORY.cancelled("PA-1", "2024-12-05"),
                STORY.deactivated("PA-1", "2024-12-05"))) {
            PurchaseAuthorization authorization =
                    later.customer().authorization("PA-1").orElseThrow();
            assertThrows(InvalidFactException.class, () -> new CustomerEvent.AuthorizationCreated(authorization));
        }
    }

    @Test
    void an_invitation_brings_neither_authorizations_nor_orders_nor_renewals() {
        CustomerFixture invited = CustomerFixture.invited("2024-01-10");
        for (CustomerFixture more : List.of(
                invited.authorized("PA-1", "2024-01-11"),
                invited.ordered("2024-01-11"),
                invited.renewed("2024-01-11", "2025-01-11"))) {
            Customer customer = more.customer();
            assertThrows(InvalidFactException.class, () -> new CustomerEvent.Invited(customer), customer::toString);
        }
        assertEquals(invited.customer(), new CustomerEvent.Invited(invited.customer()).customer());
    }

    @Test
    void an_event_that_breaks_a_rule_is_recorded_all_the_same() {
        CustomerHistory history = HISTORY.with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", day("2024-12-10")))
                .with(new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", day("2024-12-11")))
                .with(new CustomerEvent.RenewalOrderPlaced(
                        RenewalOrder.of(day("2024-06-01"), day("2025-01-16"), licenses(1))));
        PurchaseAuthorization both = history.customer().authorization("PA-1").orElseThrow();
        assertEquals(Optional.of(day("2024-12-10")), both.settled());
        assertEquals(Optional.of(day("2024-12-11")), both.cancelled());
        assertEquals(1, history.customer().renewals().size());
    }

    @ParameterizedTest
    @CsvSource({"2024-12-11, 2024-12-12", "2024-12-12, 2024-12-11", "2024-12-11, 2024-12-11"})
    void of_two_reports_that_are_read_together_the_earlier_counts(LocalDate one, LocalDate other) {
        List<CustomerEvent> events = new ArrayList<>(HISTORY.events());
        events.add(new AuthorizationChanged(ORDER_SETTLED, "PA-2", one));
        events.add(new AuthorizationChanged(ORDER_SETTLED, "PA-2", other));
        assertEquals(
                Optional.of(day("2024-12-11")),
                CustomerHistory.of(events)
                        .customer()
                        .authorization("PA-2")
                        .orElseThrow()
                        .settled());
    }

    @Test
    void what_is_reported_again_stays_on_its_first_day() {
        CustomerHistory settled = HISTORY.with(new AuthorizationChanged(ORDER_SETTLED, "PA-2", day("2024-12-10")));
        CustomerHistory twice = settled.with(new CustomerEvent.InvitationAccepted(day("2024-12-11")))
                .with(new CustomerEvent.InvitationAccepted(day("2024-12-12")))
                .with(new AuthorizationChanged(ORDER_PLACED, "PA-2", day("2024-12-12")))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-2", day("2024-12-12")))
                .with(new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", day("2024-12-13")))
                .with(new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", day("2024-12-14")))
                .with(new AuthorizationChanged(AUTHORIZATION_DEACTIVATED, "PA-1", day("2024-12-15")))
                .with(new AuthorizationChanged(AUTHORIZATION_DEACTIVATED, "PA-1", day("2024-12-16")));
        assertEquals(
                STORY.settled("PA-2", "2024-12-10")
                        .accepted("2024-12-11")
                        .cancelled("PA-1", "2024-12-13")
                        .deactivated("PA-1", "2024-12-15")
                        .customer(),
                twice.customer());
        assertEquals(twice.asOf(day("2024-12-11")).customer(), twice.customer().knownOn(day("2024-12-11")));
        assertEquals(
                Optional.of(day("2024-12-05")),
                twice.with(new CustomerEvent.InvitationAccepted(day("2024-12-05")))
                        .customer()
                        .accepted());
    }

    @ParameterizedTest
    @CsvSource({"2024-11-29, 2", "2024-11-30, 2", "2024-12-01, 4", "2024-12-03, 6"})
    void what_was_dated_before_an_authorization_was_created_is_known_once_it_is(LocalDate day, int events) {
        CustomerHistory odd = HISTORY.with(new AuthorizationChanged(ORDER_PLACED, "PA-1", day("2024-11-29")));
        CustomerHistory then = odd.asOf(day);
        assertEquals(events, then.events().size());
        assertEquals(odd.customer().knownOn(day), then.customer());
    }

    @ParameterizedTest
    @CsvSource({
        // settled, cancelled, first anniversary date in VIP_2024
        "2024-02-20, , 2025-03-01",
        "2024-03-01, , 2025-03-01",
        "2024-03-02, , 2025-03-02",
        "2024-02-20, 2024-02-10, 2025-03-01",
        "2024-03-02, 2024-03-01, 2025-03-02",
    })
    void the_order_behind_an_authorization_counts_from_the_day_on_which_both_exist(
            LocalDate settled, LocalDate cancelled, LocalDate anniversary) {
        CustomerHistory history = Histories.of(
                        CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-03-01"))
                .with(new AuthorizationChanged(ORDER_SETTLED, "PA-1", settled));
        if (cancelled != null) {
            history = history.with(new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", cancelled));
        }
        CustomerFixture customer = CustomerFixture.of(history.customer());
        LocalDate known = anniversary.minusYears(1);
        assertEquals(
                Optional.empty(),
                customer.on(known.minusDays(1).toString(), VipEditions.VIP_2024).anchor());
        assertEquals(
                Optional.of(anniversary),
                customer.on(known.toString(), VipEditions.VIP_2024).anchor());
    }

    @ParameterizedTest
    @CsvSource({
        // ordered, and the phases of 2025-01-16 and of the last day of the window
        "2024-03-01, RENEWED, RENEWED",
        "2025-01-16, RENEWED, RENEWED",
        "2025-02-15, READY, RENEWED",
        "2025-02-16, READY, PAST_DUE",
    })
    void a_renewal_that_is_recorded_counts_whatever_the_day_of_the_order(
            LocalDate ordered, RenewalPhase due, RenewalPhase lastDay) {
        CustomerFixture customer = CustomerFixture.of(HISTORY.with(
                        new CustomerEvent.RenewalOrderPlaced(RenewalOrder.of(ordered, day("2025-01-16"), licenses(5))))
                .customer());
        assertEquals(due, customer.on("2025-01-16").phase());
        assertEquals(lastDay, customer.on("2025-02-15").phase());
    }

    @Test
    void whatever_was_dated_before_its_authorization_was_created_waits_for_it() {
        LocalDate before = day("2024-11-29");
        for (CustomerEvent event : List.of(
                new AuthorizationChanged(ORDER_PLACED, "PA-1", before),
                new AuthorizationChanged(ORDER_SETTLED, "PA-1", before),
                new AuthorizationChanged(AUTHORIZATION_CANCELLED, "PA-1", before),
                new AuthorizationChanged(AUTHORIZATION_DEACTIVATED, "PA-1", before))) {
            CustomerHistory odd = HISTORY.with(event);
            assertEquals(HISTORY.asOf(before), odd.asOf(before), event::toString);
            assertEquals(
                    HISTORY.asOf(day("2024-12-01")).events().size() + 1,
                    odd.asOf(day("2024-12-01")).events().size(),
                    event::toString);
        }
    }

    @Test
    void histories_are_equal_when_their_events_are() {
        CustomerHistory same = CustomerHistory.of(HISTORY.events());
        CustomerHistory longer = HISTORY.with(new CustomerEvent.InvitationAccepted(day("2024-12-20")));
        assertEquals(HISTORY, same);
        assertEquals(HISTORY.hashCode(), same.hashCode());
        assertNotEquals(HISTORY, longer);
        assertNotEquals(HISTORY.hashCode(), longer.hashCode());
        assertNotEquals((Object) HISTORY, HISTORY.events());
    }

    @Test
    void a_history_prints_no_personal_data() {
        String text = HISTORY + " " + HISTORY.events();
        assertFalse(text.contains("Atlas"), text);
        assertFalse(text.contains("Nowak"), text);
        assertFalse(text.contains("Prosta"), text);
        assertTrue(HISTORY.toString().contains("events=5"), HISTORY.toString());
    }

    /** The history with an authorization that was cancelled and one that was deactivated. */
    private static CustomerHistory withEnded() {
        return Histories.of(STORY.authorized("PA-CANCELLED", "2024-11-25")
                .placed("PA-CANCELLED", "2024-11-26")
                .cancelled("PA-CANCELLED", "2024-11-27")
                .authorized("PA-DEACTIVATED", "2024-06-01")
                .placed("PA-DEACTIVATED", "2024-06-02")
                .deactivated("PA-DEACTIVATED", "2024-09-01"));
    }

    private static CustomerFixture with(UnaryOperator<Customer.Builder> fact) {
        return CustomerFixture.of(
                fact.apply(Customer.builder().from(STORY.customer())).build());
    }

    private static CustomerHistory after(CustomerHistory history, Command command) {
        Verdict<Change> verdict = VIP.handle(history, command);
        return verdict.allowed()
                .orElseThrow(() -> new AssertionError(command + ": " + verdict.explain(Locale.ENGLISH)))
                .history();
    }

    private static List<String> refusals(CustomerHistory history, Command command) {
        return VIP.handle(history, command).refusals().stream().map(Reason::id).toList();
    }

    private static List<String> ids(Verdict<?> verdict) {
        return verdict.reasons().stream().map(Reason::id).toList();
    }

    private static Command request(String id, Requester by, String on, String product, int quantity) {
        return Command.requestAuthorization(
                id, by, List.of(RequestedLine.of(product, quantity)), Optional.empty(), day(on));
    }

    private static InvitationForm form(String email) {
        return InvitationForm.builder()
                .organization("Atlas Studio")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 1")
                .city("Warszawa")
                .postalCode("00-001")
                .firstName("Ada")
                .lastName("Nowak")
                .email(email)
                .accountManager(Fixtures.ACCOUNT_MANAGER)
                .invitedOn(day("2024-01-10"))
                .build();
    }

    private static List<String> listOf(String refusal) {
        return refusal == null ? List.of() : List.of(refusal);
    }
}
