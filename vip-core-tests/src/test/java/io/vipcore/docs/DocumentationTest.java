package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the documents against the code, and against each other. */
class DocumentationTest {

    private static final int MOST_WORDS = 650;

    private static final Pattern EXAMPLE = Pattern.compile("// example: [^\\n]*\\n(.*?)\\n *// end", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)");

    /** Types of others that the pages name. */
    private static final Set<String> OF_OTHERS =
            Set.of("LocalDate", "Optional", "JsonMappingException", "DatabindException");

    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /** What a reader would stumble over, and what to say instead. */
    private static final List<List<String>> FORBIDDEN = List.of(
            List.of("in question", "current anniversary date"),
            List.of("late half", "grace period"),
            List.of("(licenses?|products?|terms?) of (its|their) own|own terms?", "fixed-term"),
            List.of("rules? (speaks?|hears?|is asked|are asked)", "a rule applies"),
            List.of("founding page", "Adobe's help page \"Manage your VIP customers\""),
            List.of("own (rules?|numbers?|values?|editions?|codes?)|OwnRule|Sourced\\.own", "custom"),
            List.of("what follows", "the result"),
            List.of("the doors?", "entry point"),
            List.of("bookkeeper", "ledger builder"),
            List.of("shelf|shelves", "bucket"),
            List.of("story|stories", "history"),
            List.of("in force", "bound"),
            List.of("isAnyDueOn|areWanted|isLevelCountedOn", "hasLicensesDueOn, –, hasLevelLicensesDueOn"),
            List.of("he|his|him|she|her", "they, their"));

