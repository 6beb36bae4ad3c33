package io.vipcore.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The library's words of one language by themselves: a resource bundle would fill its gaps from the other one. */
final class WordsFile {

    static final Map<String, String> ENGLISH = read("/io/vipcore/internal/words.properties");
    static final Map<String, String> POLISH = read("/io/vipcore/internal/words_pl.properties");

    private WordsFile() {}

    static Map<String, String> read(String path) {
        Properties words = new OnceEach();
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(path), path)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }

    /** A key that stands there twice is an error. */
    private static final class OnceEach extends Properties {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " stands there twice");
            }
            return super.put(key, value);
        }
    }
}
