package io.vipcore.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which packages know which. */
record PackageGraph(Set<Arrow> arrows) {

    private static final String ROOT = "io.vipcore.";
    private static final Pattern DRAWN = Pattern.compile("^\\s*([\\w.]+) --> ([\\w.]+)\\s*$", Pattern.MULTILINE);

    /** One package knows another; each is named as below the root. */
    record Arrow(String from, String to) {}

    static Set<String> packagesOf(JavaClasses core) {
        return core.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(toCollection(TreeSet::new));
    }

    static PackageGraph of(JavaClasses core) {
        return new PackageGraph(core.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT))
                .map(dependency -> new Arrow(nameOf(dependency.getOriginClass()), nameOf(dependency.getTargetClass())))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .collect(Collectors.toSet()));
    }

    /** What an architecture page draws. */
    static PackageGraph drawnIn(String page) {
        return new PackageGraph(DRAWN.matcher(page)
                .results()
                .map(found -> new Arrow(found.group(1), found.group(2)))
                .collect(Collectors.toSet()));
    }

    PackageGraph without(String name) {
        return new PackageGraph(arrows.stream()
                .filter(arrow -> !arrow.from().equals(name) && !arrow.to().equals(name))
                .collect(Collectors.toSet()));
    }

    /** Only the arrows that no longer way round implies. */
    PackageGraph reduced() {
        return new PackageGraph(arrows.stream()
                .filter(arrow -> arrows.stream()
                        .noneMatch(first -> first.from().equals(arrow.from())
                                && !first.to().equals(arrow.to())
                                && leads(first.to(), arrow.to())))
                .collect(Collectors.toSet()));
    }

    private boolean leads(String from, String to) {
        return from.equals(to)
                || arrows.stream().filter(arrow -> arrow.from().equals(from)).anyMatch(arrow -> leads(arrow.to(), to));
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** As the page draws it, one arrow a line. */
    @Override
    public String toString() {
        return arrows.stream()
                .sorted(Comparator.comparing(Arrow::from).thenComparing(Arrow::to))
                .map(arrow -> arrow.from() + " --> " + arrow.to())
                .collect(Collectors.joining("\n"));
    }
}
