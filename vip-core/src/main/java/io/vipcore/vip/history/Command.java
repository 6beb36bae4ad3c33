package io.vipcore.vip.history;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to happen to a customer who was invited. Making a command checks only its shape; whether it may
 * happen, {@code VipProgram.handle} says.
 *
 * <pre>{@code
 * Command.placeOrder("PA-1", Requester.ACCOUNT_MANAGER, LocalDate.parse("2024-03-06"))
 * }</pre>
 *
 * @param kind what is to happen
 * @param on the day on which it would happen, from year 1 to 9999
 * @param by who does it
 * @param offer the offer type to add
 * @param id the account manager to assign, or the purchase authorization that the command is about, not blank
 * @param lines the products and quantities, unmodifiable; those of a direct or renewal order at least one, each well-formed
 * @param poNumber the purchase order number as it was typed
 */
public record Command(
        Kind kind,
        LocalDate on,
        Requester by,
        Optional<OfferType> offer,
        Optional<String> id,
        List<RequestedLine> lines,
        Optional<String> poNumber) {

    /** What a command is about. */
    public enum Kind {
        /** The customer accepts the invitation. */
        ACCEPT_INVITATION,
        /** Somebody adds an offer type; only the account manager may. */
        ADD_OFFER,
        /** The reseller assigns an account manager. */
        ASSIGN_MANAGER,
        /** Somebody asks for a purchase authorization. */
        REQUEST_AUTHORIZATION,
        /** Somebody places the order for a purchase authorization; only the account manager may. */
        PLACE_ORDER,
        /**
         * Somebody places an order without a purchase authorization; only the account manager may. It is taken for an
         * overdue account too, which stays overdue until its overdue purchase authorizations are settled.
         */
        PLACE_DIRECT_ORDER,
        /** The order behind a purchase authorization is settled. */
        SETTLE_ORDER,
        /** A purchase authorization is cancelled. */
        CANCEL_AUTHORIZATION,
        /**
         * Somebody places a renewal order for the current anniversary date; only the account manager may. Quantities and
         * products may differ from what falls due.
         */
        PLACE_RENEWAL_ORDER
    }

    public Command {
        Checks.required("Command.kind", kind);
        Checks.day("Command.on", on);
        Checks.required("Command.by", by);
        Checks.required("Command.offer", offer);
        Checks.required("Command.id", id);
        lines = Checks.list("Command.lines", lines);
        Checks.required("Command.poNumber", poNumber);
        switch (kind) {
            case ACCEPT_INVITATION -> {}
            case ADD_OFFER -> Checks.present("Command.offer", offer);
            case ASSIGN_MANAGER, REQUEST_AUTHORIZATION, PLACE_ORDER, SETTLE_ORDER, CANCEL_AUTHORIZATION ->
                Checks.identifier("Command.id", Checks.present("Command.id", id));
            case PLACE_DIRECT_ORDER, PLACE_RENEWAL_ORDER ->
                Checks.notEmpty("Command.lines", lines, "line").forEach(RequestedLine::toOrderLine);
        }
    }

    private static Command of(Kind kind, Requester by, LocalDate on, Optional<String> id, List<RequestedLine> lines) {
        return new Command(kind, on, by, Optional.empty(), id, lines, Optional.empty());
    }

    /**
     * {@return the command: the customer accepts the invitation}
     *
     * @param on the day
     */
    public static Command acceptInvitation(LocalDate on) {
        return of(Kind.ACCEPT_INVITATION, Requester.MEMBER, on, Optional.empty(), List.of());
    }

    /**
     * {@return the command: somebody adds an offer type}
     *
     * @param type the offer type
     * @param by who does it
     * @param on the day
     */
    public static Command addOffer(OfferType type, Requester by, LocalDate on) {
        return new Command(
                Kind.ADD_OFFER,
                on,
                by,
                Checks.given("Command.offer", type),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /**
     * {@return the command: the reseller assigns an account manager}
     *
     * @param accountManager the account manager's identifier, not blank
     * @param on the first day
     */
    public static Command assignManager(String accountManager, LocalDate on) {
        return of(
                Kind.ASSIGN_MANAGER,
                Requester.ACCOUNT_MANAGER,
                on,
                Checks.given("Command.id", accountManager),
                List.of());
    }

    /**
     * {@return the command: somebody asks for a purchase authorization}
     *
     * @param id the identifier that it gets, from the caller's source of ids, not blank
     * @param by who asks
     * @param lines the products and quantities as they were asked for, possibly none
     * @param poNumber the purchase order number as it was typed, if there is one
     * @param on the day
     */
    public static Command requestAuthorization(
            String id, Requester by, List<RequestedLine> lines, Optional<String> poNumber, LocalDate on) {
        return new Command(
                Kind.REQUEST_AUTHORIZATION, on, by, Optional.empty(), Checks.given("Command.id", id), lines, poNumber);
    }

    /**
     * {@return the command: somebody places the order for a purchase authorization}
     *
     * @param authorization the purchase authorization's id, not blank
     * @param by who does it
     * @param on the day
     */
    public static Command placeOrder(String authorization, Requester by, LocalDate on) {
        return of(Kind.PLACE_ORDER, by, on, Checks.given("Command.id", authorization), List.of());
    }

    /**
     * {@return the command: somebody places an order without a purchase authorization}
     *
     * @param lines the products and quantities, at least one
     * @param by who does it
     * @param on the day on which Adobe accepts it
     */
    public static Command placeDirectOrder(List<OrderLine> lines, Requester by, LocalDate on) {
        return of(Kind.PLACE_DIRECT_ORDER, by, on, Optional.empty(), requested(lines));
    }

    /**
     * {@return the command: the order behind a purchase authorization is settled}
     *
     * @param authorization the purchase authorization's id, not blank
     * @param on the day
     */
    public static Command settleOrder(String authorization, LocalDate on) {
        return of(
                Kind.SETTLE_ORDER, Requester.ACCOUNT_MANAGER, on, Checks.given("Command.id", authorization), List.of());
    }

    /**
     * {@return the command: a purchase authorization is cancelled}
     *
     * @param authorization the purchase authorization's id, not blank
     * @param on the day
     */
    public static Command cancelAuthorization(String authorization, LocalDate on) {
        return of(
                Kind.CANCEL_AUTHORIZATION,
                Requester.ACCOUNT_MANAGER,
                on,
                Checks.given("Command.id", authorization),
                List.of());
    }

    /**
     * {@return the command: somebody places a renewal order for the current anniversary date}
     *
     * @param lines the products and quantities, at least one
     * @param by who does it
     * @param on the day
     */
    public static Command placeRenewalOrder(List<OrderLine> lines, Requester by, LocalDate on) {
        return of(Kind.PLACE_RENEWAL_ORDER, by, on, Optional.empty(), requested(lines));
    }

    private static List<RequestedLine> requested(List<OrderLine> lines) {
        return Checks.list("Command.lines", lines).stream()
                .map(line -> RequestedLine.of(line.product(), line.quantity()))
                .toList();
    }

    /** {@return the lines of a direct or renewal order} */
    public List<OrderLine> orderLines() {
        return lines.stream().map(RequestedLine::toOrderLine).toList();
    }
}
