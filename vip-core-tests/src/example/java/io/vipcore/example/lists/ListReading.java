package io.vipcore.example.lists;

import java.util.List;

/**
 * What a list held.
 *
 * @param facts what its rows say, in their order
 * @param unused every row that says nothing because something in it is wrong; rows without any text are none
 * @param <T> the type of the facts
 */
public record ListReading<T>(List<T> facts, List<UnusedRow> unused) {

    public ListReading {
        facts = List.copyOf(facts);
        unused = List.copyOf(unused);
    }
}
