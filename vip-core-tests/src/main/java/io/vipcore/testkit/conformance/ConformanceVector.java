package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.testkit.json.JsonCursor;

/**
 * One case of the conformance suite: what goes in, what must come out.
 *
 * @param id the case's name, unique within its file
 * @param op the operation
 * @param given the arguments
 * @param expect the whole expected answer
 */
public record ConformanceVector(String id, String op, JsonCursor given, JsonNode expect) {

    static ConformanceVector read(JsonCursor json) {
        json.withOnly("id", "op", "given", "expect", "source");
        return new ConformanceVector(
                json.text("id"),
                json.text("op"),
                json.get("given"),
                json.get("expect").node());
    }
}
