package io.vipcore.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import io.vipcore.testkit.conformance.ConformanceRunner;
import io.vipcore.testkit.conformance.ConformanceVector;
import io.vipcore.testkit.conformance.ConformanceVectors;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules, executable: one test per vector of every JSON file of a directory ({@code -Dvip.conformance.dir}), or of
 * the bundled copies.
 */
@Tag("conformance")
class ConformanceTest {

    @TestFactory
    Stream<DynamicContainer> vectors() {
        String directory = System.getProperty("vip.conformance.dir", "");
        // A relative path is meant from where Maven was started, not from this module.
        Path launched = Path.of(System.getProperty("vip.launch.dir", ""));
        ConformanceVectors vectors =
                directory.isBlank() ? ConformanceVectors.bundled() : ConformanceVectors.of(launched.resolve(directory));
        assertFalse(vectors.files().isEmpty(), "no vectors found");
        ConformanceRunner runner = ConformanceRunner.of(vectors);
        return vectors.files().entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(), file.getValue().stream().map(vector -> testOf(runner, vector))));
    }

    @Test
    void an_operation_that_is_not_known_fails() {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        ConformanceVector unknown = new ConformanceVector("x", "prorate-by-day", given, given);
        assertThrows(
                UnsupportedOperationException.class,
                () -> ConformanceRunner.of(ConformanceVectors.bundled()).answer(unknown));
    }

    @Test
    void every_operation_of_the_bundled_vectors_is_answered() {
        assertEquals(
                Sets.union(
                        ConformanceRunner.NOT_YET,
                        Set.of(
                                "agenda",
                                "anniversary",
                                "cancel-pa",
                                "invite",
                                "level",
                                "mp-acquisition",
                                "mp-agenda",
                                "mp-anniversary",
                                "mp-commitment",
                                "mp-commitment-end",
                                "mp-country",
                                "mp-create-customer",
                                "mp-days",
                                "mp-discount",
                                "mp-edit-customer",
                                "mp-high-growth",
                                "mp-level",
                                "mp-linked-level",
                                "mp-migrate",
                                "mp-moq-renewal",
                                "mp-offer",
                                "mp-price",
                                "mp-status",
                                "mp-switch-price",
                                "mp-windows",
                                "renew",
                                "request-pa",
                                "status",
                                "term",
                                "window")),
                ConformanceVectors.bundled().files().values().stream()
                        .flatMap(List::stream)
                        .map(ConformanceVector::op)
                        .collect(Collectors.toSet()));
    }

    private static DynamicTest testOf(ConformanceRunner runner, ConformanceVector vector) {
        return dynamicTest(vector.op() + " " + vector.id(), () -> {
            assumeFalse(ConformanceRunner.NOT_YET.contains(vector.op()), "not decided yet");
            assertEquals(vector.expect(), runner.answer(vector));
        });
    }
}
