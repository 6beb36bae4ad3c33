package io.vipcore.catalog;

/**
 * The type of offer a product belongs to and a customer is granted: one at the invitation, the other at any later time.
 *
 * <p>It decides which products the member sees when asking for a purchase authorization. Source: Adobe's help page
 * "Manage your VIP customers".
 */
public enum OfferType {
    /** Offers for teams. */
    TEAM,
    /** Offers for enterprises. */
    ENTERPRISE
}
