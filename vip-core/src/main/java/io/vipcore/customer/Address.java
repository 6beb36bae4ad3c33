package io.vipcore.customer;

import io.vipcore.fact.FactStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a customer's organization is. Only the country appears in {@code toString()}. */
@Value.Immutable
@FactStyle
public interface Address {

    /**
     * Returns the country.
     *
     * @return an ISO 3166-1 alpha-2 code as recorded; the invitation policy judges it
     */
    String country();

    /**
     * Returns the region or state.
     *
     * @return the region, if one was recorded
     */
    @Value.Redacted
    Optional<String> region();

    /**
     * Returns the first address line.
     *
     * @return the line
     */
    @Value.Redacted
    String line1();

    /**
     * Returns the second address line.
     *
     * @return the line, if one was recorded
     */
    @Value.Redacted
    Optional<String> line2();

    /**
     * Returns the city.
     *
     * @return the city
     */
    @Value.Redacted
    String city();

    /**
     * Returns the postal code.
     *
     * @return the code; empty in countries that have none
     */
    @Value.Redacted
    Optional<String> postalCode();

    /**
     * Starts a new address.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Address}. */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}
