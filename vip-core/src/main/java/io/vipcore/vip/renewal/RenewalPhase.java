package io.vipcore.vip.renewal;

/** The phase of a customer's renewal on a day, for the current anniversary date. On every day exactly one holds. See
 * {@link LicenseLedger#phase()}. */
public enum RenewalPhase {
    /** There is no anniversary date, or no license has ever fallen due. */
    NONE,
    /** Licenses will fall due, but it is too early to speak of it. */
    NOT_DUE,
    /** The renewal window opens soon. */
    UPCOMING,
    /** The window is open and the anniversary date has not passed. */
    READY,
    /** The anniversary date has passed, the window is still open; licenses work and can be renewed. */
    PAST_DUE,
    /** The window closed on unrenewed licenses and nothing falls due next; getting licenses back is a new order. */
    LAPSED,
    /** Everything that falls due on the current anniversary date was renewed. */
    RENEWED;

    /** {@return whether a renewal order can be placed: true for {@link #READY} and {@link #PAST_DUE}} */
    public boolean isInWindow() {
        return this == READY || this == PAST_DUE;
    }
}
