package io.vipcore.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.docs.Documents;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever asks for one date and one decision names few types. */
class SmallestConsumerTest {

    private static final int MOST_IMPORTS = 8;

    @Test
    void its_answers() {
        SmallestConsumer consumer = new SmallestConsumer();
        assertEquals(LocalDate.parse("2025-02-15"), consumer.lastDayToRenew(LocalDate.parse("2025-01-16")));
        assertTrue(consumer.mayAddEnterpriseOffer(LocalDate.parse("2024-03-28")));
    }

    @Test
    void it_has_few_imports() {
        long imports = Documents.read("vip-core-tests/src/test/java/io/vipcore/consumer/SmallestConsumer.java")
                .lines()
                .filter(line -> line.startsWith("import "))
                .count();
        assertTrue(imports <= MOST_IMPORTS, imports + " imports");
    }
}
