package io.vipcore.marketplace.customer;

import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a customer is, for pages and documents; no date and no decision about licenses depends on it. Only the country and the
 * language appear in {@code toString()}.
 */
@Value.Immutable
@ValueStyle
public interface CompanyProfile extends NeedsJsonModule {

    /** {@return the name of the company} */
    @Value.Redacted
    String companyName();

    /** {@return the language of Adobe's messages, such as en-US} */
    String preferredLanguage();

    /** {@return the country, an ISO 3166-1 alpha-2 code as recorded} */
    String country();

    /** {@return the region or state} */
    @Value.Redacted
    String region();

    /** {@return the city} */
    @Value.Redacted
    String city();

    /** {@return the first address line} */
    @Value.Redacted
    String addressLine1();

    /** {@return the second address line, if one was recorded} */
    @Value.Redacted
    Optional<String> addressLine2();

    /** {@return the postal code; empty in countries that have none} */
    @Value.Redacted
    Optional<String> postalCode();

    /** {@return the people whom Adobe writes to, the first one first, unmodifiable} */
    @Value.Redacted
    List<Contact> contacts();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompanyProfile}. */
    final class Builder extends ImmutableCompanyProfile.Builder {
        Builder() {}
    }
}
