package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.reflect.TypeResolver;
import com.google.common.reflect.TypeToken;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.Product;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schema of the documents that are stored, read off their records, as {@link Shapes} and both Jacksons do. A library that
 * generates schemas would have to be told every shape and name, which is as long as this and one more place to keep true.
 */
final class JsonSchema {

    /** Their names are those of the types. */
    static final List<Class<?>> STORED = List.of(
            Customer.class,
            Product.class,
            Catalog.class,
            PortfolioDocument.class,
            CustomerEvent.class,
            CustomerHistory.class,
            MarketplaceCustomer.class,
            MarketplaceProduct.class,
            MarketplaceCatalog.class,
            MarketplacePortfolio.class,
            Verdict.class);

    /** What constructors refuse and no type shows. */
    private static final Map<String, Map<String, Integer>> LIMITS = Map.of(
            "OrderLine.quantity", Map.of("minimum", 1, "maximum", Integer.MAX_VALUE),
            "Reason.line", Map.of("minimum", 0),
            "Reason.sources", Map.of("minItems", 1),
            "Product.segments", Map.of("minItems", 1),
            "*.lines", Map.of("minItems", 1),
            "MarketplaceLine.n", Map.of("minimum", 0),
            "MarketplaceLine.quantity", Map.of("minimum", 1, "maximum", Integer.MAX_VALUE),
            "MarketplaceProduct.segments", Map.of("minItems", 1));

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Vocabulary vocabulary = VipJson.jackson2().vocabulary();
    private final Shapes shapes = new Shapes(vocabulary, (tree, type) -> tree);
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new LinkedHashMap<>();

    private JsonSchema() {}

    static ObjectNode generate() {
        return new JsonSchema().whole();
    }

