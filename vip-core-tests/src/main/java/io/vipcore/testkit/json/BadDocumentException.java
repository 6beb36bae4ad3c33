package io.vipcore.testkit.json;

import java.io.Serial;

/** A JSON document that cannot be read, with the place of the mistake; never shows the value found there. */
public final class BadDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param path where in the document the mistake is, for example {@code customers[3].invited}
     * @param problem what is wrong
     */
    public BadDocumentException(String path, String problem) {
        super(path.isEmpty() ? problem : path + ": " + problem);
    }
}
