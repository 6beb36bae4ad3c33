package io.vipcore.example.lists;

/**
 * A row of a list that could not be used, with the first thing that is wrong in it.
 *
 * @param number the number that a spreadsheet shows beside the row
 * @param column the heading of the column
 * @param problem what is wrong and which bound applies, without any personal data
 */
public record UnusedRow(int number, String column, String problem) {

    /** {@return for example {@code row 7, Offer ID: must not be empty}} */
    @Override
    public String toString() {
        return "row " + number + ", " + column + ": " + problem;
    }
}
