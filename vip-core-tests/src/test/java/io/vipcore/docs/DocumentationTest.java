package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vipcore.VipProgram;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sources;
import io.vipcore.lifecycle.Lifecycle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the documents against the code. */
class DocumentationTest {

    private static final Pattern EXAMPLE = Pattern.compile("// example: [^\\n]*\\n(.*?)\\n *// end", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> (\\w+)\\s*$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> everyJavaExampleIsTestedCode() throws IOException {
        Set<String> tested = testedExamples();
        return markdown()
                .flatMap(path -> Documents.blocks(path, "java").stream()
                        .map(block -> dynamicTest(
                                path + ": " + block.lines().findFirst().orElseThrow(),
                                () -> assertTrue(
                                        tested.contains(normalized(block)),
                                        "no test has this example between '// example:' and '// end':\n" + block))));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkToAFileLeadsSomewhere() throws IOException {
        return markdown()
                .flatMap(path -> links(path).stream()
                        .map(target -> dynamicTest(path + " -> " + target, () -> {
                            Path folder = Documents.root().resolve(path).getParent();
                            assertTrue(Files.exists(folder.resolve(target)), "no such file");
                        })));
    }

    @Test
    void theArchitecturePageDrawsTheDependenciesOfTheCode() {
        Set<String> drawn = new TreeSet<>();
        Matcher matcher = ARROW.matcher(Documents.read("docs/architecture.md"));
        while (matcher.find()) {
            drawn.add(matcher.group(1) + " --> " + matcher.group(2));
        }
        assertEquals(String.join("\n", reduced(dependenciesOfTheCode())), String.join("\n", drawn));
    }

    @Test
    void theArchitecturePageHasASectionForEveryPackage() {
        String page = Documents.read("docs/architecture.md");
        for (String name : packages()) {
            assertTrue(page.contains("| `" + name + "` |"), "no row for " + name);
        }
    }

    @Test
    void theSourcesPageListsEverySource() {
        String page = Documents.read("docs/sources.md");
        for (Source source : Sources.all()) {
            String location = source.location().map(URI::toString).orElse("");
            assertTrue(page.contains("| " + source.key() + " |"), "no row for " + source.key());
            assertTrue(page.contains(location), "no address of " + source.key());
        }
        long rows = page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Key"))
                .count();
        assertEquals(Sources.all().size(), rows, "rows of the sources page");
    }

    @Test
    void theReadmeNamesTheTwoCommands() {
        String readme = Documents.read("README.md");
        assertTrue(readme.contains("./mvnw -q -Pconsole\n"), "main job");
        assertTrue(readme.contains("./mvnw verify\n"), "tests");
    }

    @Test
    void theReadmeNamesMethodsThatExistAndEveryQuestion() {
        Set<String> named = new TreeSet<>();
        Matcher matcher = Pattern.compile("`vip\\.(\\w+)`").matcher(Documents.read("README.md"));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        Set<String> questions = Arrays.stream(VipProgram.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0 || method.getReturnType() == Lifecycle.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(questions, named);
    }

    @Test
    void theTestingPageNamesTestsThatExist() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = Pattern.compile("`(\\w+(?:Test|Properties|Scenarios|Gate))`")
                .matcher(Documents.read("docs/testing.md"));
        while (matcher.find()) {
            named.add(matcher.group(1) + ".java");
        }
        assertFalse(named.isEmpty());
        try (Stream<Path> files = Files.walk(Documents.root().resolve("vip-core-tests/src/test/java"))) {
            files.forEach(file -> named.remove(file.getFileName().toString()));
        }
        assertEquals(Set.of(), named);
    }

    private static Set<String> testedExamples() throws IOException {
        Path tests = Documents.root().resolve("vip-core-tests/src");
        Set<String> examples = new HashSet<>();
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = EXAMPLE.matcher(Files.readString(file));
                while (matcher.find()) {
                    examples.add(normalized(matcher.group(1)));
                }
            }
        }
        assertFalse(examples.isEmpty());
        return examples;
    }

    /** Without the white space that indentation and line breaks make. */
    private static String normalized(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static Stream<String> markdown() throws IOException {
        List<String> paths = new ArrayList<>(List.of("README.md", "CHANGELOG.md"));
        try (Stream<Path> docs = Files.list(Documents.root().resolve("docs"))) {
            docs.map(path -> "docs/" + path.getFileName())
                    .filter(path -> path.endsWith(".md"))
                    .sorted()
                    .forEach(paths::add);
        }
        return paths.stream();
    }

    private static List<String> links(String path) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(Documents.read(path));
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }

    private static Iterable<JavaClass> coreClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("vip-core-tests"))
                .importPackages("io.vipcore");
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        coreClasses().forEach(type -> names.add(name(type)));
        return names;
    }

    private static Set<List<String>> dependenciesOfTheCode() {
        Set<List<String>> dependencies = new HashSet<>();
        for (JavaClass type : coreClasses()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("io.vipcore")
                        && !name(type).equals(name(target))) {
                    dependencies.add(List.of(name(type), name(target)));
                }
            }
        }
        return dependencies;
    }

    /** Only the arrows that no longer way round implies. */
    private static List<String> reduced(Set<List<String>> arrows) {
        return arrows.stream()
                .filter(arrow -> arrows.stream()
                        .noneMatch(first -> first.get(0).equals(arrow.get(0))
                                && !first.get(1).equals(arrow.get(1))
                                && reaches(arrows, first.get(1), arrow.get(1))))
                .map(arrow -> arrow.get(0) + " --> " + arrow.get(1))
                .sorted()
                .collect(Collectors.toList());
    }

    private static boolean reaches(Set<List<String>> arrows, String from, String to) {
        return from.equals(to)
                || arrows.stream()
                        .filter(arrow -> arrow.get(0).equals(from))
                        .anyMatch(arrow -> reaches(arrows, arrow.get(1), to));
    }

    private static String name(JavaClass type) {
        return type.getPackageName().equals("io.vipcore")
                ? "vipcore"
                : type.getPackageName().substring("io.vipcore.".length());
    }
}
