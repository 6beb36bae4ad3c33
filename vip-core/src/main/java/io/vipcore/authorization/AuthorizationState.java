package io.vipcore.authorization;

import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.fact.FactShape;

/**
 * A purchase authorization as it stands on a day.
 *
 * @param authorization the facts
 * @param status the status on that day
 * @param deadlines the deadlines that follow from its creation
 */
public record AuthorizationState(
        PurchaseAuthorization authorization, AuthorizationStatus status, AuthorizationDeadlines deadlines) {

    /**
     * Creates a state.
     *
     * @param authorization the facts
     * @param status the status on the day
     * @param deadlines the deadlines that follow from its creation
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public AuthorizationState {
        FactShape.required("AuthorizationState.authorization", authorization);
        FactShape.required("AuthorizationState.status", status);
        FactShape.required("AuthorizationState.deadlines", deadlines);
    }
}
