package io.vipcore.source;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who says so, and how sure it is. */
class SourcedTest {

    private static final Source PAGE = Source.of("PAGE", "A page");
    private static final Source GUIDE = Source.of("GUIDE", "A guide", "https://guide.example");

    @Test
    void every_confidence_has_the_letter_of_the_rule_catalogue() {
        assertEquals(
                "SGRAO",
                Arrays.stream(Confidence.values())
                        .map(confidence -> String.valueOf(confidence.letter()))
                        .collect(Collectors.joining()));
    }

    @Test
    void each_factory_marks_its_confidence_and_names_its_source() {
        assertEquals(new Sourced<>(1, Confidence.STATED, List.of(PAGE)), Sourced.stated(1, PAGE));
        assertEquals(new Sourced<>(1, Confidence.ASSUMED, List.of(Source.ASSUMPTION)), Sourced.assumed(1));
        assertEquals(new Sourced<>(1, Confidence.GUIDE, List.of(GUIDE, PAGE)), Sourced.guide(1, GUIDE, PAGE));
        assertEquals(new Sourced<>(1, Confidence.REPORTED, List.of(GUIDE)), Sourced.reported(1, GUIDE));
        assertEquals(
                new Sourced<>(1, Confidence.OWN, List.of(Source.of("OWN", "our policy"))),
                Sourced.custom(1, "our policy"));
    }

    @Test
    void a_sourced_collection_is_copied_and_keeps_its_order() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Set<Integer> set = new LinkedHashSet<>(list);
        Map<Integer, String> map = new LinkedHashMap<>();
        list.forEach(key -> map.put(key, "value"));
        Sourced<List<Integer>> sourcedList = Sourced.custom(list, "test");
        Sourced<Set<Integer>> sourcedSet = Sourced.custom(set, "test");
        Sourced<Map<Integer, String>> sourcedMap = Sourced.custom(map, "test");
        list.clear();
        set.clear();
        map.clear();
        assertEquals(List.of(3, 1, 2), sourcedList.value());
        assertEquals(List.of(3, 1, 2), List.copyOf(sourcedSet.value()));
        assertEquals(List.of(3, 1, 2), List.copyOf(sourcedMap.value().keySet()));
        assertThrows(UnsupportedOperationException.class, sourcedList.value()::clear);
        assertThrows(UnsupportedOperationException.class, sourcedSet.value()::clear);
        assertThrows(UnsupportedOperationException.class, sourcedMap.value()::clear);
    }

    @Test
    void so_is_a_collection_in_a_map() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Sourced<Map<String, List<Integer>>> sourced = Sourced.custom(Map.of("key", list), "test");
        list.clear();
        assertEquals(Map.of("key", List.of(3, 1, 2)), sourced.value());
        assertThrows(UnsupportedOperationException.class, sourced.value().get("key")::clear);
    }

    @Test
    void a_value_without_a_source_is_refused() {
        assertRefused("Sourced.sources: must name at least one source", () -> Sourced.guide(1));
        assertRefused("Sourced.sources: must name at least one source", () -> Sourced.stated(1));
        assertRefused("Source.title: must not be blank", () -> Sourced.custom(1, " "));
        assertRefused("Source.key: must not be blank", () -> Source.of("", "title"));
    }

    @Test
    void a_source_tells_where_it_can_be_read_if_anywhere() {
        assertEquals(
                new Source("HELP", "Help", Optional.of(URI.create("https://help.example/vip"))),
                Source.of("HELP", "Help", "https://help.example/vip"));
        assertEquals(new Source("BOOK", "Book", Optional.empty()), Source.of("BOOK", "Book"));
    }
}
