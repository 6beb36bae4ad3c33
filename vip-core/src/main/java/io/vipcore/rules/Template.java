package io.vipcore.rules;

import com.google.common.base.Splitter;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the templates of a rule with its evidence: <code>{name}</code> is replaced by the evidence of that name,
 * <code>{name:one|few|many}</code> by the word that fits its number, <code>{name?}</code> by nothing if there is none.
 */
record Template(RuleDefinition rule, List<Evidence> evidence, Words words) {

    /** Longer ids are cut: an id that somebody typed may be of any length. */
    private static final int ID_CODE_POINTS = 64;

    /** Text with placeholders in braces, which hold no others. */
    private static final Pattern WHOLE = Pattern.compile("([^{}]|\\{[^{}]*})*+");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:?]*)[^{}]*}");

    /** The names of the evidence that a template asks for. */
    static Set<String> placeholders(String field, String template) {
        if (!WHOLE.matcher(Checks.required(field, template)).matches()) {
            throw new InvalidFactException(field, "must close every placeholder, and open none in another");
        }
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String fill(String part) {
        String template = rule.template(part, Checks.required("Words.words", words));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            text.append(template, done, open).append(placeholder(template.substring(open + 1, close)));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    private String placeholder(String placeholder) {
        boolean optional = placeholder.endsWith("?");
        int colon = placeholder.indexOf(':');
        String name = optional
                ? placeholder.substring(0, placeholder.length() - 1)
                : colon < 0 ? placeholder : placeholder.substring(0, colon);
        List<Evidence> named =
                evidence.stream().filter(piece -> piece.name().equals(name)).toList();
        if (named.isEmpty()) {
            // A misspelled word must not make a verdict unreadable; the tests find ours.
            return optional ? "" : "{" + placeholder + "}";
        }
        if (colon >= 0 && named.get(0).value() instanceof Long number) {
            return words.plural(number, Splitter.on('|').splitToList(placeholder.substring(colon + 1)));
        }
        return named.stream().map(this::write).collect(Collectors.joining("; "));
    }

    private String write(Evidence piece) {
        return switch (piece.type()) {
            case DAY, COUNT -> piece.value().toString();
            case CODE -> words.labelOrName((Enum<?>) piece.value());
            case FIELD -> printable(words.fieldOrName((String) piece.value()));
            case PRODUCT, AUTHORIZATION, ERROR_CODE -> printable((String) piece.value());
            case GROUP -> new Template(rule, piece.members(), words).fill(piece.name());
        };
    }

    /** An id as a person can read it: no control or format characters, no lone surrogates, and not too long. */
    private static String printable(String id) {
        StringBuilder text = new StringBuilder();
        id.codePoints()
                .limit(ID_CODE_POINTS)
                .map(codePoint -> isPrintable(codePoint) ? codePoint : '\uFFFD')
                .forEach(text::appendCodePoint);
        return id.codePointCount(0, Math.min(id.length(), 2 * ID_CODE_POINTS + 2)) > ID_CODE_POINTS
                ? text + "…"
                : text.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
