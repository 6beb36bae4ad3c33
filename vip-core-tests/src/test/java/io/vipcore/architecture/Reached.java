package io.vipcore.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vipcore.source.InvalidFactException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All values that can be had by asking, and all collections that were shown. */
final class Reached {
    /** What answers with a value of its own type could be asked for ever. */
    private static final int DEEPEST = 12;

    private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    private final List<Object> collections = new ArrayList<>();

    static Reached from(List<Object> roots) {
        Reached reached = new Reached();
        roots.forEach(root -> reached.add(root, 0));
        return reached;
    }

    List<Object> collections() {
        return collections;
    }

    Set<Object> values() {
        return seen.keySet();
    }

    boolean hasA(Class<?> type) {
        return seen.keySet().stream().anyMatch(type::isInstance);
    }

    private void add(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> add(content, depth));
        } else if (value instanceof Map<?, ?> map) {
            collections.add(map);
            map.forEach((key, content) -> {
                add(key, depth);
                add(content, depth);
            });
        } else if (value instanceof Collection<?> collection) {
            collections.add(collection);
            collection.forEach(element -> add(element, depth));
        } else if (value != null) {
            assertFalse(value.getClass().isArray(), "an array can be changed");
            if (depth < DEEPEST && ExportedTypes.isOfTheLibrary(value.getClass()) && seen.put(value, true) == null) {
                questionsOf(value.getClass()).forEach(question -> add(ask(value, question), depth + 1));
            }
        }
    }

    /** The accessors: public, of an exported type, without arguments, and answered with a value of another type. */
    static Stream<Method> questionsOf(Class<?> type) {
        return ExportedTypes.all().stream()
                .filter(exported -> exported.isAssignableFrom(type))
                .flatMap(exported -> Arrays.stream(exported.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && !method.getReturnType().isPrimitive()
                        && method.getReturnType() != method.getDeclaringClass()
                        && !method.getName().equals("toString"));
    }

    /** The answer, or null where the library says that there is none. */
    static Object ask(Object value, Method question) {
        try {
            question.setAccessible(true);
            return question.invoke(value);
        } catch (InvocationTargetException e) {
            assertInstanceOf(InvalidFactException.class, e.getCause(), question.toString());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(question.toString(), e);
        }
    }
}
