package io.vipcore.vip.enrollment;

import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.VipId;

/**
 * The question whether an organization may be invited, which the rules of {@link EnrollmentRule} answer.
 *
 * @param form what was filled in
 * @param vipId the VIP ID that the invitation would get, from the caller's source of ids
 * @param knownCustomers the customers whom the application already has
 */
public record InvitationRequest(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {

    public InvitationRequest {
        Checks.required("InvitationRequest.form", form);
        Checks.required("InvitationRequest.vipId", vipId);
        Checks.required("InvitationRequest.knownCustomers", knownCustomers);
    }
}
