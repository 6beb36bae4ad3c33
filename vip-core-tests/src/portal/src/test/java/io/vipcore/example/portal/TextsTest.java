package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("portal", Locale.ROOT);
    private static final ResourceBundle POLISH = ResourceBundle.getBundle("portal", Locale.forLanguageTag("pl"));

    @Test
    void everythingIsSaidInBothLanguagesAboutTheSameThings() {
        assertThat(POLISH.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : ENGLISH.keySet()) {
            assertThat(new MessageFormat(POLISH.getString(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex());
            assertThat(POLISH.getString(key) + ENGLISH.getString(key)).as(key).doesNotContain("'");
        }
    }
}
