package io.vipcore.lifecycle;

import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.Requester;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.OfferType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to happen to a customer who was invited. Inviting itself is {@link Lifecycle#invite}.
 *
 * <p>Building a command checks only its shape; whether it may happen, the {@link Lifecycle} says.
 */
public sealed interface Command {

    /**
     * Returns the day on which it would happen.
     *
     * @return the day, from year 1 to 9999
     */
    LocalDate on();

    /**
     * The customer accepts the invitation.
     *
     * @param on the day
     */
    record AcceptInvitation(LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the day is out of bounds
         */
        public AcceptInvitation {
            FactShape.day("AcceptInvitation.on", on);
        }
    }

    /**
     * Somebody adds an offer type; only the account manager may.
     *
     * @param type the offer type
     * @param by who does it
     * @param on the day
     */
    record AddOffer(OfferType type, Requester by, LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param type the offer type
         * @param by who does it
         * @param on from year 1 to 9999
         * @throws InvalidFactException if something is null or the day is out of bounds
         */
        public AddOffer {
            FactShape.required("AddOffer.type", type);
            FactShape.required("AddOffer.by", by);
            FactShape.day("AddOffer.on", on);
        }
    }

    /**
     * The reseller assigns an account manager.
     *
     * @param accountManager the account manager's identifier, not blank
     * @param on the first day
     */
    record AssignManager(String accountManager, LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param accountManager not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the identifier is blank or the day out of bounds
         */
        public AssignManager {
            FactShape.identifier("AssignManager.accountManager", accountManager);
            FactShape.day("AssignManager.on", on);
        }
    }

    /**
     * Somebody asks for a purchase authorization.
     *
     * @param id the identifier it gets, from the caller's source of ids
     * @param by who asks
     * @param lines the products and quantities as they were asked for
     * @param poNumber the purchase order number as it was typed, if there is one
     * @param on the day
     */
    record RequestAuthorization(
            String id, Requester by, List<RequestedLine> lines, Optional<String> poNumber, LocalDate on)
            implements Command {
        /**
         * Creates the command; the list is copied.
         *
         * @param id not blank
         * @param by who asks
         * @param lines any number of them, also none
         * @param poNumber as it was typed, if there is one
         * @param on from year 1 to 9999
         * @throws InvalidFactException if something is null, the id is blank or the day out of bounds; what was asked for
         *     is judged later
         */
        public RequestAuthorization {
            FactShape.identifier("RequestAuthorization.id", id);
            FactShape.required("RequestAuthorization.by", by);
            lines = List.copyOf(FactShape.required("RequestAuthorization.lines", lines));
            FactShape.required("RequestAuthorization.poNumber", poNumber);
            FactShape.day("RequestAuthorization.on", on);
        }
    }

    /**
     * Somebody places the order for a purchase authorization; only the account manager may.
     *
     * @param authorization the purchase authorization's id
     * @param by who does it
     * @param on the day
     */
    record PlaceOrder(String authorization, Requester by, LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param authorization not blank
         * @param by who does it
         * @param on from year 1 to 9999
         * @throws InvalidFactException if something is null, the id is blank or the day out of bounds
         */
        public PlaceOrder {
            FactShape.required("PlaceOrder.by", by);
            FactShape.identifier("PlaceOrder.authorization", authorization);
            FactShape.day("PlaceOrder.on", on);
        }
    }

    /**
     * Somebody places an order without a purchase authorization; only the account manager may. It is taken for an
     * overdue account too, which stays overdue until its overdue purchase authorizations are settled.
     *
     * @param lines the products and quantities, at least one line
     * @param by who does it
     * @param on the day on which Adobe accepts it
     */
    record PlaceDirectOrder(List<OrderLine> lines, Requester by, LocalDate on) implements Command {
        /**
         * Creates the command; the list is copied.
         *
         * @param lines at least one
         * @param by who does it
         * @param on from year 1 to 9999
         * @throws InvalidFactException if something is null, there is no line or the day is out of bounds
         */
        public PlaceDirectOrder {
            FactShape.required("PlaceDirectOrder.by", by);
            lines = atLeastOne("PlaceDirectOrder.lines", lines);
            FactShape.day("PlaceDirectOrder.on", on);
        }
    }

    /**
     * The order behind a purchase authorization is settled.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record SettleOrder(String authorization, LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public SettleOrder {
            FactShape.identifier("SettleOrder.authorization", authorization);
            FactShape.day("SettleOrder.on", on);
        }
    }

    /**
     * A purchase authorization is cancelled.
     *
     * @param authorization the purchase authorization's id
     * @param on the day
     */
    record CancelAuthorization(String authorization, LocalDate on) implements Command {
        /**
         * Creates the command.
         *
         * @param authorization not blank
         * @param on from year 1 to 9999
         * @throws InvalidFactException if the id is blank or the day out of bounds
         */
        public CancelAuthorization {
            FactShape.identifier("CancelAuthorization.authorization", authorization);
            FactShape.day("CancelAuthorization.on", on);
        }
    }

    /**
     * Somebody places a renewal order for the anniversary date in question; only the account manager may. Quantities and
     * products may differ from what falls due.
     *
     * @param lines the products and quantities, at least one line
     * @param by who does it
     * @param on the day
     */
    record PlaceRenewalOrder(List<OrderLine> lines, Requester by, LocalDate on) implements Command {
        /**
         * Creates the command; the list is copied.
         *
         * @param lines at least one
         * @param by who does it
         * @param on from year 1 to 9999
         * @throws InvalidFactException if something is null, there is no line or the day is out of bounds
         */
        public PlaceRenewalOrder {
            FactShape.required("PlaceRenewalOrder.by", by);
            lines = atLeastOne("PlaceRenewalOrder.lines", lines);
            FactShape.day("PlaceRenewalOrder.on", on);
        }
    }

    private static List<OrderLine> atLeastOne(String field, List<OrderLine> lines) {
        if (FactShape.required(field, lines).isEmpty()) {
            throw new InvalidFactException(field, "must have at least one line");
        }
        return List.copyOf(lines);
    }
}
