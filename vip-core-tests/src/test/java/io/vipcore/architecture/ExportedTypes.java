package io.vipcore.architecture;

import io.vipcore.vip.VipProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of the library, found by themselves: a new one is checked without being listed anywhere. */
public final class ExportedTypes {

    /** Wherever the build put the library: a directory, or a jar. */
    private static final ModuleReference MODULE = ModuleFinder.of(Path.of(URI.create(VipProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString())))
            .find("io.vipcore")
            .orElseThrow();

    private static final Set<String> PACKAGES = MODULE.descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());

    private static final List<Class<?>> LIBRARY = load();

    /** Public types of exported packages. */
    private static final List<Class<?>> EXPORTED = LIBRARY.stream()
            .filter(type -> isVisible(type) && PACKAGES.contains(type.getPackageName()))
            .toList();

    private ExportedTypes() {}

    private static List<Class<?>> load() {
        try (ModuleReader module = MODULE.open()) {
            return module.list()
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(ExportedTypes::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** All classes, also those that nobody sees. */
    static List<Class<?>> ofTheLibrary() {
        return LIBRARY;
    }

    /** What an application can name, but builders. */
    public static List<Class<?>> all() {
        return EXPORTED.stream().filter(type -> !isScaffolding(type)).toList();
    }

    /** What an application can name; what Immutables generates it cannot. */
    static List<Class<?>> withBuilders() {
        return EXPORTED;
    }

    static Set<String> exportedPackages() {
        return PACKAGES;
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    static boolean isOfTheLibrary(Class<?> type) {
        return type.getName().startsWith("io.vipcore.") && LIBRARY.contains(type);
    }

    /** What values are made with: builders, and the defaults of an instance under construction. */
    static boolean isScaffolding(Class<?> type) {
        return type.getSimpleName().equals("Builder") || type.getSimpleName().equals("InitShim");
    }
}
