package io.vipcore.invitation;

import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;

/**
 * The question whether an organization may be invited.
 *
 * @param form what was filled in
 * @param vipId the VIP ID that the invitation would get, from the caller's source of ids
 * @param knownCustomers the customers whom the application already has
 */
public record InvitationRequest(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {

    /**
     * Creates the question.
     *
     * @param form what was filled in
     * @param vipId the VIP ID that the invitation would get
     * @param knownCustomers the customers whom the application already has
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public InvitationRequest {
        FactShape.required("InvitationRequest.form", form);
        FactShape.required("InvitationRequest.vipId", vipId);
        FactShape.required("InvitationRequest.knownCustomers", knownCustomers);
    }
}
