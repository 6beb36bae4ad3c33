package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An answer as a page to send to somebody. It is well-formed XML as well, so that every element is where it should be. */
class ConsoleHtmlTest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s─·░▒▓×═█–]+");
    private static final String SUSPENDED = "944B768DDD95DDDC3445";

    @ParameterizedTest
    @MethodSource("io.vipcore.example.console.ConsoleScreenTest#questions")
    void everyAnswerIsAPageThatNeedsNothingElse(String question) throws Exception {
        for (String language : List.of("en", "pl")) {
            String html = html(question, language);
            Document page = parsed(html);
            assertEquals(List.of(language), found(page, "/html/@lang"));
            String title = ConsoleRun.text(arguments(question, language))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(title), found(page, "/html/head/title"));
            assertEquals(List.of(title), found(page, "/html/body//h1"));
            assertEquals(
                    List.of(), found(page, "//script|//link|//img|//iframe|//object|//a|//@src|//@href|//@onclick"));
            assertFalse(html.matches("(?s).*(https?:|url\\(|@import).*"), html);
            assertFalse(html.contains("{{"), html);
        }
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.example.console.ConsoleScreenTest#questions")
    void everyWordOfTheTextIsOnThePage(String question) throws Exception {
        for (String language : List.of("en", "pl")) {
            String shown = parsed(html(question, language)).getDocumentElement().getTextContent();
            String text = ConsoleRun.text(arguments(question, language))
                    .lines()
                    .filter(line -> !line.matches(".*[┼◆▼].*|  (Renewal|Odnowienie|PA-\\d+) +[·─░▒▓×═█◆]+"))
                    .collect(Collectors.joining("\n"));
            BETWEEN_WORDS.splitAsStream(text).forEach(word -> assertTrue(shown.contains(word), word));
        }
    }

    @Test
    void everyCellHasItsHeadings() throws Exception {
        Document page = parsed(html("", "en"));
        assertEquals(
                List.of(
                        "VIP ID",
                        "Customer",
                        "E-mail",
                        "Anniversary date",
                        "Segment",
                        "Managed by",
                        "VIP invitation status"),
                found(page, "//thead//th[@scope='col']"));
        assertEquals(5 + 42, found(page, "//tbody/tr/th[@scope='row']").size());
        assertEquals(List.of("11", "6", "7", "6", "4"), found(page, "//section[1]//td[@class='number']"));
        assertEquals(42, found(page, "//td[@data-heading='Anniversary date']").size());
    }

    @Test
    void nextStepsAreLinesOfACell() throws Exception {
        Document page = parsed(html("--filter READY_TO_RENEW", "en"));
        assertEquals(
                List.of("Notify the customer of the renewal date 2025-01-11", "Place the renewal order by 2025-02-10"),
                found(page, "//tr[th='0B92592E7FA7AEED9D64']/td[@data-heading='Next step']/span"));
    }

    @Test
    void theTimelineHasABarForEveryState() throws Exception {
        Document page = parsed(html("--customer " + SUSPENDED, "pl"));
        assertEquals(List.of("Odnowienie", "PA-2"), found(page, "//h3"));
        assertEquals(
                List.of("not_due", "upcoming", "ready", "past_due", "lapsed", "anniversary", "now", "suspended", "now"),
                found(page, "//div[@class='track']/i/@class"));
        // From 2024-11-01 to 2025-12-31 are 426 days: 9 until 2024-11-09, then 59 until 2025-01-07.
        assertEquals(
                List.of("left:0.00%;width:2.11%", "left:2.11%;width:13.85%"),
                found(page, "//div[@class='track']/i/@style").subList(0, 2));
        assertTrue(found(page, "//ul[@class='meanings']/li")
                .contains("Zbliża się data odnowienia 2024-11-10 – 2025-01-07"));
    }

    @Test
    void nothingInTheDataActsOnThePage(@TempDir Path folder) throws Exception {
        String hostile = "<script>alert('1')</script>\"&amp;{{lang}}\u001b\u202e";
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {
            root.put("reseller", hostile);
            SamplePortfolio.profile(root, 0).put("organization", hostile);
            SamplePortfolio.at(root, "/accountManagers/0").put("name", hostile);
        }));
        String shown = hostile.replaceAll("[\u001b\u202e]", "\ufffd");
        for (String question :
                List.of("--search script", "--customer " + SamplePortfolio.FIRST, "--agenda 2025-01-01..2026-01-01")) {
            Document page = parsed(html(question + " --portfolio " + file, "en"));
            assertEquals(List.of(), found(page, "//script"));
            assertTrue(
                    found(page, "//h1").get(0).startsWith(shown),
                    () -> found(page, "//h1").get(0));
        }
        Document page = parsed(html("--search script --portfolio " + file, "en"));
        assertTrue(found(page, "//tbody//td").contains(shown));
    }

    private static String html(String question, String language) {
        return ConsoleRun.text(Stream.concat(Stream.of(arguments(question, language)), Stream.of("--format", "html"))
                .toArray(String[]::new));
    }

    private static String[] arguments(String question, String language) {
        return ConsoleScreenTest.arguments(question, language);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }

    private static List<String> found(Document page, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .map(Node::getTextContent)
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
