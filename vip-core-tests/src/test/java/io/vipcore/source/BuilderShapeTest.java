package io.vipcore.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.vip.VipProgram;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every generated builder of the library, found by itself: what is missing is named. */
class BuilderShapeTest {

    static Stream<Class<?>> valuesThatNeedABuilder() {
        return new ClassFileImporter()
                        .importUrl(VipProgram.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.getSimpleName().equals("Builder")
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getRawSuperclass()
                                        .orElseThrow()
                                        .getName()
                                        .contains(".Immutable"))
                        .map(JavaClass::reflect)
                        .<Class<?>>map(Class::getEnclosingClass)
                        .filter(value -> !required(value).isEmpty())
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    @ParameterizedTest
    @MethodSource("valuesThatNeedABuilder")
    void an_empty_builder_names_everything_that_is_missing(Class<?> value) {
        InvalidFactException refused = assertThrows(
                InvalidFactException.class,
                () -> invoke(builderOf(value), builderOf(value).getClass().getMethod("build")));
        assertEquals(required(value), new TreeSet<>(Set.of(refused.field().split(", "))));
        assertEquals("required, but not set", refused.problem());
    }

    /** The attributes without a default; collections and optional ones have theirs: empty. */
    private static Set<String> required(Class<?> value) {
        return Arrays.stream(value.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !Collection.class.isAssignableFrom(method.getReturnType())
                        && !Map.class.isAssignableFrom(method.getReturnType())
                        && method.getReturnType() != Optional.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object builderOf(Class<?> value) throws ReflectiveOperationException {
        return value.getMethod("builder").invoke(null);
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
