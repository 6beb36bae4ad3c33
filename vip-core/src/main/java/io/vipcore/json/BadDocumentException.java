package io.vipcore.json;

import io.vipcore.internal.Checks;
import java.io.Serial;

/**
 * A JSON document that cannot be read: where it is wrong, and why.
 *
 * <p>The message reads {@code path: problem}, for example {@code customers[3].authorizations[0].lines[1].quantity: must
 * be a whole number from 1 to 2147483647}. Neither part repeats a value of the document, so that it may be logged;
 * names of fields are shown only if they look like names of fields.
 */
public final class BadDocumentException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where in the document; empty for the document itself. */
    private final String path;

    /** What is wrong, without any value of the document. */
    private final String problem;

    /**
     * Creates the exception.
     *
     * @param path where in the document, for example {@code customers[3].invited}; empty for the document itself
     * @param problem what is wrong, without any value of the document
     */
    public BadDocumentException(String path, String problem) {
        super(Checks.required("BadDocumentException.path", path).isEmpty() ? problem : path + ": " + problem);
        this.path = path;
        this.problem = Checks.required("BadDocumentException.problem", problem);
    }

    /** {@return where in the document, for example {@code customers[3].invited}; empty for the document itself} */
    public String path() {
        return path;
    }

    /** {@return what is wrong, without any value of the document} */
    public String problem() {
        return problem;
    }
}
