package io.vipcore.example.lists;

/**
 * What is read of a list of customers. The caller says under which heading each stands. The first three must be there; if
 * any column of the profile is read, all of them must be but region, second address line and postal code.
 */
public enum CustomerListColumn {
    /** The VIP ID. */
    VIP_ID,
    /** The market segment, as a word or as COM, EDU, GOV. */
    SEGMENT,
    /** The day of the invitation, as in {@code 2024-01-31}. */
    INVITED,
    /** The day on which the invitation was accepted; may be empty. */
    ACCEPTED,
    /** The anniversary date chosen at the invitation; may be empty. */
    CUSTOM_ANNIVERSARY,
    /** The offer type granted with the invitation; may be empty. */
    OFFER_TYPE,
    /** The account manager since the invitation; may be empty. */
    ACCOUNT_MANAGER,
    /** Profile: the name of the organization. */
    ORGANIZATION,
    /** Profile: the country. */
    COUNTRY,
    /** Profile: the region or state; may be empty. */
    REGION,
    /** Profile: the first address line. */
    ADDRESS_LINE_1,
    /** Profile: the second address line; may be empty. */
    ADDRESS_LINE_2,
    /** Profile: the city. */
    CITY,
    /** Profile: the postal code; may be empty. */
    POSTAL_CODE,
    /** Profile: the first name of the contact. */
    FIRST_NAME,
    /** Profile: the last name of the contact. */
    LAST_NAME,
    /** Profile: the e-mail address of the contact. */
    EMAIL;

    boolean isOfProfile() {
        return compareTo(ORGANIZATION) >= 0;
    }

    boolean isRequired(boolean withProfile) {
        return switch (this) {
            case VIP_ID, SEGMENT, INVITED -> true;
            case ORGANIZATION, COUNTRY, ADDRESS_LINE_1, CITY, FIRST_NAME, LAST_NAME, EMAIL -> withProfile;
            default -> false;
        };
    }
}
