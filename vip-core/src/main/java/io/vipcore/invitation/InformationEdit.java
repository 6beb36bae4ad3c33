package io.vipcore.invitation;

import io.vipcore.customer.Customer;

/**
 * The question whether a field of a customer's information may be edited after the invitation.
 *
 * @param customer the facts
 * @param field the field to edit
 */
public record InformationEdit(Customer customer, InvitationField field) {}
