package com.acme.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import io.vipcore.testkit.conformance.ConformanceRunner;
import io.vipcore.testkit.conformance.ConformanceVector;
import io.vipcore.testkit.conformance.ConformanceVectors;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What else the kit gives: generators, fixtures, conformance vectors. */
@Domain(VipDomain.class)
class KitTest {

    @Property(tries = 50)
    void customers_are_generated(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        assertEquals(
                vip.customer(given.customer(), given.asOf()).status().isInvited(),
                given.customer().isInvitedBy(given.asOf()));
    }

    @Test
    void the_conformance_vectors_come_along() {
        ConformanceVectors vectors = ConformanceVectors.bundled();
        ConformanceRunner runner = ConformanceRunner.of(vectors);
        ConformanceVector first = vectors.files().get("curated.json").get(0);
        assertEquals(first.expect(), runner.answer(first));
    }

    @Test
    void the_example_and_what_only_the_example_needs_stay_at_home() {
        for (String type : List.of(
                "io.vipcore.example.console.CustomersConsole",
                "net.fortuna.ical4j.model.Calendar",
                "picocli.CommandLine",
                "com.ibm.icu.text.Collator",
                "de.siegmar.fastcsv.writer.CsvWriter",
                "org.dhatim.fastexcel.Workbook",
                "com.github.freva.asciitable.AsciiTable",
                "org.slf4j.nop.NOPServiceProvider")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type), type);
        }
    }

    @Test
    void jqwik_leaves_no_database_and_reports_failures_only() {
        assertEquals("", System.getProperty("jqwik.database"));
        assertEquals("true", System.getProperty("jqwik.reporting.onlyfailures"));
    }
}
