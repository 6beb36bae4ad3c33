package io.vipcore.vip;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the Customers page with the page's columns. The name and the e-mail do not appear in {@code toString()}.
 * Source: Adobe's help page "Manage your VIP customers".
 *
 * @param vipId the customer's VIP ID, which leads to the details
 * @param name the name of the organization, empty without a profile
 * @param email the e-mail address of the primary contact, empty without a profile
 * @param anniversaryDate the current anniversary date, if one is established
 * @param segment the market segment
 * @param managedBy the account manager on the day, if one is assigned
 * @param invitationStatus how far the invitation has come
 */
public record CustomerRow(
        VipId vipId,
        String name,
        String email,
        Optional<LocalDate> anniversaryDate,
        MarketSegment segment,
        Optional<String> managedBy,
        InvitationStatus invitationStatus) {

    public CustomerRow {
        Checks.required("CustomerRow.vipId", vipId);
        Checks.required("CustomerRow.name", name);
        Checks.required("CustomerRow.email", email);
        Checks.required("CustomerRow.anniversaryDate", anniversaryDate);
        Checks.required("CustomerRow.segment", segment);
        Checks.required("CustomerRow.managedBy", managedBy);
        Checks.required("CustomerRow.invitationStatus", invitationStatus);
    }

    /**
     * {@return the row of a customer's day}
     *
     * @param status the state of a day
     */
    public static CustomerRow of(CustomerStatus status) {
        Customer customer = Checks.required("CustomerRow.status", status).customer();
        return new CustomerRow(
                customer.vipId(),
                customer.profile().map(Profile::organization).orElse(""),
                customer.profile().map(Profile::email).orElse(""),
                status.anniversary(),
                customer.segment(),
                customer.accountManager(status.asOf()),
                customer.invitationStatus(status.asOf()));
    }

    @Override
    public String toString() {
        return "CustomerRow[" + vipId + ", " + anniversaryDate + ", " + segment + ", " + managedBy + ", "
                + invitationStatus + "]";
    }
}
