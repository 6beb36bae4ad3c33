package io.vipcore.marketplace.enrollment;

import io.vipcore.marketplace.customer.Contact;
import java.util.Optional;
import java.util.function.Function;

/** The members of the form and of a change, in their order and named as in Adobe's API. */
enum CustomerField {
    COMPANY_NAME("companyName", form -> form.profile().companyName()),
    LANGUAGE("preferredLanguage", form -> form.profile().preferredLanguage()),
    SEGMENT("segment"),
    SUB_SEGMENT("subSegment"),
    COUNTRY("country", form -> form.profile().country()),
    REGION("region", form -> form.profile().region()),
    CITY("city", form -> form.profile().city()),
    ADDRESS_LINE_1("addressLine1", form -> form.profile().addressLine1()),
    ADDRESS_LINE_2("addressLine2", form -> form.profile().addressLine2().orElse("")),
    POSTAL_CODE("postalCode", form -> form.profile().postalCode().orElse("")),
    PHONE_NUMBER("phoneNumber", form -> form.phoneNumber().orElse("")),
    CONTACTS("contacts"),
    EMAIL("email", form -> firstContact(form).map(Contact::email).orElse("")),
    FIRST_NAME("firstName", form -> firstContact(form).map(Contact::firstName).orElse("")),
    LAST_NAME("lastName", form -> firstContact(form).map(Contact::lastName).orElse("")),
    COTERM_DATE("cotermDate"),
    COMMITMENT("commitment"),
    EXTERNAL_REFERENCE("externalReference", form -> form.externalReference().orElse(""));

    private final String fieldName;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above capture nothing
    private final Function<CustomerForm, String> text;

    CustomerField(String fieldName) {
        this(fieldName, form -> "");
    }

    CustomerField(String fieldName, Function<CustomerForm, String> text) {
        this.fieldName = fieldName;
        this.text = text;
    }

    private static Optional<Contact> firstContact(CustomerForm form) {
        return form.profile().contacts().stream().findFirst();
    }

    String fieldName() {
        return fieldName;
    }

    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the form
    int position() {
        return ordinal();
    }

    /** Returns the text as it was typed; empty if none was, and for a field that is chosen. */
    String typedIn(CustomerForm form) {
        return text.apply(form);
    }

    /** Returns whether the field must be filled in for a country. Source: AdobeDocs/VIPMP, Resources and their fields. */
    boolean isRequired(String country) {
        return switch (this) {
            case SEGMENT,
                    SUB_SEGMENT,
                    ADDRESS_LINE_2,
                    PHONE_NUMBER,
                    CONTACTS,
                    COTERM_DATE,
                    COMMITMENT,
                    EXTERNAL_REFERENCE -> false;
            case POSTAL_CODE -> !country.equals("AE") && !country.equals("HK") && !country.equals("QA");
            default -> true;
        };
    }
}
