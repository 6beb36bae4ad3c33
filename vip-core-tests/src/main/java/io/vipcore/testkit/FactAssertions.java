package io.vipcore.testkit;

import io.vipcore.source.InvalidFactException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** Assertions about the shape of facts. */
public final class FactAssertions {

    private FactAssertions() {}

    /**
     * Asserts that a value is refused where it is built.
     *
     * @param message the whole message, for example {@code PageRequest.number: must be at least 1, was 0}
     * @param construction what builds the value
     */
    public static void assertRefused(String message, Executable construction) {
        Assertions.assertEquals(
                message,
                Assertions.assertThrows(InvalidFactException.class, construction)
                        .getMessage());
    }
}
