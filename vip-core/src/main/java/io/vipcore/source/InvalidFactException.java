package io.vipcore.source;

import io.vipcore.internal.Checks;
import java.io.Serial;

/**
 * A value that cannot be built, with the field that is wrong and the bound it breaks.
 *
 * <p>The message reads {@code field: problem}, for example {@code PageRequest.number: must be at least 1, was 0}. It
 * shows the offending value only where that value can never be personal data (dates, numbers); names, addresses and
 * e-mails are never repeated.
 */
public final class InvalidFactException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The field as {@code Type.field}, or all missing attributes. */
    private final String field;

    /** What is wrong, without any personal data. */
    private final String problem;

    /**
     * Creates the exception for one field.
     *
     * @param field the field as {@code Type.field}, never personal data
     * @param problem what is wrong and which bound applies, never personal data
     */
    public InvalidFactException(String field, String problem) {
        super(Checks.required("InvalidFactException.field", field) + ": "
                + Checks.required("InvalidFactException.problem", problem));
        this.field = field;
        this.problem = problem;
    }

    /**
     * Creates the exception for required attributes that a builder was never given.
     *
     * @param missing the names of the missing attributes
     */
    public InvalidFactException(String[] missing) {
        this(String.join(", ", Checks.list("InvalidFactException.missing", missing)), "required, but not set");
    }

    /**
     * Creates the exception for a null where a value is required.
     *
     * @param field the name of the attribute
     */
    public InvalidFactException(String field) {
        this(field, "must not be null");
    }

    /**
     * {@return the field that is wrong, as {@code Type.field}, or the names of all missing attributes, never personal
     * data}
     */
    public String field() {
        return field;
    }

    /** {@return what is wrong and which bound applies, never personal data} */
    public String problem() {
        return problem;
    }
}
