package io.vipcore.vip.edition;

/** The day from which the first anniversary date is counted, when no custom one was chosen. */
public enum AnniversaryBasis {
    /** The day on which the customer accepted the program's terms. */
    TERMS_ACCEPTED,
    /** The earlier of the first purchase authorization and the first order that Adobe accepted. */
    FIRST_AUTHORIZATION_OR_ORDER,
    /** The day on which Adobe accepted the first order; a purchase authorization alone establishes nothing. */
    FIRST_ACCEPTED_ORDER
}
