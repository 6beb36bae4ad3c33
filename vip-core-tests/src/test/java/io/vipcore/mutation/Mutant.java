package io.vipcore.mutation;

import java.util.regex.Pattern;

/**
 * A fault that was planted in the library.
 *
 * @param fate what became of it, in PIT's words: KILLED, SURVIVED, NO_COVERAGE, TIMED_OUT …
 * @param place where it was planted and what it was
 */
record Mutant(String fate, boolean noticed, Place place) {

    /**
     * Where a fault was planted and what it was: what stays the same when lines move.
     *
     * @param className the class below {@code io.vipcore}, as in {@code calendar.RenewalWindow}
     * @param method the method; a lambda counts as the method that it stands in
     * @param fault the fault, as in {@code changed conditional boundary}
     */
    record Place(String className, String method, String fault) {

        private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");
        private static final Pattern IN_METHOD = Pattern.compile(" for io/vipcore/.*$");

        static Place of(String className, String method, String description) {
            return new Place(
                    className.replaceFirst("^io\\.vipcore\\.", ""),
                    LAMBDA.matcher(method).replaceFirst("$1"),
                    IN_METHOD.matcher(description).replaceFirst(""));
        }

        /** The package below {@code io.vipcore}. */
        String packageName() {
            return className.substring(0, className.lastIndexOf('.'));
        }
    }
}
