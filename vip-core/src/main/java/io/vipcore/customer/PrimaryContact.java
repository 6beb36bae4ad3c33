package io.vipcore.customer;

import io.vipcore.fact.FactStyle;
import org.immutables.value.Value;

/** The person of the customer's organization to whom the invitation goes. Nothing of it appears in {@code toString()}. */
@Value.Immutable
@FactStyle
public interface PrimaryContact {

    /**
     * Returns the first name.
     *
     * @return the first name
     */
    @Value.Redacted
    String firstName();

    /**
     * Returns the last name.
     *
     * @return the last name
     */
    @Value.Redacted
    String lastName();

    /**
     * Returns the e-mail address.
     *
     * @return the address as recorded; the invitation policy judges it
     */
    @Value.Redacted
    String email();

    /**
     * Starts a new contact.
     *
     * @return an empty builder; everything must be set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrimaryContact}. */
    final class Builder extends ImmutablePrimaryContact.Builder {
        Builder() {}
    }
}
