package io.vipcore.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.VipProgram;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of the library, found by themselves: a new one is checked without being listed anywhere. */
public final class ExportedTypes {

    private static final List<Class<?>> LIBRARY = load();

    private ExportedTypes() {}

    private static List<Class<?>> load() {
        return new ClassFileImporter()
                .importUrl(location()).stream()
                        .filter(type -> !type.getSimpleName().endsWith("-info"))
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    /** All classes, also those that nobody sees. */
    static List<Class<?>> ofTheLibrary() {
        return LIBRARY;
    }

    /** What an application can name: public types of exported packages. */
    public static List<Class<?>> all() {
        Set<String> packages = exportedPackages();
        return LIBRARY.stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()) && packages.contains(type.getPackageName()))
                .filter(type -> !isScaffolding(type))
                .toList();
    }

    private static Set<String> exportedPackages() {
        return ModuleFinder.of(Path.of(URI.create(location().toString())))
                .find("io.vipcore")
                .orElseThrow()
                .descriptor()
                .exports()
                .stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Wherever the build put the classes: a directory, or a jar. */
    private static URL location() {
        return VipProgram.class.getProtectionDomain().getCodeSource().getLocation();
    }

    static boolean isOfTheLibrary(Class<?> type) {
        return type.getName().startsWith("io.vipcore.") && LIBRARY.contains(type);
    }

    /** What values are made with: builders, and the defaults of an instance under construction. */
    static boolean isScaffolding(Class<?> type) {
        return type.getSimpleName().equals("Builder") || type.getSimpleName().equals("InitShim");
    }
}
