package io.vipcore.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.testkit.conformance.ConformanceRunner;
import io.vipcore.testkit.conformance.ConformanceVector;
import io.vipcore.testkit.conformance.ConformanceVectors;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The rulebook, executable: one test per vector of every JSON file of a directory ({@code -Dvip.conformance.dir}), or of
 * the bundled copies.
 */
@Tag("conformance")
class ConformanceTest {

    /** Operations that later issues build. Only the bundled run leaves them out; any other run fails on them. */
    private static final Set<String> STILL_TO_COME = Set.of();

    @TestFactory
    Stream<DynamicContainer> vectors() {
        String directory = System.getProperty("vip.conformance.dir", "");
        boolean bundled = directory.isBlank();
        ConformanceVectors vectors = bundled ? ConformanceVectors.bundled() : ConformanceVectors.of(Path.of(directory));
        assertFalse(vectors.files().isEmpty(), "no vectors found");
        ConformanceRunner runner = ConformanceRunner.of(vectors.catalog());
        return vectors.files().entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .filter(vector -> !bundled || !STILL_TO_COME.contains(vector.op()))
                                .map(vector -> testOf(runner, vector))));
    }

    @TestFactory
    Stream<DynamicTest> operationsStillToComeAreReallyNotBuilt() {
        ConformanceVectors vectors = ConformanceVectors.bundled();
        ConformanceRunner runner = ConformanceRunner.of(vectors.catalog());
        List<ConformanceVector> all =
                vectors.files().values().stream().flatMap(List::stream).toList();
        return STILL_TO_COME.stream()
                .sorted()
                .map(op -> dynamicTest(op, () -> {
                    ConformanceVector vector = all.stream()
                            .filter(candidate -> candidate.op().equals(op))
                            .findFirst()
                            .orElseThrow();
                    assertThrows(UnsupportedOperationException.class, () -> runner.answer(vector));
                }));
    }

    private static DynamicTest testOf(ConformanceRunner runner, ConformanceVector vector) {
        return dynamicTest(vector.op() + " " + vector.id(), () -> assertEquals(vector.expect(), runner.answer(vector)));
    }
}
