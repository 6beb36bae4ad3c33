package io.vipcore.invitation;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.Text;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The "Add customer organization" form, as it was filled in: anything may be missing or malformed, which the {@link
 * InvitationPolicy} then refuses. Texts are trimmed and normalized to NFC when the form is built; nothing of them appears
 * in {@code toString()}.
 *
 * <pre>{@code
 * InvitationForm form = InvitationForm.builder()
 *         .organization("Atlas Studio")
 *         .segment(MarketSegment.COMMERCIAL)
 *         .offer(OfferType.TEAM)
 *         .country("PL")
 *         .addressLine1("ul. Prosta 51")
 *         .city("Warszawa")
 *         .postalCode("00-838")
 *         .firstName("Anna")
 *         .lastName("Kowalska")
 *         .email("anna.kowalska@example.com")
 *         .accountManager("am-1")
 *         .invitedOn(LocalDate.parse("2024-01-10"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@FactStyle
public abstract class InvitationForm {

    InvitationForm() {}

    /**
     * Returns the name of the organization.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String organization() {
        return "";
    }

    /**
     * Returns the market segment.
     *
     * @return the segment, empty if left out
     */
    public abstract Optional<MarketSegment> segment();

    /**
     * Returns the offer type.
     *
     * @return the offer type, empty if left out
     */
    public abstract Optional<OfferType> offer();

    /**
     * Returns the country.
     *
     * @return an ISO 3166-1 alpha-2 code or whatever was typed, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String country() {
        return "";
    }

    /**
     * Returns the region or state.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String region() {
        return "";
    }

    /**
     * Returns the first address line.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String addressLine1() {
        return "";
    }

    /**
     * Returns the second address line.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String addressLine2() {
        return "";
    }

    /**
     * Returns the city.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String city() {
        return "";
    }

    /**
     * Returns the postal code.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String postalCode() {
        return "";
    }

    /**
     * Returns the first name of the primary contact.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String firstName() {
        return "";
    }

    /**
     * Returns the last name of the primary contact.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String lastName() {
        return "";
    }

    /**
     * Returns the e-mail address of the primary contact.
     *
     * @return the text, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String email() {
        return "";
    }

    /**
     * Returns the account manager.
     *
     * @return the reseller's identifier of that person, empty if left out
     */
    @Value.Default
    @Value.Redacted
    public String accountManager() {
        return "";
    }

    /**
     * Returns the invitation date.
     *
     * @return the day, empty if left out
     */
    public abstract Optional<LocalDate> invitedOn();

    /**
     * Returns the custom anniversary date.
     *
     * @return the date, empty if none is wanted
     */
    public abstract Optional<LocalDate> customAnniversary();

    /**
     * Trims and normalizes the texts and checks the days' bounds; runs whenever a form is built.
     *
     * @return this form if it is normalized already, else one that is
     * @throws io.vipcore.fact.InvalidFactException if a day is out of bounds
     */
    @Value.Check
    protected InvitationForm normalized() {
        FactShape.optionalDay("InvitationForm.invitedOn", invitedOn());
        FactShape.optionalDay("InvitationForm.customAnniversary", customAnniversary());
        if (Arrays.stream(InvitationField.values())
                .map(field -> field.textOf(this))
                .allMatch(Text::isNormalized)) {
            return this;
        }
        return builder()
                .from(this)
                .organization(Text.normalized(organization()))
                .country(Text.normalized(country()))
                .region(Text.normalized(region()))
                .addressLine1(Text.normalized(addressLine1()))
                .addressLine2(Text.normalized(addressLine2()))
                .city(Text.normalized(city()))
                .postalCode(Text.normalized(postalCode()))
                .firstName(Text.normalized(firstName()))
                .lastName(Text.normalized(lastName()))
                .email(Text.normalized(email()))
                .accountManager(Text.normalized(accountManager()))
                .build();
    }

    /**
     * Starts a new form.
     *
     * @return an empty builder; everything may stay unset
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InvitationForm}. */
    public static final class Builder extends ImmutableInvitationForm.Builder {
        Builder() {}
    }
}
