package io.vipcore.example.console;

import java.util.List;

/**
 * A table and its title.
 *
 * @param title the title, or nothing
 * @param table the table
 * @param isMain whether it is what was asked for, and is there without rows as well
 */
record Section(String title, Table table, boolean isMain) implements Part {

    private static final int INDENT = 2;

    /** What was asked for. */
    static Section main(String title, Table table) {
        return new Section(title, table, true);
    }

    /** What is only there if it has rows. */
    static Section of(String title, Table table) {
        return new Section(title, table, false);
    }

    boolean isShown() {
        return isMain || !table.rows().isEmpty();
    }

    @Override
    public String drawn(Screen screen, Language words) {
        if (!isShown()) {
            return "";
        }
        String heading = title.isEmpty() ? "" : screen.lines("", new Toned(title, Tone.TITLE));
        if (table.rows().isEmpty()) {
            return heading;
        }
        int indent = isMain ? 0 : INDENT;
        List<String> dropped = table.dropped(screen.width() - indent);
        String note = dropped.isEmpty()
                ? ""
                : screen.lines(
                        " ".repeat(indent),
                        new Toned(words.text("table.dropped", String.join(", ", dropped)), Tone.ASIDE));
        return heading + (isMain ? "\n" : "") + table.drawn(screen, indent) + note;
    }
}
