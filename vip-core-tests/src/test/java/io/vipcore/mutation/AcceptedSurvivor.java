package io.vipcore.mutation;

import io.vipcore.docs.Documents;
import java.util.List;

/**
 * A planted fault that need not be noticed, as {@code survivors.md} lists it.
 *
 * @param place where it is planted and what it is
 * @param count how many such faults there are in that method, at least 1
 * @param reason why no test notices it
 */
record AcceptedSurvivor(Mutant.Place place, int count, String reason) {

    static final String LIST = "vip-core-tests/src/test/resources/io/vipcore/mutation/survivors.md";

    private static final String HEADING = "| Class | Method | Fault | Count | Why no test notices |";

    static List<AcceptedSurvivor> listed() {
        return Documents.tableOrNone(LIST, HEADING).stream()
                .map(AcceptedSurvivor::of)
                .toList();
    }

    static AcceptedSurvivor of(List<String> cells) {
        return new AcceptedSurvivor(
                new Mutant.Place(plain(cells.get(0)), plain(cells.get(1)), cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(4));
    }

    /** Says of a fault that it changes nothing that a caller could see. */
    boolean isEquivalent() {
        return reason.startsWith("Equivalent: ");
    }

    private static String plain(String code) {
        return code.replace("`", "");
    }
}
