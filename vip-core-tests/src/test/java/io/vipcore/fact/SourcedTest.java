package io.vipcore.fact;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
        assertEquals(new Sourced<>(1, Confidence.STATED, List.of(Sources.SEED)), Sourced.stated(1));
        assertEquals(new Sourced<>(1, Confidence.ASSUMED, List.of(Sources.ASSUMPTION)), Sourced.assumed(1));
        assertEquals(
                new Sourced<>(1, Confidence.GUIDE, List.of(Sources.DATES, Sources.RENEW)),
                Sourced.guide(1, Sources.DATES, Sources.RENEW));
        assertEquals(new Sourced<>(1, Confidence.REPORTED, List.of(Sources.KGEM)), Sourced.reported(1, Sources.KGEM));
        assertEquals(
                new Sourced<>(1, Confidence.OWN, List.of(Source.of("OWN", "our policy"))),
                Sourced.own(1, "our policy"));
    }

    @Test
    void a_sourced_collection_is_copied_and_keeps_its_order() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Set<Integer> set = new LinkedHashSet<>(list);
        Map<Integer, String> map = new LinkedHashMap<>();
        list.forEach(key -> map.put(key, "value"));
        Sourced<List<Integer>> sourcedList = Sourced.own(list, "test");
        Sourced<Set<Integer>> sourcedSet = Sourced.own(set, "test");
        Sourced<Map<Integer, String>> sourcedMap = Sourced.own(map, "test");
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
    void a_value_without_a_source_is_refused() {
        assertRefused("Sourced.sources: must name at least one source", () -> Sourced.guide(1));
        assertRefused("Source.title: must not be blank", () -> Sourced.own(1, " "));
        assertRefused("Source.key: must not be blank", () -> Source.of("", "title"));
    }

    @Test
    void the_list_of_sources_is_complete_and_every_key_is_used_once() throws ReflectiveOperationException {
        List<Source> constants = new ArrayList<>();
        for (Field field : Sources.class.getFields()) {
            if (field.getType() == Source.class) {
                constants.add((Source) field.get(null));
            }
        }
        assertEquals(constants, Sources.all());
        assertEquals(
                constants.size(),
                new HashSet<>(constants.stream().map(Source::key).toList()).size());
    }

    @Test
    void only_the_founding_page_and_our_own_assumption_have_no_address() {
        assertEquals(
                List.of(Sources.SEED, Sources.ASSUMPTION),
                Sources.all().stream()
                        .filter(source -> source.location().isEmpty())
                        .toList());
        assertTrue(Sources.all().stream()
                .flatMap(source -> source.location().stream())
                .allMatch(location -> location.isAbsolute() && location.getHost() != null));
    }

    @Test
    void a_source_tells_where_it_can_be_read_if_anywhere() {
        assertEquals(
                new Source("HELP", "Help", Optional.of(URI.create("https://help.example/vip"))),
                Source.of("HELP", "Help", "https://help.example/vip"));
        assertEquals(new Source("BOOK", "Book", Optional.empty()), Source.of("BOOK", "Book"));
    }
}
