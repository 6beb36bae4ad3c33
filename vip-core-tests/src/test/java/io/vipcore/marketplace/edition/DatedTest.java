package io.vipcore.marketplace.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that changed on announced days. */
@Domain(VipDomain.class)
class DatedTest {

    private static final LocalDate MARCH = LocalDate.parse("2024-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-13");

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 1",
        "2024-02-29, 1",
        "2024-03-01, 2",
        "2024-03-02, 2",
        "2025-06-12, 2",
        "2025-06-13, 3",
        "9999-12-31, 3"
    })
    void each_value_holds_from_its_day_to_the_day_before_the_next_one(LocalDate day, int value) {
        assertEquals(value, Dated.of(1).from(MARCH, 2).from(JUNE, 3).on(day));
        assertEquals(value, Dated.of(1).from(JUNE, 3).from(MARCH, 2).on(day), "in whatever order they are named");
    }

    @Test
    void without_a_change_a_value_holds_all_the_time() {
        assertEquals("always", Dated.of("always").on(LocalDate.MIN.withYear(1)));
        assertEquals("always", Dated.of("always").on(JUNE));
    }

    @Test
    void a_change_on_the_same_day_replaces_the_one_before() {
        assertEquals(
                Dated.of(1).from(MARCH, 2).from(JUNE, 4),
                Dated.of(1).from(MARCH, 2).from(JUNE, 3).from(JUNE, 4));
        assertEquals(
                Dated.of(1).from(MARCH, 4).from(JUNE, 3),
                Dated.of(1).from(MARCH, 2).from(JUNE, 3).from(MARCH, 4));
    }

    @Test
    void what_changed_is_shown_by_its_day_and_cannot_be_changed() {
        NavigableMap<LocalDate, Integer> ours = new TreeMap<>();
        ours.put(JUNE, 3);
        Dated<Integer> dated = new Dated<>(1, ours);
        ours.clear();
        assertEquals(1, dated.first());
        Map<LocalDate, Integer> shown = dated.changes();
        assertEquals(Map.of(JUNE, 3), shown);
        assertThrows(UnsupportedOperationException.class, shown::clear);
    }

    @Test
    void days_beyond_those_of_facts_are_refused() {
        LocalDate tooEarly = LocalDate.of(0, 12, 31);
        LocalDate tooLate = LocalDate.of(10_000, 1, 1);
        String bounds = "must be a day from 0001-01-01 to 9999-12-31, was ";
        assertRefused("Dated.day: " + bounds + "0000-12-31", () -> Dated.of(1).from(tooEarly, 2));
        assertRefused("Dated.day: " + bounds + "+10000-01-01", () -> Dated.of(1).on(tooLate));
        assertRefused(
                "Dated.changes: " + bounds + "+10000-01-01", () -> new Dated<>(1, new TreeMap<>(Map.of(tooLate, 2))));
    }

    @Property
    void a_change_touches_no_day_before_it_and_all_from_it_on(@ForAll LocalDate change, @ForAll LocalDate day) {
        assertEquals(day.isBefore(change) ? 1 : 2, Dated.of(1).from(change, 2).on(day));
    }
}
