package io.vipcore.marketplace.enrollment;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.product.Segment;

/**
 * The question whether a customer may be edited. Whatever stays is wanted as it is:
 * {@code CompanyProfile.builder().from(profile).city("Reno").build()}.
 *
 * @param profile who the customer is
 * @param segment the customer's market segment
 * @param status the status of the account
 * @param hasActiveSubscription whether any subscription is active
 * @param wanted who the customer is to be
 * @param wantedSegment the market segment it is to have
 * @param namesContacts whether the wanted contacts are sent to Adobe, be they the same or not; else they do not matter
 * @param reseller who edits the customer
 */
public record EditRequest(
        CompanyProfile profile,
        Segment segment,
        AccountStatus status,
        boolean hasActiveSubscription,
        CompanyProfile wanted,
        Segment wantedSegment,
        boolean namesContacts,
        Reseller reseller) {

    public EditRequest {
        Checks.required("EditRequest.profile", profile);
        Checks.required("EditRequest.segment", segment);
        Checks.required("EditRequest.status", status);
        Checks.required("EditRequest.wanted", wanted);
        Checks.required("EditRequest.wantedSegment", wantedSegment);
        Checks.required("EditRequest.reseller", reseller);
    }

    boolean changesSegment() {
        return wantedSegment != segment;
    }
}
