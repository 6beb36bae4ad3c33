package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Arrays;

/** The status of a subscription, with Adobe's code. Source: AdobeDocs/VIPMP, Error codes. */
public enum SubscriptionStatus {
    /** Active. */
    ACTIVE("1000"),
    /** Only orders that are still open name it. */
    PENDING("1002"),
    /** Ended. */
    ENDED("1004"),
    /** Begins with the next term. */
    SCHEDULED("1009");

    private final String code;

    SubscriptionStatus(String code) {
        this.code = code;
    }

    /** {@return Adobe's code, for example 1000} */
    public String code() {
        return code;
    }

    /**
     * {@return the status of a code}
     *
     * @param code Adobe's code
     * @throws InvalidFactException if no status has it
     */
    public static SubscriptionStatus of(String code) {
        Checks.required("SubscriptionStatus.code", code);
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidFactException("SubscriptionStatus.code", "must be a known status"));
    }
}
