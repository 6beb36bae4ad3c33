package io.vipcore.lifecycle;

import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.fact.FactShape;
import java.util.Optional;

/**
 * The question whether a command makes sense in a history.
 *
 * @param history what happened so far
 * @param command what somebody wants to happen
 */
public record LifecycleStep(CustomerHistory history, Command command) {

    /**
     * Creates the question.
     *
     * @param history what happened so far
     * @param command what somebody wants to happen
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public LifecycleStep {
        FactShape.required("LifecycleStep.history", history);
        FactShape.required("LifecycleStep.command", command);
    }

    /**
     * Returns the id of the purchase authorization whose order the command places or settles.
     *
     * @return the id, or empty for every other command
     */
    public Optional<String> orderedAuthorizationId() {
        if (command instanceof Command.PlaceOrder place) {
            return Optional.of(place.authorization());
        }
        if (command instanceof Command.SettleOrder settle) {
            return Optional.of(settle.authorization());
        }
        return Optional.empty();
    }

    /**
     * Returns the purchase authorization whose order the command places or settles, if it was neither cancelled nor
     * deactivated.
     *
     * @return the open purchase authorization, if there is one
     */
    public Optional<PurchaseAuthorization> openAuthorization() {
        return orderedAuthorizationId()
                .flatMap(history.customer()::authorization)
                .filter(pa -> pa.cancelled().isEmpty() && pa.deactivated().isEmpty());
    }
}
