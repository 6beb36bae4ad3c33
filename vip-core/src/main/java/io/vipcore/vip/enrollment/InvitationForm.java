package io.vipcore.vip.enrollment;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.Text;
import io.vipcore.internal.ValueStyle;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The "Add customer organization" form, as it was filled in: anything may be missing or malformed, which the {@link
 * EnrollmentRule} then refuses. Texts are trimmed and normalized to NFC when the form is built; nothing of them appears
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
@ValueStyle
public abstract class InvitationForm implements NeedsJsonModule {

    InvitationForm() {}

    /** {@return the name of the organization, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String organization() {
        return "";
    }

    /** {@return the market segment, empty if left out} */
    public abstract Optional<MarketSegment> segment();

    /** {@return the offer type, empty if left out} */
    public abstract Optional<OfferType> offer();

    /** {@return the country, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String country() {
        return "";
    }

    /** {@return the region or state, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String region() {
        return "";
    }

    /** {@return the first address line, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String addressLine1() {
        return "";
    }

    /** {@return the second address line, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String addressLine2() {
        return "";
    }

    /** {@return the city, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String city() {
        return "";
    }

    /** {@return the postal code, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String postalCode() {
        return "";
    }

    /** {@return the first name of the primary contact, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String firstName() {
        return "";
    }

    /** {@return the last name of the primary contact, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String lastName() {
        return "";
    }

    /** {@return the e-mail address of the primary contact, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String email() {
        return "";
    }

    /** {@return the account manager, empty if left out} */
    @Value.Default
    @Value.Redacted
    public String accountManager() {
        return "";
    }

    /** {@return the invitation date, empty if left out} */
    public abstract Optional<LocalDate> invitedOn();

    /** {@return the custom anniversary date, empty if none is wanted} */
    public abstract Optional<LocalDate> customAnniversary();

    /**
     * Trims and normalizes the texts and checks the days' bounds; runs whenever a form is built.
     *
     * @return this form if it is normalized already, else one that is
     * @throws io.vipcore.source.InvalidFactException if a day is out of bounds
     */
    @Value.Check
    protected InvitationForm normalized() {
        Checks.optionalDay("InvitationForm.invitedOn", invitedOn());
        Checks.optionalDay("InvitationForm.customAnniversary", customAnniversary());
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

    /** The customer as it is invited, once no rule refuses it. */
    Customer customer(VipId vipId) {
        LocalDate invited = invitedOn().orElseThrow();
        return Customer.builder()
                .vipId(vipId)
                .profile(Profile.builder()
                        .organization(organization())
                        .country(country())
                        .region(filledIn(region()))
                        .addressLine1(addressLine1())
                        .addressLine2(filledIn(addressLine2()))
                        .city(city())
                        .postalCode(filledIn(postalCode()))
                        .firstName(firstName())
                        .lastName(lastName())
                        .email(email())
                        .build())
                .segment(segment().orElseThrow())
                .invited(invited)
                .customAnniversary(customAnniversary())
                .addOffers(OfferGrant.of(offer().orElseThrow(), invited))
                .addManagers(ManagerAssignment.of(accountManager(), invited))
                .build();
    }

    private static Optional<String> filledIn(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    /** {@return an empty builder; everything may stay unset} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InvitationForm}. */
    public static final class Builder extends ImmutableInvitationForm.Builder {
        Builder() {}
    }
}
