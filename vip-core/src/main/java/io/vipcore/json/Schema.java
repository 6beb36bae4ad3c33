package io.vipcore.json;

/**
 * The version of the shapes that outlive a version of this library: events and verdicts. It grows whenever one of them
 * gets a field or a type that an earlier reader would not know; a reader knows its own version and all before it.
 */
final class Schema {

    static final String MEMBER = "schema";

    private static final int CURRENT = 1;

    private Schema() {}

    static JsonObject begin() {
        return new JsonObject().number(MEMBER, CURRENT);
    }

    static void require(JsonCursor json) {
        JsonCursor schema = json.get(MEMBER);
        if (schema.whole(1) > CURRENT) {
            throw schema.bad("written by a newer version; this one reads schemas up to " + CURRENT);
        }
    }
}
