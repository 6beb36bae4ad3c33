package io.vipcore.example.console;

import static io.vipcore.example.console.ConsoleRun.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.json.VipJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers from a file with one on each line, and what is told while it is read. */
class CustomerLinesTest {

    private static final List<String> LINES = PortfolioFile.read(Optional.empty()).customers().stream()
            .map(VipJson.jackson2()::write)
            .toList();

    @Test
    void customersOnLinesAreThoseOfThePortfolio(@TempDir Path folder) throws IOException {
        String all = file(folder, LINES);
        assertEquals(ConsoleRun.text("--format", "json"), ConsoleRun.text("--customers", all, "--format", "json"));
        assertEquals(ConsoleRun.text(), ConsoleRun.text("--customers", all));
        String two = file(folder, LINES.subList(0, 2));
        assertEquals(
                2,
                ConsoleRun.json("--customers", two, "--format", "json")
                        .get("rows")
                        .size());
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws IOException {
        String bad = file(folder, List.of(LINES.get(0), "{}"));
        assertRefused(bad + ": line 2, vipId: required, but missing", "--customers", bad);
        String twice = file(folder, List.of(LINES.get(0), LINES.get(0)));
        assertRefused(twice + ": used twice, by customers[0] and customers[1]", "--customers", twice);
    }

    @Test
    void whatIsNoFileOfTextIsRefused(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing");
        assertRefused(missing + ": no such file", "--customers", missing.toString());
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'"', (byte) 0xB3, '"'});
        assertRefused(bytes + ": not UTF-8 text", "--customers", bytes.toString());
    }

    @Test
    void longWorkTellsWhatIsDoneAndHowFarItHasCome() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Progress progress = new Progress(
                ConsoleRun.surroundings(OutputStream.nullOutputStream(), err, Screen.NONE, ConsoleRun.TODAY),
                "reading")) {
            progress.tell();
            IntStream.range(0, 2_000).forEach(read -> progress.oneMoreCustomer());
            progress.tell();
            progress.begin("answering");
            progress.tell();
        }
        assertEquals(
                List.of("reading …", "reading … 2,000 customers", "answering …"),
                err.toString(UTF_8).lines().toList());
    }

    private static String file(Path folder, List<String> lines) throws IOException {
        return Files.write(folder.resolve("customers.jsonl"), lines).toString();
    }
}
