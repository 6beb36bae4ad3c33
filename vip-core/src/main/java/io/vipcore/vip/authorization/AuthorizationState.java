package io.vipcore.vip.authorization;

import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.AuthorizationDeadlines;

/**
 * A purchase authorization as it stands on a day.
 *
 * @param authorization the facts
 * @param status the status on that day
 * @param deadlines the deadlines that follow from its creation
 */
public record AuthorizationState(
        PurchaseAuthorization authorization, AuthorizationStatus status, AuthorizationDeadlines deadlines) {

    public AuthorizationState {
        Checks.required("AuthorizationState.authorization", authorization);
        Checks.required("AuthorizationState.status", status);
        Checks.required("AuthorizationState.deadlines", deadlines);
    }
}
