package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.Arrays;

/** The status of a customer's account, with Adobe's code. Source: AdobeDocs/VIPMP, Error codes. */
public enum AccountStatus {
    /** Active. */
    ACTIVE("1000"),
    /** Not yet validated: may order, but not be edited. */
    PENDING("1002"),
    /** Inactive. */
    INACTIVE("1004"),
    /** Inactive, because the address is not valid. */
    INVALID_ADDRESS("1010"),
    /** Inactive, because the account is blocked. */
    BLOCKED("1012"),
    /** Inactive, because the customer exists already. */
    EXISTS_ALREADY("1014");

    private final String code;

    AccountStatus(String code) {
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
    public static AccountStatus of(String code) {
        Checks.required("AccountStatus.code", code);
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidFactException("AccountStatus.code", "must be a known status"));
    }
}
