package io.vipcore.consumer;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.vip.VipProgram;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Without Jackson every class but those of {@code io.vipcore.json} can be used. */
class WithoutJacksonTest {

    /** All that the library needs at run time. */
    private static URL[] library() {
        return Stream.of(VipProgram.class, ImmutableList.class, InternalFutureFailureAccess.class, Logger.class)
                .map(WithoutJacksonTest::locationOf)
                .toArray(URL[]::new);
    }

    private static URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void every_other_class_can_be_loaded_and_looked_at() throws Exception {
        try (URLClassLoader application = new URLClassLoader(library(), ClassLoader.getPlatformClassLoader())) {
            List<String> others = new ClassFileImporter()
                    .importUrl(locationOf(VipProgram.class)).stream()
                            .filter(type -> !type.getPackageName().equals("io.vipcore.json"))
                            .filter(type -> !type.getSimpleName().equals("module-info"))
                            .map(JavaClass::getName)
                            .toList();
            assertTrue(others.size() > 150, others::toString);
            int methods = 0;
            for (String name : others) {
                methods += Class.forName(name, true, application).getDeclaredMethods().length;
            }
            assertTrue(methods > others.size(), "methods whose types are all there");
            assertThrows(
                    NoClassDefFoundError.class,
                    () -> Class.forName("io.vipcore.json.Jackson2Module", true, application));
        }
    }
}
