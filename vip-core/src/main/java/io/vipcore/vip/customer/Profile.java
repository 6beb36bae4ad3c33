package io.vipcore.vip.customer;

import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a customer is: the organization, where it is, and the primary contact, as recorded at the invitation. Pages,
 * invitations and documents use it; no date and no decision about licenses depends on it. Only the country appears in
 * {@code toString()}.
 */
@Value.Immutable
@ValueStyle
public interface Profile extends NeedsJsonModule {

    /** {@return the name of the organization} */
    @Value.Redacted
    String organization();

    /** {@return the country, an ISO 3166-1 alpha-2 code as recorded} */
    String country();

    /** {@return the region or state, if one was recorded} */
    @Value.Redacted
    Optional<String> region();

    /** {@return the first address line} */
    @Value.Redacted
    String addressLine1();

    /** {@return the second address line, if one was recorded} */
    @Value.Redacted
    Optional<String> addressLine2();

    /** {@return the city} */
    @Value.Redacted
    String city();

    /** {@return the postal code; empty in countries that have none} */
    @Value.Redacted
    Optional<String> postalCode();

    /** {@return the first name of the primary contact, to whom the invitation went} */
    @Value.Redacted
    String firstName();

    /** {@return the last name of the primary contact} */
    @Value.Redacted
    String lastName();

    /** {@return the e-mail address of the primary contact} */
    @Value.Redacted
    String email();

    /** {@return an empty builder; all but region, second address line and postal code must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Profile}. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
