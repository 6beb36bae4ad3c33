package io.vipcore.vip.enrollment;

import io.vipcore.internal.Checks;
import java.util.function.Function;

/** The fields of the invitation form, in its order. */
public enum InvitationField {
    /** The name of the organization. */
    ORGANIZATION("organization", InvitationForm::organization),
    /** The market segment. */
    SEGMENT("segment", form -> form.segment().map(Enum::name).orElse("")),
    /** The offer type. */
    OFFER("offer", form -> form.offer().map(Enum::name).orElse("")),
    /** The country. */
    COUNTRY("country", InvitationForm::country),
    /** The region or state; optional. */
    REGION("region", InvitationForm::region),
    /** The first address line. */
    ADDRESS_LINE_1("addressLine1", InvitationForm::addressLine1),
    /** The second address line; optional. */
    ADDRESS_LINE_2("addressLine2", InvitationForm::addressLine2),
    /** The city. */
    CITY("city", InvitationForm::city),
    /** The postal code; optional where the post requires none. */
    POSTAL_CODE("postalCode", InvitationForm::postalCode),
    /** The first name of the primary contact. */
    FIRST_NAME("firstName", InvitationForm::firstName),
    /** The last name of the primary contact. */
    LAST_NAME("lastName", InvitationForm::lastName),
    /** The e-mail address of the primary contact. */
    EMAIL("email", InvitationForm::email),
    /** The account manager. */
    ACCOUNT_MANAGER("accountManager", InvitationForm::accountManager),
    /** The invitation date. */
    INVITED_ON("invitedOn", form -> form.invitedOn().map(Object::toString).orElse("")),
    /** The custom anniversary date; optional. */
    CUSTOM_ANNIVERSARY(
            "customAnniversary",
            form -> form.customAnniversary().map(Object::toString).orElse(""));

    private final String fieldName;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above capture nothing
    private final Function<InvitationForm, String> text;

    InvitationField(String fieldName, Function<InvitationForm, String> text) {
        this.fieldName = fieldName;
        this.text = text;
    }

    /** {@return the stable name, as it appears in evidence, for example {@code postalCode}} */
    public String fieldName() {
        return fieldName;
    }

    /** {@return the field's place in the form, counted from 0} */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the form
    public int position() {
        return ordinal();
    }

    /**
     * {@return the field's text, trimmed and NFC-normalized; empty if it was left empty}
     *
     * @param form the form
     */
    public String textOf(InvitationForm form) {
        return text.apply(Checks.required("InvitationField.form", form));
    }

    /** Returns whether a person types the text freely, so that it can be malformed. */
    boolean isFreeText() {
        return switch (this) {
            case SEGMENT, OFFER, COUNTRY, INVITED_ON, CUSTOM_ANNIVERSARY -> false;
            default -> true;
        };
    }

    /** Returns whether the field must be filled in for a country. */
    boolean isRequired(String country) {
        return switch (this) {
            case REGION, ADDRESS_LINE_2, CUSTOM_ANNIVERSARY -> false;
            case POSTAL_CODE -> PostalFormats.isRequired(country);
            default -> true;
        };
    }
}
