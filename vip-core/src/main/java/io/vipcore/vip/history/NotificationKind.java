package io.vipcore.vip.history;

/**
 * The messages of the program, each with the one who gets it. Sources: Adobe's help page "Manage your VIP customers" (invitation, products added
 * and requested); JP-ADD (order processed); VIP Program Guide, Renewal (time to renew, past due, and that a warning
 * comes before access is removed); OTSUKA-RENEW (the day of that warning).
 */
public enum NotificationKind {
    /** The customer was invited. */
    INVITATION(Recipient.PRIMARY_CONTACT),
    /** The account manager created a purchase authorization. */
    PRODUCTS_ADDED(Recipient.CUSTOMER),
    /** The member created a purchase authorization; the order must be placed with Adobe. */
    PRODUCT_REQUESTED(Recipient.ACCOUNT_MANAGER),
    /** The order behind a purchase authorization was settled. */
    ORDER_PROCESSED(Recipient.ADMINISTRATORS),
    /** The renewal window opens and not everything is renewed. */
    TIME_TO_RENEW(Recipient.ADMINISTRATORS),
    /** It is the anniversary date and not everything is renewed. */
    RENEWAL_PAST_DUE(Recipient.ADMINISTRATORS),
    /** The renewal window closes and not everything is renewed: licenses will be removed. */
    REMOVAL_WARNING(Recipient.ADMINISTRATORS);

    private final Recipient recipient;

    NotificationKind(Recipient recipient) {
        this.recipient = recipient;
    }

    /** {@return who gets it} */
    public Recipient recipient() {
        return recipient;
    }
}
