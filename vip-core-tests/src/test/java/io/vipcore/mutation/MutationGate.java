package io.vipcore.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges a run of PIT. PIT's own threshold passes when nothing was mutated, and it knows no survivor by name; this gate
 * asks for mutants, for the goals, and for a reason in {@code survivors.md} for every fault that no test noticed.
 */
public final class MutationGate {

    /** Of all faults, this many in a hundred must be noticed. */
    static final int GOAL = 95;

    /** What answers: here every fault must be noticed but those that change nothing. */
    static final Set<String> PROVEN = Set.of(
            "calendar",
            "rules",
            "page",
            "vip",
            "vip.authorization",
            "vip.customer",
            "vip.edition",
            "vip.enrollment",
            "vip.history",
            "vip.renewal");

    private final List<Mutant> mutants;
    private final Collection<AcceptedSurvivor> accepted;

    MutationGate(List<Mutant> mutants, Collection<AcceptedSurvivor> accepted) {
        this.mutants = mutants;
        this.accepted = accepted;
    }

    /**
     * Prints what became of the mutants and fails unless all is well.
     *
     * @param args the report; then the classes that were to be mutated, {@code io.vipcore.*} for all
     */
    public static void main(String[] args) throws IOException {
        MutationGate gate = new MutationGate(MutationReport.read(Path.of(args[0])), AcceptedSurvivor.listed());
        System.out.println(gate.summary());
        List<String> objections = new ArrayList<>(gate.objections());
        if (args[1].equals("io.vipcore.*")) {
            objections.addAll(gate.objectionsToAWholeRun());
        }
        if (!objections.isEmpty()) {
            throw new IllegalStateException("the tests do not bite:\n" + String.join("\n", objections));
        }
    }

    /** What speaks against the run, whatever part of the library was mutated. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (mutants.isEmpty()) {
            objections.add("no mutants were made");
        }
        mutants.stream()
                .filter(mutant -> Set.of("RUN_ERROR", "STARTED", "NOT_STARTED").contains(mutant.fate()))
                .forEach(mutant -> objections.add("not tried (" + mutant.fate() + "): " + mutant.place()));
        survivors().forEach((place, count) -> {
            int allowed = acceptedAt(place);
            if (count > allowed) {
                objections.add("unnoticed, and not in survivors.md: " + row(place, count));
            }
        });
        accepted.stream()
                .filter(survivor -> PROVEN.contains(survivor.place().packageName()) && !survivor.isEquivalent())
                .forEach(survivor -> objections.add("accepted in a proven package, but not equivalent: "
                        + row(survivor.place(), survivor.count())));
        return objections;
    }

    /** What speaks against a run over the whole library besides. */
    List<String> objectionsToAWholeRun() {
        List<String> objections = new ArrayList<>();
        if (noticed(mutants) * 100 < GOAL * (long) mutants.size()) {
            objections.add("fewer than " + GOAL + " % of all faults are noticed");
        }
        Map<String, List<Mutant>> packages = byPackage();
        PROVEN.stream()
                .filter(name -> !packages.containsKey(name))
                .sorted()
                .forEach(name -> objections.add("no mutants were made in " + name));
        accepted.stream()
                .filter(survivor -> notKilledAt(survivor.place()) < survivor.count())
                .forEach(survivor -> objections.add(
                        "in survivors.md, but noticed or gone: " + row(survivor.place(), survivor.count())));
        return objections;
    }

    /** One line for each package and one for all. */
    String summary() {
        return byPackage().entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + line("all", mutants);
    }

    private static String line(String name, List<Mutant> mutants) {
        return String.format("%-17s %5d of %5d faults noticed%n", name, noticed(mutants), mutants.size());
    }

    private Map<String, List<Mutant>> byPackage() {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> mutant.place().packageName(), TreeMap::new, Collectors.toList()));
    }

    private Map<Mutant.Place, Long> survivors() {
        return mutants.stream()
                .filter(mutant -> !mutant.noticed())
                .collect(Collectors.groupingBy(Mutant::place, Collectors.counting()));
    }

    private int acceptedAt(Mutant.Place place) {
        return accepted.stream()
                .filter(survivor -> survivor.place().equals(place))
                .mapToInt(AcceptedSurvivor::count)
                .sum();
    }

    /** A fault that hangs times out on one machine and survives on another: either way it is there. */
    private long notKilledAt(Mutant.Place place) {
        return mutants.stream()
                .filter(mutant -> mutant.place().equals(place) && !mutant.fate().equals("KILLED"))
                .count();
    }

    private static long noticed(List<Mutant> mutants) {
        return mutants.stream().filter(Mutant::noticed).count();
    }

    private static String row(Mutant.Place place, long count) {
        return "| `" + place.className() + "` | `" + place.method() + "` | " + place.fault() + " | " + count + " |";
    }
}
