package io.vipcore.vip.customer;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;

/**
 * A customer's VIP ID, also called VIP number: 20 characters, each a digit or an upper-case letter from A to Z.
 *
 * <p>It is issued the moment the invitation is sent and stays as long as the membership. Source: VIP Program Guide,
 * Enrollment.
 *
 * <p>No source describes the shape: this library assumes it, because the numbers seen in public texts have it. Most of
 * them look like hexadecimal numbers, but not all do.
 *
 * @param value the 20 characters, for example {@code 2C3EDFD26A4967C218CA}
 */
public record VipId(String value) implements Comparable<VipId> {

    /** The number of characters of a VIP ID. */
    public static final int LENGTH = 20;

    public VipId {
        Checks.required("VipId.value", value);
        if (value.length() != LENGTH || !isAllowed(value)) {
            throw new InvalidFactException(
                    "VipId.value",
                    "must have exactly " + LENGTH + " characters 0-9 or upper-case A-Z, had " + value.length());
        }
    }

    /**
     * {@return the VIP ID of a text}
     *
     * @param text the 20 characters
     * @throws InvalidFactException if the text does not have exactly 20 characters 0-9 or A-Z
     */
    public static VipId of(String text) {
        return new VipId(text);
    }

    private static boolean isAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (!((character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z'))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(VipId other) {
        return value.compareTo(other.value);
    }

    /** Returns the 20 characters, as {@link #of} reads them. */
    @Override
    public String toString() {
        return value;
    }
}
