package io.vipcore.internal;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that every value runs when it is built. */
class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void a_blank_identifier_is_refused(String blank) {
        assertRefused("Type.id: must not be blank", () -> Checks.identifier("Type.id", blank));
    }

    @Test
    void an_identifier_is_kept_as_it_is() {
        assertEquals(" a b ", Checks.identifier("Type.id", " a b "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
    void a_day_within_the_bounds_is_kept(LocalDate day) {
        assertEquals(day, Checks.day("Type.day", day));
        assertEquals(Optional.of(day), Checks.optionalDay("Type.day", Optional.of(day)));
    }

    @Test
    void a_day_may_be_missing_where_it_is_optional() {
        assertEquals(Optional.empty(), Checks.optionalDay("Type.day", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_day_beyond_the_bounds_is_refused(LocalDate day) {
        String problem = "Type.day: must be a day from 0001-01-01 to 9999-12-31, was " + day;
        assertRefused(problem, () -> Checks.day("Type.day", day));
        assertRefused(problem, () -> Checks.optionalDay("Type.day", Optional.of(day)));
    }

    @Test
    void a_number_below_its_minimum_is_refused() {
        assertEquals(1, Checks.atLeast("Type.number", 1, 1));
        assertRefused("Type.number: must be at least 1, was 0", () -> Checks.atLeast("Type.number", 0, 1));
    }

    @Test
    void a_number_beyond_either_bound_is_refused() {
        assertEquals(1, Checks.between("Type.number", 1, 1, 3));
        assertEquals(3, Checks.between("Type.number", 3, 1, 3));
        assertRefused("Type.number: must be from 1 to 3, was 0", () -> Checks.between("Type.number", 0, 1, 3));
        assertRefused("Type.number: must be from 1 to 3, was 4", () -> Checks.between("Type.number", 4, 1, 3));
    }

    @Test
    void a_list_with_something_in_it_is_copied_and_an_empty_one_refused() {
        List<Integer> given = new ArrayList<>(List.of(2, 1));
        List<Integer> copy = Checks.notEmpty("Type.list", given, "number");
        given.clear();
        assertEquals(List.of(2, 1), copy);
        assertThrows(UnsupportedOperationException.class, copy::clear);
        assertRefused(
                "Type.list: must have at least one number", () -> Checks.notEmpty("Type.list", List.of(), "number"));
        assertRefused("Type.list: must not be null", () -> Checks.notEmpty("Type.list", null, "number"));
    }

    @Test
    void what_is_listed_one_by_one_or_by_key_has_no_null() {
        assertEquals(List.of("b", "a"), Checks.list("Type.list", new String[] {"b", "a"}));
        assertRefused("Type.list: must not be null", () -> Checks.list("Type.list", (String[]) null));
        assertRefused("Type.list: must not be null", () -> Checks.list("Type.list", new String[1]));
        Map<String, Integer> given = new LinkedHashMap<>(Map.of("b", 2));
        given.put("a", 1);
        Map<String, Integer> copy = Checks.map("Type.map", given);
        given.clear();
        assertEquals("{b=2, a=1}", copy.toString());
        assertRefused("Type.map: must not be null", () -> Checks.map("Type.map", null));
        assertRefused("Type.map: must not be null", () -> Checks.map("Type.map", Collections.singletonMap("a", null)));
        assertRefused("Type.map: must not be null", () -> Checks.map("Type.map", Collections.singletonMap(null, 1)));
    }

    @Test
    void a_fact_has_happened_from_its_day_on() {
        LocalDate day = LocalDate.parse("2024-03-01");
        assertTrue(Checks.hasHappened("Type.asOf", Optional.of(day), day));
        assertFalse(Checks.hasHappened("Type.asOf", Optional.of(day), day.minusDays(1)));
        assertFalse(Checks.hasHappened("Type.asOf", Optional.empty(), day));
        assertRefused(
                "Type.asOf: must not be null",
                () -> Checks.hasHappened("Type.asOf", Optional.<LocalDate>empty(), null));
    }

    @Test
    void what_is_required_is_there() {
        assertEquals(Optional.of("a"), Checks.given("Type.text", "a"));
        assertRefused("Type.text: must not be null", () -> Checks.given("Type.text", null));
        assertEquals("a", Checks.required("Type.text", "a"));
        assertRefused("Type.text: must not be null", () -> Checks.required("Type.text", null));
        assertEquals("a", Checks.present("Type.text", Optional.of("a")));
        assertRefused("Type.text: required, but not set", () -> Checks.present("Type.text", Optional.empty()));
    }

    @Test
    void a_refusal_tells_the_field_and_the_problem_apart() {
        InvalidFactException refused = new InvalidFactException("Type.number", "must be at least 1, was 0");
        assertEquals("Type.number", refused.field());
        assertEquals("must be at least 1, was 0", refused.problem());
    }
}
