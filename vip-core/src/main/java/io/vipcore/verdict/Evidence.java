package io.vipcore.verdict;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of what a rule found, as typed data: dates, numbers, product and purchase authorization ids, names of fields
 * and codes. Never personal data, and never a text that somebody typed except the ids.
 */
public sealed interface Evidence {

    /**
     * Returns the name under which the rule's words refer to it.
     *
     * @return the name, for example {@code orderBy}
     */
    String name();

    /**
     * A day.
     *
     * @param name the name
     * @param day the day
     */
    record Day(String name, LocalDate day) implements Evidence {
        /**
         * Creates a day.
         *
         * @param name the name
         * @param day the day
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public Day {
            FactShape.required("Day.name", name);
            FactShape.required("Day.day", day);
        }
    }

    /**
     * A number.
     *
     * @param name the name
     * @param count the number
     */
    record Count(String name, long count) implements Evidence {
        /**
         * Creates a number.
         *
         * @param name the name
         * @param count the number
         * @throws io.vipcore.fact.InvalidFactException if the name is null
         */
        public Count {
            FactShape.required("Count.name", name);
        }
    }

    /**
     * A product.
     *
     * @param name the name
     * @param id the product's identifier, as it was asked for
     */
    record ProductId(String name, String id) implements Evidence {
        /**
         * Creates a product.
         *
         * @param name the name
         * @param id any text
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public ProductId {
            FactShape.required("ProductId.name", name);
            FactShape.required("ProductId.id", id);
        }
    }

    /**
     * A purchase authorization.
     *
     * @param name the name
     * @param id its identifier, as it was asked for
     */
    record AuthorizationId(String name, String id) implements Evidence {
        /**
         * Creates a purchase authorization.
         *
         * @param name the name
         * @param id any text
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public AuthorizationId {
            FactShape.required("AuthorizationId.name", name);
            FactShape.required("AuthorizationId.id", id);
        }
    }

    /**
     * A field of a form.
     *
     * @param name the name
     * @param field the field's name, for example {@code postalCode}
     */
    record Field(String name, String field) implements Evidence {
        /**
         * Creates a field.
         *
         * @param name the name
         * @param field the field's name
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public Field {
            FactShape.required("Field.name", name);
            FactShape.required("Field.field", field);
        }
    }

    /**
     * A code of this library, written with its label.
     *
     * @param name the name
     * @param code the code, for example an offer type
     */
    record Code(String name, Enum<?> code) implements Evidence {
        /**
         * Creates a code.
         *
         * @param name the name
         * @param code the code
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public Code {
            FactShape.required("Code.name", name);
            FactShape.required("Code.code", code);
        }
    }

    /**
     * Several pieces that belong together, such as one overdue purchase authorization with its dates. A rule may carry
     * many groups of one name.
     *
     * @param name the name
     * @param members the pieces
     */
    record Group(String name, List<Evidence> members) implements Evidence {
        /**
         * Creates a group; the list is copied.
         *
         * @param name the name
         * @param members the pieces
         * @throws io.vipcore.fact.InvalidFactException if something is null
         */
        public Group {
            FactShape.required("Group.name", name);
            FactShape.required("Group.members", members);
            members = List.copyOf(members);
        }
    }

    /**
     * Creates a day.
     *
     * @param name the name
     * @param day the day
     * @return the evidence
     */
    static Evidence day(String name, LocalDate day) {
        return new Day(name, day);
    }

    /**
     * Creates a number.
     *
     * @param name the name
     * @param count the number
     * @return the evidence
     */
    static Evidence count(String name, long count) {
        return new Count(name, count);
    }

    /**
     * Creates a product.
     *
     * @param id the product's identifier
     * @return the evidence, named {@code product}
     */
    static Evidence product(String id) {
        return new ProductId("product", id);
    }

    /**
     * Creates a purchase authorization.
     *
     * @param id its identifier
     * @return the evidence, named {@code authorization}
     */
    static Evidence authorization(String id) {
        return new AuthorizationId("authorization", id);
    }

    /**
     * Creates a field.
     *
     * @param field the field's name
     * @return the evidence, named {@code field}
     */
    static Evidence field(String field) {
        return new Field("field", field);
    }

    /**
     * Creates a code.
     *
     * @param name the name
     * @param code the code
     * @return the evidence
     */
    static Evidence code(String name, Enum<?> code) {
        return new Code(name, code);
    }

    /**
     * Creates a group.
     *
     * @param name the name
     * @param members the pieces
     * @return the evidence
     */
    static Evidence group(String name, Evidence... members) {
        return new Group(name, List.of(members));
    }
}
