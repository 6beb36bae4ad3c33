package io.vipcore.example.lists;

import java.io.Serial;

/** A row that cannot be used; it ends up in the report. */
final class UnusedRowException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int number;
    private final String column;
    private final String problem;

    UnusedRowException(int number, String column, String problem) {
        super("row " + number + ", " + column + ": " + problem);
        this.number = number;
        this.column = column;
        this.problem = problem;
    }

    UnusedRow row() {
        return new UnusedRow(number, column, problem);
    }
}
