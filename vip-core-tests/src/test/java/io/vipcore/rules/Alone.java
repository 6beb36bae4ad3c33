package io.vipcore.rules;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Runs something in a class loader of its own: as if the library were used for the first time. */
final class Alone {

    private Alone() {}

    static List<String> call(Class<? extends Callable<List<String>>> session) throws Exception {
        try (URLClassLoader alone = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Callable<?> there = (Callable<?>)
                    alone.loadClass(session.getName()).getDeclaredConstructor().newInstance();
            return ((List<?>) there.call()).stream().map(String.class::cast).toList();
        }
    }

    private static URL[] classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Alone::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
