package io.vipcore.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.VipProgram;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Without Jackson everything works but {@code io.vipcore.json}: on the class path, and on the module path. */
class WithoutJacksonTest {

    private static final String ANSWERS = "READY Refused.";

    /** All that the library needs at run time. */
    private static List<URL> library() {
        return Stream.of(VipProgram.class, ImmutableList.class, InternalFutureFailureAccess.class, Logger.class)
                .map(WithoutJacksonTest::locationOf)
                .toList();
    }

    private static URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void on_the_class_path() throws Exception {
        try (URLClassLoader application = applicationWithoutJackson()) {
            Supplier<?> answers = (Supplier<?>) application
                    .loadClass(WithoutJackson.class.getName())
                    .getConstructor()
                    .newInstance();
            assertEquals(ANSWERS, answers.get());
        }
    }

    @Test
    void every_other_class_can_be_loaded_and_looked_at() throws Exception {
        try (URLClassLoader application = applicationWithoutJackson()) {
            List<String> others = new ClassFileImporter()
                    .importUrl(locationOf(VipProgram.class)).stream()
                            .filter(type -> !type.getPackageName().equals("io.vipcore.json"))
                            .filter(type -> !type.getSimpleName().equals("module-info"))
                            .map(JavaClass::getName)
                            .toList();
            assertTrue(others.size() > 200, others::toString);
            int methods = 0;
            for (String name : others) {
                methods += Class.forName(name, true, application).getDeclaredMethods().length;
            }
            assertTrue(methods > others.size(), "methods whose types are all there");
            assertThrows(
                    NoClassDefFoundError.class, () -> Class.forName("io.vipcore.json.VipModule", true, application));
        }
    }

    private static URLClassLoader applicationWithoutJackson() {
        URL[] urls = Stream.concat(Stream.of(locationOf(WithoutJackson.class)), library().stream())
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void on_the_module_path() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        library().stream()
                                .map(WithoutJacksonTest::path)
                                .collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "io.vipcore",
                        "--class-path",
                        path(locationOf(WithoutJackson.class)),
                        WithoutJackson.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(java.waitFor(60, TimeUnit.SECONDS));
        assertEquals(ANSWERS, printed.strip());
        assertEquals(0, java.exitValue());
    }

    private static String path(URL location) {
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