    @TestFactory
    Stream<DynamicTest> everyJavaExampleIsTestedCodeOrAnExcerptOfTheLibrary() {
        Set<String> tested = testedExamples();
        String library = sources("vip-core/src/main/java")
                .map(DocumentationTest::normalized)
                .collect(Collectors.joining("\n"));
        return markdown()
                .flatMap(path -> Documents.blocks(path, "java").stream()
                        .map(block -> dynamicTest(
                                path + ": " + block.lines().findFirst().orElseThrow(),
                                () -> assertTrue(
                                        tested.contains(normalized(block)) || library.contains(normalized(block)),
                                        "no test has this example between '// example:' and '// end':\n" + block))));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherExampleIsAnExcerptOfAnApplication() {
        return Map.of("kotlin", ".kt", "sql", ".sql").entrySet().stream().flatMap(language -> {
            String applications = Documents.files("vip-core-tests/src/it", language.getValue()).stream()
                    .map(path -> normalized(Documents.read(path)))
                    .collect(Collectors.joining("\n"));
            return markdown()
                    .flatMap(path -> Documents.blocks(path, language.getKey()).stream()
                            .map(block -> dynamicTest(
                                    path + ": " + block.lines().findFirst().orElseThrow(),
                                    () -> assertTrue(applications.contains(normalized(block)), block))));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return markdown()
                .flatMap(path -> LINK.matcher(Documents.read(path))
                        .results()
                        .map(link -> dynamicTest(path + " -> " + link.group(), () -> {
                            Path target =
                                    Path.of(path).resolveSibling(link.group(1)).normalize();
                            String file = link.group(1).isEmpty() ? path : target.toString();
                            assertTrue(Files.exists(Documents.root().resolve(file)), "no such file");
                            if (link.group(2) != null) {
                                assertTrue(anchors(file).contains(link.group(2)), "no such heading");
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noWordThatAReaderWouldStumbleOver() {
        return FORBIDDEN.stream()
                .map(row -> dynamicTest("say " + row.get(1), () -> {
                    Pattern forbidden = Pattern.compile(
                            "\\b(" + row.get(0) + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
                    List<String> found = Stream.concat(
                                    markdown(),
                                    Stream.of(
                                                    "vip-core/src/main",
                                                    "vip-core-tests/src/main/java",
                                                    "vip-core-tests/src/example")
                                            .flatMap(folder -> Documents.files(folder, ".java").stream()))
                            .flatMap(path ->
                                    forbidden.matcher(prose(path)).results().map(hit -> path + ": " + hit.group()))
                            .toList();
                    assertEquals(List.of(), found);
                }));
    }

    @Test
    void aFewPagesAndTwoPicturesAreAllThereIs() {
        assertEquals(
                List.of(
                        "docs/architecture.md",
                        "docs/contributing.md",
                        "docs/dates.md",
                        "docs/history.md",
                        "docs/integration.md",
                        "docs/performance.md",
                        "docs/portal.png",
                        "docs/portfolio-growth.svg",
                        "docs/rules.md"),
                Documents.files("docs", ""));
    }

    @Test
    void theReadmeIsShort() {
        long words = Documents.read("README.md").split("\\s+").length;
        assertTrue(words <= MOST_WORDS, words + " words");
    }

    @Test
    void theReadmeNamesTheTwoCommands() {
        String readme = Documents.read("README.md");
        assertTrue(readme.contains("./mvnw -q -Pconsole\n"), "main job");
        assertTrue(readme.contains("./mvnw verify\n"), "tests");
    }

    @Test
    void theReadmeNamesEveryQuestion() {
        String readme = Documents.read("README.md");
        Stream.of(VipProgram.class, CustomerOnDay.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(DocumentationTest::isQuestion)
                .map(Method::getName)
                .forEach(name -> assertTrue(readme.contains(name + "("), "not named: " + name));
    }

    @Test
    void theReadmeNamesMethodsThatExist() {
        Set<String> there = Stream.of(VipProgram.class, CustomerOnDay.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        Set<String> named = Pattern.compile("\\b(?:vip|customer)\\.(\\w+)\\(")
                .matcher(Documents.read("README.md"))
                .results()
                .map(call -> call.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        named.removeAll(there);
        assertEquals(Set.of(), named);
    }

    @Test
    void thePagesNameTypesThatExist() {
        Set<String> there = Stream.of("vip-core/src", "vip-core-tests/src")
                .flatMap(folder -> sources(folder))
                .flatMap(source -> TYPE.matcher(source).results())
                .map(type -> type.group(1))
                .collect(Collectors.toSet());
        Set<String> named = markdown()
                .flatMap(path -> Pattern.compile("`([A-Z][a-z]\\w+)[\\w.#()]*`")
                        .matcher(Documents.read(path))
                        .results()
                        .map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        named.removeAll(there);
        named.removeAll(OF_OTHERS);
        assertEquals(Set.of(), named);
    }

    private static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !Set.of("rules", "edition", "catalog", "facts", "asOf", "toString")
                        .contains(method.getName());
    }

    @Test
    void thePagesNameTestsThatExist() {
        Set<String> there = Documents.files("vip-core-tests/src", ".java").stream()
                .map(path -> path.replaceFirst(".*/", "").replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> named = markdown()
                .flatMap(path -> Pattern.compile("\\b\\w+(?:Test|Properties|Scenarios|Contract)\\b")
                        .matcher(Documents.read(path))
                        .results()
                        .map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        named.removeAll(there);
        assertEquals(Set.of(), named);
    }

    private static Set<String> testedExamples() {
        Set<String> examples = sources("vip-core-tests/src")
                .flatMap(source -> EXAMPLE.matcher(source).results())
                .map(found -> normalized(found.group(1)))
                .collect(Collectors.toSet());
        assertFalse(examples.isEmpty());
        return examples;
    }

    private static Stream<String> sources(String folder) {
        return Documents.files(folder, ".java").stream().map(Documents::read);
    }

    /** Without the white space that indentation and line breaks make. */
    private static String normalized(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** On one line, so that no phrase is missed; of a source only its comments. */
    private static String prose(String path) {
        String text = path.endsWith(".java")
                ? Documents.read(path)
                        .lines()
                        .filter(line -> line.matches("\\s*(/?\\*|//).*"))
                        .map(line -> line.replaceFirst("^\\s*(/?\\*+/?|//)", ""))
                        .collect(Collectors.joining("\n"))
                : Documents.read(path);
        return text.replaceAll("\\s+", " ");
    }

    /** The headings of a page as GitHub links to them. */
    private static Set<String> anchors(String path) {
        return HEADING.matcher(Documents.read(path))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static Stream<String> markdown() {
        return Stream.concat(Stream.of("README.md", "CHANGELOG.md"), Documents.files("docs", ".md").stream());
    }
}
