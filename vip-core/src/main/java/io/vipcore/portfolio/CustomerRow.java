package io.vipcore.portfolio;

import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import io.vipcore.product.MarketSegment;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the Customers page. The name and the e-mail do not appear in {@code toString()}.
 *
 * @param vipId the customer's VIP ID, which leads to the details
 * @param name the name of the organization
 * @param email the e-mail address of the primary contact
 * @param anniversaryDate the anniversary date in question, if one is established
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

    /**
     * Creates a row.
     *
     * @param vipId the customer's VIP ID
     * @param name the name of the organization
     * @param email the e-mail address of the primary contact
     * @param anniversaryDate empty while none is established
     * @param segment the market segment
     * @param managedBy empty if nobody is assigned
     * @param invitationStatus how far the invitation has come
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public CustomerRow {
        FactShape.required("CustomerRow.vipId", vipId);
        FactShape.required("CustomerRow.name", name);
        FactShape.required("CustomerRow.email", email);
        FactShape.required("CustomerRow.anniversaryDate", anniversaryDate);
        FactShape.required("CustomerRow.segment", segment);
        FactShape.required("CustomerRow.managedBy", managedBy);
        FactShape.required("CustomerRow.invitationStatus", invitationStatus);
    }

    /**
     * Returns the row of a customer's day.
     *
     * @param status the state of a day
     * @return the row
     */
    public static CustomerRow of(CustomerStatus status) {
        Customer customer = status.customer();
        return new CustomerRow(
                customer.vipId(),
                customer.organization(),
                customer.primaryContact().email(),
                status.renewal().anniversary(),
                customer.segment(),
                customer.accountManager(status.asOf()),
                customer.invitationStatus(status.asOf()));
    }

    /** Returns the row without the name and the e-mail. */
    @Override
    public String toString() {
        return "CustomerRow[" + vipId + ", " + anniversaryDate + ", " + segment + ", " + managedBy + ", "
                + invitationStatus + "]";
    }
}
