package io.vipcore.portfolio;

import com.google.common.base.CharMatcher;

/**
 * A text as a cell of a CSV file that a spreadsheet shows and never executes, nor takes for a number or a date.
 *
 * <p>An apostrophe is put before what could run. It may also stand within the cell: a spreadsheet that splits the file at
 * another delimiter, as those of other countries do, begins a cell there. Wherever a cell begins or could begin, an
 * apostrophe of the text itself is doubled, so that dropping one apostrophe at each such place restores the text. Source:
 * OWASP, CSV Injection.
 */
final class CsvCell {

    /** Where a spreadsheet might begin another cell. */
    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;\t\r\n");

    /** What begins a formula, also in full width or small form. */
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@＝＋－＠﹦﹢﹣﹫");

    /** What a spreadsheet might leave out before a formula. */
    private static final CharMatcher LEFT_OUT = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.is('"'))
            .or(CharMatcher.forPredicate(character -> Character.getType(character) == Character.FORMAT));

    private static final CharMatcher DIGIT = CharMatcher.forPredicate(Character::isDigit);

    /** Numbers, dates and times: 0012, 1E5, 7-11, 1/2, (5). */
    private static final CharMatcher IN_NUMBERS = DIGIT.or(CharMatcher.anyOf(".,:/+-eE()% "));

    private static final CharMatcher QUOTED = SEPARATOR.or(CharMatcher.is('"'));

    private CsvCell() {}

    static String of(String text) {
        String shown = shownAsText(text);
        boolean quoted = QUOTED.matchesAnyOf(shown)
                || !CharMatcher.whitespace().trimFrom(shown).equals(shown);
        return quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }

    private static String shownAsText(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 1);
        int beginning = 0; // in what is shown; -1 once something other than blanks has followed
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isOwnApostrophe = character == '\'' && beginning == shown.length();
            if (beginning >= 0 && (FORMULA.matches(character) || isOwnApostrophe)) {
                shown.insert(beginning, '\'');
            }
            shown.append(character);
            if (SEPARATOR.matches(character)) {
                beginning = shown.length();
            } else if (!LEFT_OUT.matches(character)) {
                beginning = -1;
            }
        }
        boolean changesAtTheStart = text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n");
        boolean isGuarded = shown.length() > 0 && shown.charAt(0) == '\'';
        if (!isGuarded && (changesAtTheStart || isNumber(text))) {
            shown.insert(0, '\'');
        }
        return shown.toString();
    }

    private static boolean isNumber(String text) {
        return DIGIT.matchesAnyOf(text) && IN_NUMBERS.matchesAllOf(text);
    }
}
