package io.vipcore.marketplace.enrollment;

import io.vipcore.marketplace.customer.Contact;
import java.util.Set;
import java.util.function.Function;

/** The members of the form and of a change, in their order and named as in Adobe's API. */
enum CustomerField {
    COMPANY_NAME("companyName", true, form -> form.profile().companyName()),
    LANGUAGE("preferredLanguage", true, form -> form.profile().preferredLanguage()),
    SEGMENT("segment"),
    SUB_SEGMENT("subSegment"),
    COUNTRY("country", true, form -> form.profile().country()),
    REGION("region", true, form -> form.profile().region()),
    CITY("city", true, form -> form.profile().city()),
    ADDRESS_LINE_1("addressLine1", true, form -> form.profile().addressLine1()),
    ADDRESS_LINE_2("addressLine2", false, form -> form.profile().addressLine2().orElse("")),
    POSTAL_CODE("postalCode", true, form -> form.profile().postalCode().orElse("")),
    PHONE_NUMBER("phoneNumber", false, form -> form.phoneNumber().orElse("")),
    CONTACTS("contacts"),
    EMAIL("email", true, form -> ofContact(form, Contact::email)),
    FIRST_NAME("firstName", true, form -> ofContact(form, Contact::firstName)),
    LAST_NAME("lastName", true, form -> ofContact(form, Contact::lastName)),
    COTERM_DATE("cotermDate"),
    COMMITMENT("commitment"),
    EXTERNAL_REFERENCE(
            "externalReference", false, form -> form.externalReference().orElse(""));

    private static final Set<String> WITHOUT_POSTAL_CODES = Set.of("AE", "HK", "QA");

    private final String fieldName;
    private final boolean isRequired;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above capture nothing
    private final Function<CustomerForm, String> text;

    CustomerField(String fieldName) {
        this(fieldName, false, form -> "");
    }

    CustomerField(String fieldName, boolean isRequired, Function<CustomerForm, String> text) {
        this.fieldName = fieldName;
        this.isRequired = isRequired;
        this.text = text;
    }

    private static String ofContact(CustomerForm form, Function<Contact, String> text) {
        return form.profile().contacts().stream().findFirst().map(text).orElse("");
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
        return isRequired && !(this == POSTAL_CODE && WITHOUT_POSTAL_CODES.contains(country));
    }
}
