package io.vipcore.language;

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

/** A file of words by itself: a resource bundle would fill its gaps from the other language. */
public final class WordsFile {

    private WordsFile() {}

    /** Reads the file beside a class; a key that stands in it twice is an error. */
    public static Map<String, String> read(Class<?> beside, String name) {
        Properties words = new OnceEach();
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }

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
