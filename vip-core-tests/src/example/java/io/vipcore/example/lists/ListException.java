package io.vipcore.example.lists;

import java.io.Serial;

/** A list that cannot be read as a whole. The message names the file, the place and what is expected there. */
public final class ListException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ListException(String file, String problem) {
        super(file + ": " + problem);
    }
}
