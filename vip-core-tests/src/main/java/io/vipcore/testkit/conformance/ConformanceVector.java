package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case of the conformance suite: what goes in, what must come out.
 *
 * @param id the case's name, unique within its file
 * @param op the operation
 * @param given the arguments
 * @param expect the whole expected answer
 */
public record ConformanceVector(String id, String op, JsonNode given, JsonNode expect) {

    static ConformanceVector read(JsonNode json) {
        return new ConformanceVector(
                json.required("id").textValue(),
                json.required("op").textValue(),
                json.required("given"),
                json.required("expect"));
    }
}
