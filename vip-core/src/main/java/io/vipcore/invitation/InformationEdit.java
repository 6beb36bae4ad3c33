package io.vipcore.invitation;

import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;

/**
 * The question whether a field of a customer's information may be edited after the invitation.
 *
 * @param customer the facts
 * @param field the field to edit
 */
public record InformationEdit(Customer customer, InvitationField field) {

    /**
     * Creates the question.
     *
     * @param customer the facts
     * @param field the field to edit
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public InformationEdit {
        FactShape.required("InformationEdit.customer", customer);
        FactShape.required("InformationEdit.field", field);
    }
}
