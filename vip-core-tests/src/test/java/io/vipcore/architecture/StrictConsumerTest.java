package io.vipcore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ticker;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.vipcore.vip.VipProgram;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** An application that compiles with every warning an error can use every public type, with what we need to run. */
class StrictConsumerTest {

    @Test
    void every_public_type_can_be_used_under_the_strictest_compiler(@TempDir Path output) throws Exception {
        List<String> types = publicTypes();
        assertTrue(types.size() > 80, () -> "only " + types);
        String fields = types.stream()
                .map(type -> "    Class<?> c" + types.indexOf(type) + " = " + type + ".class;\n")
                .collect(Collectors.joining());
        String source = "class Consumer {\n" + fields
                + "    Object line = io.vipcore.catalog.OrderLine.of(\"A\", 1);\n"
                + "    Object grant = io.vipcore.vip.customer.OfferGrant.of(io.vipcore.catalog.OfferType.TEAM,"
                + " java.time.LocalDate.of(2024, 1, 1));\n"
                + "    io.vipcore.vip.customer.Customer.Builder customer = io.vipcore.vip.customer.Customer.builder();\n"
                + "}\n";
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-Xlint:all", "-Werror", "-cp", classPath(), "-d", output.toString()),
                        null,
                        List.of(new Source(source)))
                .call();
        assertEquals("", messages.toString());
        assertTrue(compiled);
    }

    /** What a consumer has at run time: this library, Guava with its one dependency, SLF4J. */
    private static String classPath() throws URISyntaxException {
        return Stream.of(VipProgram.class, Ticker.class, InternalFutureFailureAccess.class, Logger.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> publicTypes() {
        return ExportedTypes.withBuilders().stream()
                // Needs Jackson, which a consumer may do without.
                .filter(type -> !type.getPackageName().equals("io.vipcore.json"))
                .map(Class::getCanonicalName)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Consumer.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
