package io.vipcore.invitation;

import io.vipcore.customer.VipId;

/**
 * The question whether an organization may be invited.
 *
 * @param form what was filled in
 * @param vipId the VIP ID that the invitation would get, from the caller's source of ids
 * @param knownCustomers the customers whom the application already has
 */
public record InvitationRequest(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {}
