package io.vipcore.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document. It is written only when something is wrong there, because most never are.
 *
 * @param parent the place around it; null for the document itself
 * @param member the name in an object; null in an array
 * @param index the position in an array, counted from 0
 */
record Place(@Nullable Place parent, @Nullable String member, int index) {

    static final Place ROOT = new Place(null, null, 0);

    Place member(String name) {
        return new Place(this, name, 0);
    }

    Place element(int position) {
        return new Place(this, null, position);
    }

    BadDocumentException bad(String problem) {
        return new BadDocumentException(toString(), problem);
    }

    /** What is wrong at a place within the value that stands here. */
    BadDocumentException around(BadDocumentException within) {
        return new BadDocumentException(joined(toString(), within.path()), within.problem());
    }

    /** The path as a person writes it, for example {@code customers[3].invited}. */
    @Override
    public String toString() {
        return parent == null ? "" : joined(parent.toString(), member == null ? "[" + index + "]" : shown(member));
    }

    private static String joined(String path, String within) {
        return path.isEmpty() || within.isEmpty() || within.startsWith("[") ? path + within : path + "." + within;
    }

    /** Anything else may be a value that got into the place of a name. */
    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_-]{0,39}") ? name : "?";
    }
}
