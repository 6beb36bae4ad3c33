package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;

/**
 * A person whom Adobe writes to. Nothing of it appears in {@code toString()}.
 *
 * @param email the e-mail address
 * @param firstName the first name
 * @param lastName the last name
 */
public record Contact(String email, String firstName, String lastName) {

    public Contact {
        Checks.required("Contact.email", email);
        Checks.required("Contact.firstName", firstName);
        Checks.required("Contact.lastName", lastName);
    }

    /** Returns the type alone. */
    @Override
    public String toString() {
        return "Contact[***]";
    }
}
