package io.vipcore.vip.history;

import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.util.Optional;

/**
 * The question whether a command makes sense in a history.
 *
 * @param history what happened so far
 * @param command what somebody wants to happen
 */
public record LifecycleStep(CustomerHistory history, Command command) {

    public LifecycleStep {
        Checks.required("LifecycleStep.history", history);
        Checks.required("LifecycleStep.command", command);
    }

    /** The id of the purchase authorization whose order the command places or settles; empty for every other command. */
    Optional<String> orderedAuthorizationId() {
        return switch (command.kind()) {
            case PLACE_ORDER, SETTLE_ORDER -> command.id();
            default -> Optional.empty();
        };
    }

    /** That purchase authorization, if it was neither cancelled nor deactivated. */
    Optional<PurchaseAuthorization> openAuthorization() {
        return orderedAuthorizationId()
                .flatMap(history.customer()::authorization)
                .filter(pa -> pa.cancelled().isEmpty() && pa.deactivated().isEmpty());
    }
}
