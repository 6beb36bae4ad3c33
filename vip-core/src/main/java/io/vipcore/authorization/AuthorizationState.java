package io.vipcore.authorization;

import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.customer.PurchaseAuthorization;

/**
 * A purchase authorization as it stands on a day.
 *
 * @param authorization the facts
 * @param status the status on that day
 * @param deadlines the deadlines that follow from its creation
 */
public record AuthorizationState(
        PurchaseAuthorization authorization, AuthorizationStatus status, AuthorizationDeadlines deadlines) {}
