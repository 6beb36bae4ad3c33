package io.vipcore.verdict;

import io.vipcore.language.Labels;
import io.vipcore.language.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the templates of a rule over its evidence: <code>{name}</code> is replaced by the evidence of that name,
 * <code>{name:one|few|many}</code> by the word that fits its number, <code>{name?}</code> by nothing if there is none.
 */
record ReasonWriter(RuleDefinition rule, List<Evidence> evidence, Language language) {

    /** Longer ids are cut: an id that somebody typed may be of any length. */
    private static final int ID_CODE_POINTS = 64;

    String write(String part) {
        String template = rule.template(part, language);
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
        if (named.isEmpty() && optional) {
            return "";
        }
        if (named.isEmpty()) {
            // A misspelled word must not make a verdict unreadable; the tests find ours.
            return "{" + placeholder + "}";
        }
        if (colon >= 0 && named.get(0) instanceof Evidence.Count number) {
            return language.plural(
                    number.count(), List.of(placeholder.substring(colon + 1).split("\\|")));
        }
        return named.stream().map(this::write).collect(Collectors.joining("; "));
    }

    private String write(Evidence piece) {
        if (piece instanceof Evidence.Group group) {
            return new ReasonWriter(rule, group.members(), language).write(group.name());
        }
        if (piece instanceof Evidence.Day day) {
            return day.day().toString();
        }
        if (piece instanceof Evidence.Count count) {
            return Long.toString(count.count());
        }
        if (piece instanceof Evidence.Code code) {
            return Labels.of(language.locale()).labelOrName(code.code());
        }
        if (piece instanceof Evidence.Field field) {
            return printable(Labels.of(language.locale()).fieldOrName(field.field()));
        }
        if (piece instanceof Evidence.ProductId product) {
            return printable(product.id());
        }
        return printable(((Evidence.AuthorizationId) piece).id());
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
