package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.base.Throwables;
import io.vipcore.rules.Words;
import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents through Jackson 2. */
final class Jackson2 implements JsonEngine {

    private final Shapes shapes;
    private final JsonMapper mapper;

    /**
     * Makes a mapper.
     *
     * @param vocabulary what verdicts may speak of
     * @param isInside whether it works inside an application's mapper, which shows the application's own types
     */
    Jackson2(Vocabulary vocabulary, boolean isInside) {
        shapes = new Shapes(vocabulary, this::convert);
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Problems.DEEPEST)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .propertyNamingStrategy(new Names())
                .addModule(new Jdk8Module())
                .addModule(new Documents(isInside))
                .build();
    }

    @Override
    public String write(Object value, Optional<Words> words) {
        try {
            return Problems.withHalvesEscaped(
                    mapper.writer().withAttribute(Words.class, words).writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
        }
    }

    @Override
    public Object read(String document, Class<?> type, Class<?>... arguments) {
        try {
            JavaType asked = arguments.length == 0
                    ? mapper.constructType(type)
                    : mapper.getTypeFactory().constructParametricType(type, arguments);
            return Problems.present(mapper.readValue(Problems.text(document), asked));
        } catch (JsonProcessingException e) {
            throw problem(e);
        }
    }

    private Object convert(Object tree, Type type) {
        try {
            return mapper.treeToValue(mapper.valueToTree(tree), mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw problem(e);
        }
    }

    /** Writes a value where an application's generator stands. */
    void write(Object value, Optional<Words> words, JsonGenerator generator, SerializerProvider around)
            throws IOException {
        mapper.writer()
                .withAttribute(Words.class, words)
                .withAttribute(SerializerProvider.class, around)
                .writeValue(generator, value);
    }

    /** Reads the value at which an application's parser stands, by way of its text: that is read as strictly as any. */
    Object read(JsonParser parser, DeserializationContext around, JavaType type) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = mapper.createGenerator(text)) {
            copy.copyCurrentStructure(parser);
            copy.flush();
            return mapper.readerFor(type)
                    .withAttribute(DeserializationContext.class, around)
                    .readValue(text.toString());
        } catch (JsonProcessingException | BadDocumentException e) {
            BadDocumentException bad =
                    e instanceof BadDocumentException ours ? ours : problem((JsonProcessingException) e);
            throw new JsonMappingException(null, bad.getMessage(), bad); // a parser's source would be quoted
        }
    }

    /** What is wrong: Jackson's own messages quote the document, its paths and kinds never do. */
    private static BadDocumentException problem(JsonProcessingException e) {
        String path = "";
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                String name = step.getFieldName();
                path = Problems.join(path, name == null ? "[" + step.getIndex() + "]" : Problems.step(name));
            }
        }
        Throwable cause = Throwables.getRootCause(e);
        if (cause instanceof UnrecognizedPropertyException) {
            return new BadDocumentException(path, "unknown field");
        } else if (cause instanceof MismatchedInputException mismatch) {
            return Problems.mismatch(path, mismatch.getTargetType(), mismatch.getOriginalMessage());
        } else if (cause instanceof InvalidDefinitionException unfit) {
            throw Problems.unfit(path, unfit.getType().getRawClass());
        } else if (cause instanceof InputCoercionException) {
            return new BadDocumentException(path, "a whole number out of all bounds");
        } else if (cause instanceof JsonProcessingException unreadable) {
            JsonLocation at = unreadable.getLocation();
            return Problems.unreadable(
                    path,
                    unreadable.getOriginalMessage(),
                    at == null ? "" : Problems.position(at.getLineNr(), at.getColumnNr()));
        }
        return Problems.refused(path, cause);
    }

    private static final class Names extends PropertyNamingStrategies.NamingBase {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String component) {
            return Shapes.nameOf(component);
        }
    }

    /** The shapes of this library; an application's types go to its own mapper. */
    private final class Documents extends Types {

        private final boolean isInside;

        Documents(boolean isInside) {
            this.isInside = isInside;
        }

        @Override
        @Nullable
        Writing writing(JavaType type) {
            Optional<Shape<?, ?>> shape = shapes.find(type.getRawClass());
            if (shape.isPresent()) {
                return (value, generator, context) -> context.defaultSerializeValue(
                        shape.get().write(value, context.getAttribute(Words.class)), generator);
            }
            return isInside && Shapes.isTheirs(type.getRawClass())
                    ? (value, generator, context) -> ((SerializerProvider)
                                    context.getAttribute(SerializerProvider.class))
                            .defaultSerializeValue(value, generator)
                    : null;
        }

        @Override
        @Nullable
        Reading reading(JavaType type) {
            Optional<Shape<?, ?>> shape = shapes.find(type.getRawClass());
            if (shape.isPresent()) {
                JavaType document = mapper.getTypeFactory()
                        .constructParametricType(shape.get().document(), type.getBindings());
                return context -> {
                    JsonDeserializer<Object> found = context.findRootValueDeserializer(document);
                    return (parser, within) -> shape.get().read(found.deserialize(parser, within));
                };
            }
            return isInside && Shapes.isTheirs(type.getRawClass())
                    ? context -> (parser, within) -> ((DeserializationContext)
                                    within.getAttribute(DeserializationContext.class))
                            .readValue(parser, type)
                    : null;
        }
    }

    /** A module that is asked how each type is written and read. */
    abstract static class Types extends Module {

        /** What writes a value where a generator stands. */
        interface Writing {
            void write(Object value, JsonGenerator generator, SerializerProvider context) throws IOException;
        }

        /** What finds out how to read, once for each place at which a value may stand. */
        interface Reading {
            Reader in(DeserializationContext context) throws JsonMappingException;
        }

        /** What reads the value at which a parser stands. */
        interface Reader {
            Object read(JsonParser parser, DeserializationContext context) throws IOException;
        }

        abstract @Nullable Writing writing(JavaType type);

        abstract @Nullable Reading reading(JavaType type);

        @Override
        public final String getModuleName() {
            return getClass().getName();
        }

        /** One with custom rules may follow one without, and then replaces it. */
        @Override
        public final Object getTypeId() {
            return this;
        }

        @Override
        public final Version version() {
            return Version.unknownVersion();
        }

        @Override
        public final void setupModule(SetupContext context) {
            context.addSerializers(new Serializers.Base() {
                @Override
                public @Nullable JsonSerializer<?> findSerializer(
                        SerializationConfig config, JavaType type, BeanDescription description) {
                    return serializer(writing(type));
                }
            });
            context.addDeserializers(new Deserializers.Base() {
                @Override
                public @Nullable JsonDeserializer<?> findBeanDeserializer(
                        JavaType type, DeserializationConfig config, BeanDescription description) {
                    return deserializer(type.getRawClass(), reading(type));
                }

                @Override
                public @Nullable JsonDeserializer<?> findEnumDeserializer(
                        Class<?> type, DeserializationConfig config, BeanDescription description) {
                    return deserializer(type, reading(config.constructType(type)));
                }
            });
        }

        private static @Nullable JsonSerializer<Object> serializer(@Nullable Writing writing) {
            return writing == null
                    ? null
                    : new JsonSerializer<>() {
                        @Override
                        public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
                                throws IOException {
                            writing.write(value, generator, context);
                        }
                    };
        }

        private static @Nullable JsonDeserializer<?> deserializer(Class<?> type, @Nullable Reading reading) {
            return reading == null ? null : new Unplaced(type, reading);
        }

        private static final class Unplaced extends JsonDeserializer<Object> implements ContextualDeserializer {

            private final Class<?> type;
            private final Reading reading;

            Unplaced(Class<?> type, Reading reading) {
                this.type = type;
                this.reading = reading;
            }

            @Override
            public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                    throws JsonMappingException {
                Reader reader = reading.in(context);
                return new JsonDeserializer<Object>() {
                    @Override
                    public Object deserialize(JsonParser parser, DeserializationContext within) throws IOException {
                        return reader.read(parser, within);
                    }

                    @Override
                    public Class<?> handledType() {
                        return type;
                    }
                };
            }

            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) {
                throw new IllegalStateException("Jackson asks for the place first");
            }
        }
    }
}
