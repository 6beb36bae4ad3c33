package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** JSON for people: as much on a line as a page is wide. */
final class PrettyJson {

    private static final int WIDTH = 128;

    private PrettyJson() {}

    static String of(JsonNode document) {
        return of("", document, "");
    }

    static boolean isFlat(JsonNode document) {
        return flat(document).length() < WIDTH;
    }

    /** A value with the name before it; what is inside is broken only where it does not fit. */
    private static String of(String name, JsonNode value, String indent) {
        String flat = name + flat(value);
        if (value.isValueNode() || indent.length() + flat.length() < WIDTH) {
            return flat;
        }
        String inner = indent + "  ";
        StringBuilder text = new StringBuilder(name).append(value.isArray() ? '[' : '{');
        String line = "";
        List<String> parts = parts(value, inner);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i < parts.size() - 1 ? "," : "");
            boolean fits = !line.isEmpty()
                    && !line.contains("\n")
                    && !part.contains("\n")
                    && inner.length() + line.length() + 1 + part.length() <= WIDTH;
            if (!fits && !line.isEmpty()) {
                text.append('\n').append(inner).append(line);
            }
            line = fits ? line + " " + part : part;
        }
        return text.append('\n')
                .append(inner)
                .append(line)
                .append('\n')
                .append(indent)
                .append(value.isArray() ? ']' : '}')
                .toString();
    }

    private static List<String> parts(JsonNode value, String indent) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> parts.add(of("", element, indent)));
        } else {
            value.properties().forEach(member -> parts.add(of(name(member.getKey()), member.getValue(), indent)));
        }
        return parts;
    }

    private static String name(String member) {
        return "\"" + member + "\": ";
    }

    private static String flat(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(PrettyJson::flat).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isObject()
                ? value.propertyStream()
                        .map(member -> name(member.getKey()) + flat(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }
}
