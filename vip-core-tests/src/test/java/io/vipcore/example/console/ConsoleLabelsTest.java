package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ConsoleLabelsTest {

    @Test
    void everyTextExistsInBothLanguages() {
        String name = "io.vipcore.example.console.console";
        assertEquals(
                ResourceBundle.getBundle(name, Locale.ROOT).keySet(),
                ResourceBundle.getBundle(name, Locale.forLanguageTag("pl")).keySet());
    }
}
