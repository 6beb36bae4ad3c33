package io.vipcore.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values made once more, of collections that can be changed. */
final class Copies {

    private Copies() {}

    /** A copy of a value and the collections it was made of, which are ours. */
    record Copy(Object value, List<Object> madeOf) {}

    static boolean isCollection(Object value) {
        return value instanceof Collection || value instanceof Map;
    }

    static Copy ofRecord(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Object> ours = new ArrayList<>();
        Object[] arguments = Arrays.stream(components)
                .map(component -> changeable(Reached.ask(value, component.getAccessor()), ours))
                .toArray();
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Copy(constructor.newInstance(arguments), ours);
    }

    /** Whether it comes from a generated builder. */
    static boolean isBuilt(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable");
    }

    static Copy ofBuilt(Object value) throws ReflectiveOperationException {
        Class<?> type = ExportedTypes.all().stream()
                .filter(exported -> exported.isInstance(value)
                        && value.getClass().getSimpleName().equals("Immutable" + exported.getSimpleName()))
                .findFirst()
                .orElseThrow();
        Object builder = type.getMethod("builder").invoke(null);
        List<Object> ours = new ArrayList<>();
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals("from") && method.getParameterTypes()[0] == type) {
                method.invoke(builder, value);
            }
        }
        for (Method setter : builder.getClass().getMethods()) {
            Object content = contentOf(value, type, setter);
            if (isCollection(content)) {
                setter.invoke(builder, changeable(content, ours));
            }
        }
        return new Copy(builder.getClass().getMethod("build").invoke(builder), ours);
    }

    /** What a method of a builder sets, if it sets a whole collection. */
    private static Object contentOf(Object value, Class<?> type, Method setter) {
        boolean setsACollection = setter.getParameterCount() == 1
                && setter.getGenericParameterTypes()[0] instanceof ParameterizedType
                && Arrays.stream(type.getMethods())
                        .anyMatch(
                                method -> method.getName().equals(setter.getName()) && method.getParameterCount() == 0);
        return setsACollection
                ? Reached.questionsOf(type)
                        .filter(question -> question.getName().equals(setter.getName()))
                        .map(question -> Reached.ask(value, question))
                        .findFirst()
                        .orElse("")
                : "";
    }

    @SuppressWarnings("ReferenceEquality") // asked is whether it was copied, not whether it is equal
    private static Object changeable(Object content, List<Object> ours) {
        Object copy = content;
        if (content instanceof List<?> list) {
            copy = new ArrayList<>(list);
        } else if (content instanceof Set<?> set) {
            copy = new LinkedHashSet<>(set);
        } else if (content instanceof SortedMap<?, ?> map) {
            copy = new TreeMap<>(map);
        } else if (content instanceof Map<?, ?> map) {
            copy = new LinkedHashMap<>(map);
        }
        if (copy != content) {
            ours.add(copy);
        }
        return copy;
    }
}
