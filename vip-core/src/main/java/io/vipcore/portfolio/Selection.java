package io.vipcore.portfolio;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.product.MarketSegment;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import java.util.List;

/**
 * A condition on a customer's day. Selections are combined as needed:
 *
 * <pre>{@code
 * Selection mineToCall = CustomerFilter.OVERDUE_REQUESTS
 *         .or(Selection.phase(RenewalPhase.LAPSED))
 *         .and(Selection.managedBy("am-1"))
 *         .and(Selection.matching("lodz"));
 * }</pre>
 */
@FunctionalInterface
public interface Selection {

    /** The most characters of a text to search for; names, e-mails and VIP IDs are shorter. */
    int MAX_SEARCH_LENGTH = 1_000;

    /**
     * Returns whether the customer is selected on its day.
     *
     * @param status the state of a day
     * @return true if selected
     */
    boolean selects(CustomerStatus status);

    /**
     * Selects every customer of the reseller's organization: the page's default.
     *
     * @return the selection
     */
    static Selection everyone() {
        return status -> true;
    }

    /**
     * Selects the customers whom one account manager manages on the day: the page's <em>Managed by me</em>, in the reader's
     * language {@code labels.text("Selection.managedBy")}.
     *
     * @param accountManager the account manager's identifier
     * @return the selection
     */
    static Selection managedBy(String accountManager) {
        return status -> status.customer()
                .accountManager(status.asOf())
                .filter(accountManager::equals)
                .isPresent();
    }

    /**
     * Selects the customers whom no account manager manages on the day, so that nobody looks after their renewal.
     *
     * @return the selection
     */
    static Selection unmanaged() {
        return status -> status.customer().accountManager(status.asOf()).isEmpty();
    }

    /**
     * Selects the customers whom a person means who typed a text: every word of it is part of the name, the e-mail or
     * the VIP ID, in any order.
     *
     * <p>Case, diacritics and typographic variants do not matter, and letters are found as they are typed without the
     * keyboard for them: "lodz" and "ŁÓDŹ" find "Łódź", "strasse" finds "Straße". White space separates words. A text
     * without words selects everyone; one longer than {@value #MAX_SEARCH_LENGTH} characters selects nobody. Any text is
     * safe, and the time it takes grows in proportion to the names.
     *
     * @param text what was typed
     * @return the selection
     */
    static Selection matching(String text) {
        if (text.length() > MAX_SEARCH_LENGTH) {
            return status -> false;
        }
        List<String> words = SearchText.words(text);
        return status -> {
            String searched = SearchText.of(status.customer());
            return words.stream().allMatch(searched::contains);
        };
    }

    /**
     * Selects the customers whose renewal is in a phase, such as the lapsed ones, whom no filter of the page shows.
     *
     * @param phase the phase
     * @return the selection
     */
    static Selection phase(RenewalPhase phase) {
        return status -> status.renewal().phase() == phase;
    }

    /**
     * Selects the customers of a market segment.
     *
     * @param segment the segment
     * @return the selection
     */
    static Selection segment(MarketSegment segment) {
        return status -> status.customer().segment() == segment;
    }

    /**
     * Selects the customers whose invitation has come so far on the day.
     *
     * @param invitation how far
     * @return the selection; never a customer who is not invited yet
     */
    static Selection invitation(InvitationStatus invitation) {
        return status -> status.isInvited() && status.customer().invitationStatus(status.asOf()) == invitation;
    }

    /**
     * Selects the customers whose accounts stand in a certain way, such as the suspended ones.
     *
     * @param standing how the account stands
     * @return the selection
     */
    static Selection standing(AccountStanding standing) {
        return status -> status.standing() == standing;
    }

    /**
     * Narrows this selection.
     *
     * @param other the other condition
     * @return what both select
     */
    default Selection and(Selection other) {
        return status -> selects(status) && other.selects(status);
    }

    /**
     * Widens this selection.
     *
     * @param other the other condition
     * @return what either selects
     */
    default Selection or(Selection other) {
        return status -> selects(status) || other.selects(status);
    }

    /**
     * Reverses this selection.
     *
     * @return what this one does not select
     */
    default Selection negate() {
        return status -> !selects(status);
    }
}
