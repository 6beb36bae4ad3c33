package io.vipcore.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.docs.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate lets pass, and what not. */
class MutationGateTest {

    private static final Mutant.Place DATES = new Mutant.Place("calendar.Dates", "of", "changed conditional boundary");
    private static final Mutant.Place JSON = new Mutant.Place("json.Cursor", "at", "changed conditional boundary");

    @Test
    void a_run_in_which_every_fault_was_noticed_passes() {
        assertEquals(List.of(), objections(List.of(mutant("KILLED", DATES), mutant("TIMED_OUT", JSON))));
    }

    @Test
    void a_run_without_mutants_fails() {
        assertEquals(List.of("no mutants were made"), objections(List.of()));
    }

    @Test
    void a_run_that_left_no_report_had_no_mutants(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), MutationReport.read(folder.resolve("mutations.xml")));
    }

    @Test
    void a_fault_that_no_test_noticed_or_even_reached_needs_a_reason() {
        assertEquals(
                List.of("unnoticed, and not in survivors.md: "
                        + "| `calendar.Dates` | `of` | changed conditional boundary | 2 |"),
                objections(List.of(mutant("SURVIVED", DATES), mutant("NO_COVERAGE", DATES))));
    }

    @Test
    void a_fault_with_a_reason_passes_as_often_as_it_was_counted() {
        AcceptedSurvivor one = new AcceptedSurvivor(DATES, 1, "Equivalent: both lead to the same day.");
        Mutant survivor = mutant("SURVIVED", DATES);
        assertEquals(List.of(), objections(List.of(survivor), one));
        assertEquals(1, objections(List.of(survivor, survivor), one).size());
        assertEquals(
                1, objections(List.of(survivor, mutant("SURVIVED", JSON)), one).size());
    }

    @Test
    void in_what_answers_only_a_fault_that_changes_nothing_is_accepted() {
        assertEquals(
                List.of("accepted in a proven package, but not equivalent: "
                        + "| `calendar.Dates` | `of` | changed conditional boundary | 1 |"),
                objections(List.of(mutant("SURVIVED", DATES)), new AcceptedSurvivor(DATES, 1, "Hard to test.")));
        assertEquals(
                List.of(),
                objections(List.of(mutant("SURVIVED", JSON)), new AcceptedSurvivor(JSON, 1, "Only a hint.")));
    }

    @Test
    void a_fault_that_was_never_tried_is_not_taken_as_noticed() {
        assertEquals(
                List.of("not tried (RUN_ERROR): " + DATES), objections(List.of(new Mutant("RUN_ERROR", true, DATES))));
    }

    @Test
    void a_whole_run_fails_below_95_in_100() {
        assertEquals(List.of(), objectionsToAWholeRun(wholeRun(100, 5)));
        assertEquals(List.of("fewer than 95 % of all faults are noticed"), objectionsToAWholeRun(wholeRun(100, 6)));
        assertEquals(List.of("fewer than 95 % of all faults are noticed"), objectionsToAWholeRun(wholeRun(99, 5)));
    }

    @Test
    void a_whole_run_must_reach_every_proven_package() {
        List<Mutant> all = new ArrayList<>(wholeRun(100, 0));
        all.removeIf(mutant -> mutant.place().packageName().equals("vip.renewal"));
        assertEquals(List.of("no mutants were made in vip.renewal"), objectionsToAWholeRun(all));
    }

    @Test
    void a_reason_for_a_fault_that_is_noticed_or_gone_must_go() {
        AcceptedSurvivor listed = new AcceptedSurvivor(DATES, 1, "Equivalent: both lead to the same day.");
        List<Mutant> gone = wholeRun(100, 0);
        List<Mutant> killed = new ArrayList<>(gone);
        killed.add(mutant("KILLED", DATES));
        List<String> objection = List.of("in survivors.md, but noticed or gone: "
                + "| `calendar.Dates` | `of` | changed conditional boundary | 1 |");
        assertEquals(objection, objectionsToAWholeRun(gone, listed));
        assertEquals(objection, objectionsToAWholeRun(killed, listed));
        // A fault that hangs times out here and survives there.
        killed.set(killed.size() - 1, mutant("TIMED_OUT", DATES));
        assertEquals(List.of(), objectionsToAWholeRun(killed, listed));
    }

    @Test
    void the_summary_has_a_line_for_each_package_and_one_for_all() {
        MutationGate gate = new MutationGate(List.of(mutant("KILLED", DATES), mutant("SURVIVED", JSON)), List.of());
        assertEquals(
                List.of(
                        "calendar              1 of     1 faults noticed",
                        "json                  0 of     1 faults noticed",
                        "all                   1 of     2 faults noticed"),
                gate.summary().lines().toList());
    }

    @Test
    void a_report_names_the_fault_without_lines_and_lambdas(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("mutations.xml");
        Files.writeString(report, """
                <?xml version="1.0" encoding="UTF-8"?>
                <mutations partial="true">
                <mutation detected='false' status='SURVIVED' numberOfTestsRun='3'><sourceFile>Dates.java</sourceFile>\
                <mutatedClass>io.vipcore.calendar.Dates</mutatedClass><mutatedMethod>lambda$of$12</mutatedMethod>\
                <methodDescription>()Z</methodDescription><lineNumber>38</lineNumber><mutator>a.b.TrueReturns</mutator>\
                <indexes><index>5</index></indexes><killingTest/>\
                <description>replaced boolean return with true for io/vipcore/calendar/Dates::lambda$of$12</description>\
                </mutation>
                </mutations>
                """);
        assertEquals(
                List.of(mutant(
                        "SURVIVED", new Mutant.Place("calendar.Dates", "of", "replaced boolean return with true"))),
                MutationReport.read(report));
    }

    @Test
    void a_report_that_is_none_is_refused(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("mutations.xml"), "<mutations>");
        assertThrows(IOException.class, () -> MutationReport.read(report));
    }

    @Test
    void the_accepted_survivors_are_read_from_the_document() {
        assertEquals(
                new AcceptedSurvivor(DATES, 2, "Equivalent: both lead to the same day."),
                AcceptedSurvivor.of(List.of(
                        "`calendar.Dates`",
                        "`of`",
                        "changed conditional boundary",
                        "2",
                        "Equivalent: both lead to the same day.")));
        assertTrue(AcceptedSurvivor.listed().stream().allMatch(survivor -> survivor.count() > 0));
    }

    @Test
    void the_documents_state_the_goals() {
        String contributing = Documents.read("docs/contributing.md");
        assertTrue(contributing.contains("fewer than " + MutationGate.GOAL + " %"), "goal");
        assertTrue(contributing.contains("`" + AcceptedSurvivor.LIST + "`"), "list");
        String list = Documents.read(AcceptedSurvivor.LIST);
        for (String proven : MutationGate.PROVEN) {
            assertTrue(list.contains("`" + proven + "`"), proven);
        }
    }

    private static Mutant mutant(String fate, Mutant.Place place) {
        return new Mutant(fate, fate.equals("KILLED") || fate.equals("TIMED_OUT"), place);
    }

    /** So many mutants, at least one in each proven package; some survive elsewhere. */
    private static List<Mutant> wholeRun(int size, int survivors) {
        List<Mutant> mutants = new ArrayList<>(Collections.nCopies(survivors, mutant("SURVIVED", JSON)));
        for (String proven : MutationGate.PROVEN) {
            mutants.add(mutant("KILLED", new Mutant.Place(proven + ".Other", "of", "changed")));
        }
        mutants.addAll(Collections.nCopies(size - mutants.size(), mutant("KILLED", JSON)));
        return mutants;
    }

    private static List<String> objections(List<Mutant> mutants, AcceptedSurvivor... accepted) {
        return new MutationGate(mutants, List.of(accepted)).objections();
    }

    private static List<String> objectionsToAWholeRun(List<Mutant> mutants, AcceptedSurvivor... accepted) {
        return new MutationGate(mutants, List.of(accepted)).objectionsToAWholeRun();
    }
}
