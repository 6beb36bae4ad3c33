package io.vipcore.example.console;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/** The first two customers of the bundled sample, to be edited into files with one mistake each. */
final class SamplePortfolio {

    static final String FIRST = "1492BA32EC39BDE7F7A9";
    static final String SECOND = "10AB81F488EE8A1348C3";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SamplePortfolio() {}

    static ObjectNode edited(Consumer<ObjectNode> edit) throws IOException {
        try (InputStream sample = Objects.requireNonNull(
                SamplePortfolio.class.getResourceAsStream("/io/vipcore/example/console/sample-portfolio.json"))) {
            ObjectNode root = (ObjectNode) MAPPER.readTree(sample);
            ArrayNode customers = (ArrayNode) root.get("customers");
            while (customers.size() > 2) {
                customers.remove(2);
            }
            edit.accept(root);
            return root;
        }
    }

    static ObjectNode customer(ObjectNode root, int index) {
        return (ObjectNode) root.at("/customers/" + index);
    }

    static ObjectNode profile(ObjectNode root, int index) {
        return (ObjectNode) customer(root, index).get("profile");
    }

    static ObjectNode at(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    /** Writes a portfolio and returns the file's name. */
    static String write(Path folder, JsonNode portfolio) throws IOException {
        Path file = folder.resolve("portfolio.json");
        // As text and not as bytes, with every character beyond ASCII escaped: half characters survive.
        Files.writeString(
                file, MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(portfolio));
        return file.toString();
    }
}
