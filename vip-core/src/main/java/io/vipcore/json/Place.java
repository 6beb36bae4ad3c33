package io.vipcore.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. It is written only when something is wrong there, because most never are.
 *
 * @param parent the place around it; null for the document itself
 * @param member the name in an object; empty in an array
 * @param index the position in an array, counted from 0
 */
record Place(@Nullable Place parent, String member, int index) {

    static final Place ROOT = new Place(null, "", 0);

    private static final int LONGEST_NAME = 40;

    Place member(String name) {
        return new Place(this, name, 0);
    }

    Place element(int position) {
        return new Place(this, "", position);
    }

    BadDocumentException bad(String problem) {
        return new BadDocumentException(toString(), problem);
    }

    /** What is wrong at a place within the value that stands here. */
    BadDocumentException around(BadDocumentException within) {
        String here = toString();
        String separator =
                here.isEmpty() || within.path().isEmpty() || within.path().startsWith("[") ? "" : ".";
        return new BadDocumentException(here + separator + within.path(), within.problem());
    }

    /** The path as a person writes it, for example {@code customers[3].invited}. */
    @Override
    public String toString() {
        Deque<Place> way = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            way.addFirst(place);
        }
        StringBuilder path = new StringBuilder();
        for (Place place : way) {
            if (place.member.isEmpty()) {
                path.append('[').append(place.index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shown(place.member));
            }
        }
        return path.toString();
    }

    /** Anything else may be a value that got into the place of a name. */
    private static String shown(String name) {
        boolean looksLikeAName = name.length() <= LONGEST_NAME
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-');
        return looksLikeAName ? name : "?";
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
