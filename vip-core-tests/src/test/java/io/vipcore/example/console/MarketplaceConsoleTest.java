package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.docs.Documents;
import io.vipcore.marketplace.MarketplaceFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console with a portfolio of VIP Marketplace, by which it knows the program. */
class MarketplaceConsoleTest {

    private static final String SAMPLE = Documents.root()
            .resolve("vip-core-tests/src/example/resources/io/vipcore/example/console/marketplace-portfolio.json")
            .toString();

    @TempDir
    private Path folder;

    private static String[] asked(String... more) {
        return Stream.concat(Stream.of("--portfolio", SAMPLE, "--as-of", "2026-06-20"), Stream.of(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void the_sample_has_something_to_see_in_every_filter(MarketplaceFilter filter) throws IOException {
        JsonNode page = ConsoleRun.json(asked("--format", "json"));
        int count = page.at("/counts/" + filter).intValue();
        assertTrue(count > 0, filter::name);
        assertEquals(
                count,
                ConsoleRun.json(asked("--format", "json", "--filter", filter.name()))
                        .get("rows")
                        .size());
    }

    @Test
    void the_page_has_thirty_customers_with_names() {
        String page = ConsoleRun.text(asked());
        assertTrue(page.startsWith("Example Reseller Ltd · Customers on 2026-06-20 · VIPMP\n"), page);
        assertTrue(page.contains("Customers: 30\n"), page);
        assertTrue(page.contains("Aurora Print Works"), page);
    }

    @Test
    void a_customer_has_subscriptions_steps_and_what_changes_next() {
        String details = ConsoleRun.text(asked("--customer", "1005053410"));
        assertTrue(details.startsWith("Juniper Travel"), details);
        Stream.of(
                        "Partly renewed",
                        "Acrobat Pro for teams",
                        "Place the renewal order by 2026-06-24 (S10-1)",
                        "Adobe renews")
                .forEach(text -> assertTrue(details.contains(text), details));
    }

    @Test
    void polish_is_spoken() {
        String details = ConsoleRun.text(asked("--customer", "1005053410", "--lang", "pl"));
        Stream.of("Częściowo odnowiona", "Złóż zamówienie odnowienia", "Co się zmieni")
                .forEach(text -> assertTrue(details.contains(text), details));
    }

    @Test
    void the_details_are_those_of_the_library() throws IOException {
        JsonNode json = ConsoleRun.json(asked("--customer", "1005053420", "--format", "json"));
        assertEquals("ANNIVERSARY_AFTER_LAPSE", json.at("/status/undetermined").textValue());
        assertTrue(json.get("agenda").isArray());
    }

    @Test
    void the_agenda_of_all_is_sorted_by_day() throws IOException {
        JsonNode json = ConsoleRun.json(asked("--agenda", "2026-06-21..2026-07-20", "--format", "json"));
        assertFalse(json.get("entries").isEmpty());
        String text = ConsoleRun.text(asked("--agenda", "2026-06-21..2026-07-20"));
        assertTrue(text.contains("Adobe renews the subscription"), text);
    }

    @Test
    void a_page_for_a_browser() {
        String page = ConsoleRun.text(asked("--format", "html"));
        assertTrue(page.startsWith("<!DOCTYPE html>") || page.startsWith("<!doctype html>"), page);
        assertTrue(page.contains("Aurora Print Works"), page);
    }

    @Test
    void today_is_the_day_without_another_word() {
        String page = ConsoleRun.text("--portfolio", SAMPLE);
        assertTrue(page.contains("Customers on " + ConsoleOptions.SAMPLE_DAY), page);
    }

    @Test
    void help_names_its_options() {
        assertTrue(ConsoleRun.text("--portfolio=" + SAMPLE, "--help").contains("--agenda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1005053499"})
    void a_customer_that_is_not_there(String id) {
        ConsoleRun.assertRefused("--customer: no such customer on 2026-06-20", asked("--customer", id));
    }

    @Test
    void what_it_cannot_print() {
        ConsoleRun.assertRefused(
                "--format: must be text, html or json for a portfolio of VIP Marketplace", asked("--format", "csv"));
        ConsoleRun.assertRefused("unknown argument --edition; --help shows them all", asked("--edition", "VIP_2018"));
    }

    /** Only the member that says so counts. */
    @Test
    void a_portfolio_of_vip_may_name_the_other_program() throws IOException {
        Path file = folder.resolve("named.json");
        Files.writeString(file, """
                {"reseller":"VIP_MARKETPLACE","accountManagers":[],"products":[],"customers":[]}""");
        assertTrue(ConsoleRun.text("--portfolio", file.toString()).contains("VIP_2018"));
        Files.writeString(file, """
                {"reseller":"R","program":"VIP_MARKETPLACE","products":[],"customers":[]}""");
        assertTrue(ConsoleRun.text("--portfolio", file.toString()).contains("VIPMP"));
    }

    @Test
    void a_broken_file_is_told_with_the_place() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(Path.of(SAMPLE)).replaceFirst("65304479CA01A12", "65304479CA99A12"));
        ConsoleRun run = ConsoleRun.of("--portfolio", broken.toString());
        assertEquals(2, run.exitStatus());
        assertTrue(run.err().contains("customers[3].orders[0].lines[0].offer"), run.err());
    }
}
