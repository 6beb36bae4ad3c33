package io.vipcore.marketplace.enrollment;

import com.google.common.collect.Maps;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.Text;
import io.vipcore.internal.ValueStyle;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer to be created, as somebody filled it in: texts may be blank or malformed, and there may be no contact, which
 * {@link CustomerRule} then refuses. Texts are judged trimmed and normalized to NFC; none of them appears in
 * {@code toString()} but the country and the language.
 *
 * <pre>{@code
 * CustomerForm.builder().profile(fairmont).segment(Segment.GOV).cotermDate(LocalDate.parse("2027-06-30")).build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class CustomerForm implements NeedsJsonModule {

    CustomerForm() {}

    /** {@return who the customer is; required, with an empty text for what was left out} */
    public abstract CompanyProfile profile();

    /** {@return the phone number, if one was given} */
    @Value.Redacted
    public abstract Optional<String> phoneNumber();

    /** {@return what the reseller calls the customer, if anything} */
    @Value.Redacted
    public abstract Optional<String> externalReference();

    /** {@return the market segment, commercial unless set} */
    @Value.Default
    public Segment segment() {
        return Segment.COM;
    }

    /** {@return the part of the segment, if one was chosen} */
    public abstract Optional<SubSegment> subSegment();

    /** {@return the anniversary date of an extended first term, if one is wanted} */
    public abstract Optional<LocalDate> cotermDate();

    /** {@return whether it is to be a large government agency; no unless set} */
    @Value.Default
    public boolean isLargeAgency() {
        return false;
    }

    /** {@return the quantities of a three-year commitment by kind, judged by {@link CustomerRule}, unmodifiable} */
    public abstract Map<OfferKind, Long> commitmentMinimums();

    /** {@return whether a three-year commitment is asked for; where quantities are named, unless set} */
    @Value.Default
    public boolean asksForCommitment() {
        return !commitmentMinimums().isEmpty();
    }

    /** What was typed, trimmed and normalized. */
    @Value.Auxiliary
    @Value.Derived
    Map<CustomerField, String> texts() {
        return Maps.immutableEnumMap(
                Maps.asMap(EnumSet.allOf(CustomerField.class), field -> Text.normalized(field.typedIn(this))));
    }

    @Value.Check
    void check() {
        Checks.optionalDay("CustomerForm.cotermDate", cotermDate());
    }

    /** {@return an empty builder; only the profile must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomerForm}. */
    public static final class Builder extends ImmutableCustomerForm.Builder {
        Builder() {}
    }
}
