package io.vipcore.rules;

import com.google.common.collect.Iterables;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of what a rule found, as typed data: dates, numbers, ids of products and purchase authorizations, names of
 * fields and codes. Never personal data, and never a text that somebody typed except the ids.
 *
 * @param name the name under which the rule's words refer to it, for example {@code orderBy}
 * @param type what the value is
 * @param value an unmodifiable value of the type's class
 */
public record Evidence(String name, Type type, Object value) {

    /** What a value is. */
    public enum Type {
        /** A {@link LocalDate}. */
        DAY(LocalDate.class),
        /** A number, as a {@link Long}. */
        COUNT(Long.class),
        /** The id of a product, as it was asked for. */
        PRODUCT(String.class),
        /** The id of a purchase authorization, as it was asked for. */
        AUTHORIZATION(String.class),
        /** The name of a field of a form, for example {@code postalCode}. */
        FIELD(String.class),
        /** The code under which another system reports the same, for example {@code 1122}. */
        ERROR_CODE(String.class),
        /** A constant of an enum, written with its label. */
        CODE(Enum.class),
        /** A list of evidence that belongs together, such as one overdue purchase authorization with its dates. */
        GROUP(List.class);

        private final Class<?> valueClass;

        Type(Class<?> valueClass) {
            this.valueClass = valueClass;
        }
    }

    public Evidence {
        Checks.required("Evidence.name", name);
        Checks.required("Evidence.type", type);
        if (!type.valueClass.isInstance(Checks.required("Evidence.value", value))) {
            throw new InvalidFactException("Evidence.value", "must be a " + type.valueClass.getSimpleName());
        }
        if (value instanceof List<?> members) {
            if (!Iterables.all(members, Evidence.class::isInstance)) {
                throw new InvalidFactException("Evidence.value", "must be a list of evidence");
            }
            value = List.copyOf(members);
        }
    }

    /**
     * {@return a day as evidence}
     *
     * @param name the name
     * @param day the day
     */
    public static Evidence day(String name, LocalDate day) {
        return new Evidence(name, Type.DAY, day);
    }

    /**
     * {@return a number as evidence}
     *
     * @param name the name
     * @param count the number
     */
    public static Evidence count(String name, long count) {
        return new Evidence(name, Type.COUNT, count);
    }

    /**
     * {@return a product as evidence, named {@code product}}
     *
     * @param id the product's identifier
     */
    public static Evidence product(String id) {
        return new Evidence("product", Type.PRODUCT, id);
    }

    /**
     * {@return a purchase authorization as evidence, named {@code authorization}}
     *
     * @param id its identifier
     */
    public static Evidence authorization(String id) {
        return new Evidence("authorization", Type.AUTHORIZATION, id);
    }

    /**
     * {@return a field of a form as evidence, named {@code field}}
     *
     * @param field the field's name
     */
    public static Evidence field(String field) {
        return new Evidence("field", Type.FIELD, field);
    }

    /**
     * {@return the code under which another system reports the same as evidence, named {@code error}}
     *
     * @param code the code, not blank
     */
    public static Evidence errorCode(String code) {
        return new Evidence("error", Type.ERROR_CODE, Checks.identifier("Evidence.code", code));
    }

    /**
     * {@return a code as evidence}
     *
     * @param name the name
     * @param code the code, for example an offer type
     */
    public static Evidence code(String name, Enum<?> code) {
        return new Evidence(name, Type.CODE, code);
    }

    /**
     * {@return pieces that belong together as evidence; a finding may have many groups of one name}
     *
     * @param name the name
     * @param members the pieces
     */
    public static Evidence group(String name, Evidence... members) {
        return new Evidence(name, Type.GROUP, Checks.list("Evidence.members", members));
    }

    /** {@return the pieces of a group, empty for every other type, unmodifiable} */
    public List<Evidence> members() {
        return value instanceof List<?> list
                ? list.stream().map(Evidence.class::cast).toList()
                : List.of();
    }
}
