package io.vipcore.rules;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The bounds of evidence and of findings. */
class EvidenceTest {

    private static final Evidence THREE = Evidence.count("quantity", 3);

    @Test
    void a_value_is_of_its_type() {
        assertRefused("Evidence.value: must be a Long", () -> new Evidence("quantity", Evidence.Type.COUNT, "3"));
        assertRefused(
                "Evidence.value: must be a list of evidence",
                () -> new Evidence("line", Evidence.Type.GROUP, List.of(THREE, "3")));
    }

    @Test
    void a_group_keeps_its_members_and_nothing_else_has_any() {
        List<Evidence> members = new ArrayList<>(List.of(THREE));
        Evidence group = new Evidence("line", Evidence.Type.GROUP, members);
        members.clear();
        assertEquals(List.of(THREE), group.members());
        assertEquals(List.of(), THREE.members());
    }

    @Test
    void a_finding_has_sources_of_its_own_exactly_when_it_has_a_confidence_of_its_own() {
        String problem = "Finding.sources: must be given exactly when the confidence differs from the rule";
        assertRefused(
                problem, () -> new Finding(OptionalInt.empty(), List.of(), Optional.of(Confidence.ASSUMED), List.of()));
        assertRefused(
                problem,
                () -> new Finding(OptionalInt.empty(), List.of(), Optional.empty(), List.of(Source.ASSUMPTION)));
        assertEquals(
                List.of(Source.ASSUMPTION),
                Finding.of(THREE)
                        .restingOn(Confidence.ASSUMED, Source.ASSUMPTION)
                        .sources());
    }

    @Test
    void a_line_is_counted_from_0() {
        assertRefused(
                "Finding.line: must be at least 0, was -1",
                () -> Finding.of(THREE).onLine(-1));
        assertRefused(
                "Reason.line: must be at least 0, was -1",
                () -> new Reason(
                        CustomRule.refusal("ACME-1", "a test").in(Locale.ENGLISH, "A.", "B.", "C."),
                        Confidence.ASSUMED,
                        List.of(Source.ASSUMPTION),
                        "VIP_2018",
                        Map.of(),
                        OptionalInt.of(-1),
                        List.of()));
    }
}