    private ObjectNode whole() {
        ObjectNode whole = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "The documents of vip-core that are stored")
                .put(
                        "description",
                        "As they are written, with schema 1. What is optional is missing, never null; a reader takes both.");
        ArrayNode any = whole.putArray("anyOf");
        STORED.forEach(type -> any.add(of(TypeToken.of(type))));
        resultExactlyWhenAllowed(definitions.get("Verdict"));
        definitions.forEach(whole.withObjectProperty("$defs")::set);
        return whole;
    }

    private ObjectNode of(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        if (type.getType() instanceof TypeVariable || raw == Object.class) {
            return NODES.objectNode();
        } else if (raw == String.class) {
            return ofType("string");
        } else if (raw == URI.class) {
            return ofType("string").put("format", "iri-reference");
        } else if (raw == LocalDate.class) {
            return ofType("string").put("format", "date");
        } else if (raw == Instant.class) {
            return ofType("string").put("format", "date-time").put("pattern", "Z$");
        } else if (raw == MarketplaceOffer.class) {
            return ofType("string").put("pattern", "^[0-9]{8}[A-Z]{2}(0[1-46-9]|1[2-4]|T[1-7A-G])[A0-9XYZ]12$");
        } else if (raw == AccountStatus.class) {
            return oneOf(Arrays.stream(AccountStatus.values()).map(AccountStatus::code));
        } else if (raw == SubscriptionStatus.class) {
            return oneOf(Arrays.stream(SubscriptionStatus.values()).map(SubscriptionStatus::code));
        } else if (raw == VipId.class) {
            return ofType("string").put("pattern", "^[0-9A-Z]{20}$");
        } else if (raw == Schema.class) {
            return NODES.objectNode().put("const", Schema.NOW.version());
        } else if (raw == int.class || raw == Integer.class || raw == OptionalInt.class) {
            return ofType("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        } else if (raw == long.class || raw == Long.class || raw == OptionalLong.class) {
            return ofType("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return ofType("boolean");
        } else if (raw == Optional.class) {
            return of(argument(type, Optional.class));
        } else if (Collection.class.isAssignableFrom(raw)) {
            return ofType("array").set("items", of(argument(type, Collection.class)));
        } else if (raw.isArray()) {
            return ofType("array").set("items", of(TypeToken.of(raw.getComponentType())));
        } else if (Map.class.isAssignableFrom(raw)) {
            ObjectNode object = ofType("object");
            TypeToken<?> key = type.resolveType(Map.class.getTypeParameters()[0]);
            if (key.getRawType() != String.class) {
                object.set("propertyNames", of(key));
            }
            return object.set(
                    "additionalProperties", of(type.resolveType(Map.class.getTypeParameters()[1])));
        }
        // What depends on type arguments has no name.
        return type.getType() instanceof ParameterizedType ? definition(type) : reference(raw);
    }

    private static void resultExactlyWhenAllowed(ObjectNode verdict) {
        verdict.withObject("/if/properties/outcome").put("const", VerdictDocument.Outcome.ALLOWED.name());
        verdict.withObject("/then").putArray("required").add("result");
        verdict.withObject("/else/properties").put("result", false);
    }

    private static TypeToken<?> argument(TypeToken<?> type, Class<?> of) {
        return type.resolveType(of.getTypeParameters()[0]);
    }

    private static ObjectNode ofType(String name) {
        return NODES.objectNode().put("type", name);
    }

    private ObjectNode reference(Class<?> type) {
        Class<?> before = named.putIfAbsent(type.getSimpleName(), type);
        if (before == null) {
            definitions.put(type.getSimpleName(), definition(TypeToken.of(type)));
        } else if (before != type) {
            throw new IllegalStateException("two types named " + type.getSimpleName());
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private ObjectNode definition(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        if (raw.isEnum()) {
            return oneOf(Arrays.stream(raw.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()));
        }
        Class<?> document = documentOf(raw);
        if (document.isSealed()) {
            return variants(document);
        } else if (!document.isRecord()) {
            return of(TypeToken.of(document));
        }
        return object(raw.getSimpleName(), document, argumentsOf(type, document));
    }

    private Class<?> documentOf(Class<?> type) {
        Optional<Shape<?, ?>> shape = shapes.find(type);
        return shape.isPresent() ? shape.get().document() : type;
    }

    /** A document with type arguments has those of the value. */
    private static TypeResolver argumentsOf(TypeToken<?> type, Class<?> document) {
        TypeResolver resolver = new TypeResolver();
        if (type.getType() instanceof ParameterizedType given) {
            for (int i = 0; i < document.getTypeParameters().length; i++) {
                resolver = resolver.where(document.getTypeParameters()[i], given.getActualTypeArguments()[i]);
            }
        }
        return resolver;
    }

    /** One for each document; some serve several types. */
    private ObjectNode variants(Class<?> sealed) {
        Map<Class<?>, List<String>> types = Stream.of(
                        sealed.getAnnotation(JsonSubTypes.class).value())
                .collect(Collectors.groupingBy(
                        JsonSubTypes.Type::value,
                        LinkedHashMap::new,
                        Collectors.mapping(JsonSubTypes.Type::name, Collectors.toList())));
        ArrayNode variants = NODES.arrayNode();
        types.forEach((document, names) -> {
            ObjectNode variant = object("*", document, new TypeResolver());
            ((ObjectNode) variant.required("properties"))
                    .set(
                            "type",
                            names.size() == 1 ? NODES.objectNode().put("const", names.get(0)) : oneOf(names.stream()));
            variants.add(variant);
        });
        return NODES.objectNode().set("oneOf", variants);
    }

    private static ObjectNode oneOf(Stream<String> names) {
        ObjectNode node = NODES.objectNode();
        names.forEach(node.putArray("enum")::add);
        return node;
    }

    private ObjectNode object(String name, Class<?> document, TypeResolver arguments) {
        ObjectNode object = ofType("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        for (RecordComponent component : document.getRecordComponents()) {
            String member = Shapes.nameOf(component.getName());
            ObjectNode schema = name.equals("Reason") && member.equals("provisions")
                    ? provisions()
                    : of(TypeToken.of(arguments.resolveType(component.getGenericType())));
            Stream.of(name + "." + member, "*." + member)
                    .flatMap(key -> LIMITS.getOrDefault(key, Map.of()).entrySet().stream())
                    .forEach(limit -> schema.put(limit.getKey(), limit.getValue()));
            properties.set(member, schema);
            if (!component.getType().getSimpleName().startsWith("Optional")) {
                required.add(member);
            }
        }
        return object.put("additionalProperties", false);
    }

    /** By their names in an edition; a rule rests on some. */
    private ObjectNode provisions() {
        ObjectNode provisions = ofType("object");
        ObjectNode properties = provisions.putObject("properties");
        new TreeMap<>(vocabulary.provisions()).forEach((name, type) -> properties.set(name, of(TypeToken.of(type))));
        return provisions.put("additionalProperties", false);
    }
}
