package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.fact.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Who says so. */
final class SourceJson {

    private SourceJson() {}

    static List<Source> readAll(JsonCursor json) {
        return json.get("sources").notEmpty().elements(SourceJson::read);
    }

    static JsonNode write(List<Source> sources) {
        return Nodes.array(sources, SourceJson::write);
    }

    private static Source read(JsonCursor json) {
        json.withOnly("key", "title", "location");
        return new Source(
                json.identifier("key"), json.identifier("title"), json.find("location", SourceJson::readLocation));
    }

    private static URI readLocation(JsonCursor json) {
        try {
            return new URI(json.text());
        } catch (URISyntaxException e) {
            throw json.bad("must be an address (URI)");
        }
    }

    private static JsonNode write(Source source) {
        ObjectNode json = Nodes.object();
        json.set("key", Nodes.text(source.key()));
        json.set("title", Nodes.text(source.title()));
        Nodes.putIfAny(json, "location", source.location());
        return json;
    }
}
