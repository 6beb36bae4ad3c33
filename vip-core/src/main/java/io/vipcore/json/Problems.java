package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.vipcore.source.InvalidFactException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, in the same words whichever Jackson found it, and without any text of the document. */
final class Problems {

    /** No document of this library comes near it. */
    static final int DEEPEST = 64;

    private static final String MALFORMED = "not well-formed JSON";
    private static final String MISSING = "required, but missing";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern TYPE = Pattern.compile("^[^.\\[]*\\.?");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate [^'\"]*['\"](.*)['\"].*", Pattern.DOTALL);
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern NULL = Pattern.compile("Null value|Missing|Cannot map `null`|Invalid `null`");

    private Problems() {}

    /** A document without the mark that some editors put before it. */
    static String text(String document) {
        return document.startsWith("\uFEFF") ? document.substring(1) : document;
    }

    /** A document that survives being sent: half a character, as a text cut off may have, is escaped. */
    static String withHalvesEscaped(String document) {
        for (int i = 0; i < document.length(); i++) {
            if (Character.isSurrogate(document.charAt(i))) {
                return HALF.matcher(document)
                        .replaceAll(half -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
            }
        }
        return document;
    }

    /** A member as a path shows it: what does not look like the name of a field may be anything. */
    static String step(String member) {
        return NAME.matcher(member).matches() ? member : "?";
    }

    static String join(String path, String within) {
        return path.isEmpty() || within.isEmpty() || within.startsWith("[") ? path + within : path + "." + within;
    }

    /** The member of a document that a value refused, or that a value within it did. */
    static String pathOf(InvalidFactException e) {
        String field = TYPE.matcher(e.field()).replaceFirst("");
        int last = field.lastIndexOf('.') + 1;
        return field.substring(0, last) + Shapes.nameOf(field.substring(last));
    }

    static BadDocumentException refused(String path, Throwable cause) {
        if (cause instanceof BadDocumentException bad) {
            return new BadDocumentException(join(path, bad.path()), bad.problem());
        }
        InvalidFactException invalid = (InvalidFactException) cause;
        return new BadDocumentException(join(path, pathOf(invalid)), invalid.problem());
    }

    /** A type that none of the documents of a sealed type has. */
    static BadDocumentException type(Class<?> sealed) {
        List<String> types = Stream.of(sealed.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .toList();
        return new BadDocumentException("type", oneOf(types));
    }

    static BadDocumentException mismatch(String path, @Nullable Class<?> target, String message) {
        if (message.startsWith("No content")) {
            return new BadDocumentException("", "the document is empty");
        } else if (message.startsWith("Trailing token")) {
            return new BadDocumentException("", MALFORMED);
        }
        return new BadDocumentException(
                path, target == null || NULL.matcher(message).lookingAt() ? MISSING : expected(target));
    }

    /** Of an array, Jackson says that no text makes one. */
    static BadDocumentException unfit(String path, Class<?> type) {
        if (!type.isArray()) {
            throw new IllegalArgumentException("no document holds a " + type.getSimpleName());
        }
        return new BadDocumentException(path, expected(type));
    }

    static BadDocumentException unreadable(String path, String message, String position) {
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.matches()) {
            return new BadDocumentException(join(path, step(duplicate.group(1))), "given twice");
        } else if (message.contains("nesting depth")) {
            return new BadDocumentException("", "deeper than " + DEEPEST + " levels");
        }
        String problem =
                message.contains("exceeds the maximum") ? "longer than a text, a name or a number may be" : MALFORMED;
        return new BadDocumentException("", problem + position);
    }

    static String position(int line, int column) {
        return " at line " + line + ", column " + column;
    }

    static Object present(@Nullable Object value) {
        if (value == null) {
            throw new BadDocumentException("", MISSING);
        }
        return value;
    }

    /** What should have stood where something of another kind did. */
    static String expected(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "must be a whole number";
        } else if (type == boolean.class) {
            return "must be true or false";
        } else if (type == String.class) {
            return "must be a text";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "must be an array" : "must be an object";
    }

    static String oneOf(List<String> names) {
        return "must be one of " + String.join(", ", names);
    }
}
