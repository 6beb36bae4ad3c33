package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.google.common.base.Throwables;
import io.vipcore.rules.Words;
import java.io.Serial;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.LogicalType;

/** Documents through Jackson 3. */
final class Jackson3 implements JsonEngine {

    private final Shapes shapes;
    private final JsonMapper mapper;

    /**
     * Makes a mapper.
     *
     * @param vocabulary what verdicts may speak of
     * @param isInside whether it works inside an application's mapper, which shows the application's own types
     */
    Jackson3(Vocabulary vocabulary, boolean isInside) {
        shapes = new Shapes(vocabulary, this::convert);
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Problems.DEEPEST)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultVisibility(visibility ->
                        visibility.withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .propertyNamingStrategy(new Names())
                .annotationIntrospector(new Annotations())
                .addModule(new Documents(isInside))
                .build();
    }

    @Override
    public String write(Object value, Optional<Words> words) {
        try {
            return Problems.withHalvesEscaped(
                    mapper.writer().withAttribute(Words.class, words).writeValueAsString(value));
        } catch (JacksonException e) {
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
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private Object convert(Object tree, Type type) {
        try {
            return mapper.convertValue(tree, mapper.constructType(type));
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    /** Writes a value where an application's generator stands. */
    void write(Object value, Optional<Words> words, JsonGenerator generator, SerializationContext around) {
        mapper.writer()
                .withAttribute(Words.class, words)
                .withAttribute(SerializationContext.class, around)
                .writeValue(generator, value);
    }

    /** Reads the value at which an application's parser stands, by way of its text: that is read as strictly as any. */
    Object read(JsonParser parser, DeserializationContext around, JavaType type) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = mapper.createGenerator(text)) {
            copy.copyCurrentStructure(parser);
            copy.flush();
            return mapper.readerFor(type)
                    .withAttribute(DeserializationContext.class, around)
                    .readValue(text.toString());
        } catch (JacksonException | BadDocumentException e) {
            BadDocumentException bad = e instanceof BadDocumentException ours ? ours : problem((JacksonException) e);
            throw DatabindException.from((JsonParser) null, bad.getMessage(), bad); // a parser's source would be quoted
        }
    }

    /** What is wrong: Jackson's own messages quote the document, its paths and kinds never do. */
    private static BadDocumentException problem(JacksonException e) {
        String path = "";
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            path = Problems.join(path, name == null ? "[" + step.getIndex() + "]" : Problems.step(name));
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
        } else if (cause instanceof JacksonException unreadable) {
            TokenStreamLocation at = unreadable.getLocation();
            return Problems.unreadable(
                    path,
                    unreadable.getOriginalMessage(),
                    at == null ? "" : Problems.position(at.getLineNr(), at.getColumnNr()));
        }
        return Problems.refused(path, cause);
    }

    /** A number that is missing is not 0. */
    private static final class Annotations extends JacksonAnnotationIntrospector {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType().isPrimitive() ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
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
                return (value, generator, context) ->
                        context.writeValue(generator, shape.get().write(value, context.getAttribute(Words.class)));
            }
            return isInside && Shapes.isTheirs(type.getRawClass())
                    ? (value, generator, context) -> ((SerializationContext)
                                    context.getAttribute(SerializationContext.class))
                            .writeValue(generator, value)
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
                    ValueDeserializer<Object> found = context.findRootValueDeserializer(document);
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
    abstract static class Types extends JacksonModule {

        /** What writes a value where a generator stands. */
        interface Writing {
            void write(Object value, JsonGenerator generator, SerializationContext context);
        }

        /** What finds out how to read, once for each place at which a value may stand. */
        interface Reading {
            Reader in(DeserializationContext context);
        }

        /** What reads the value at which a parser stands. */
        interface Reader {
            Object read(JsonParser parser, DeserializationContext context);
        }

        abstract @Nullable Writing writing(JavaType type);

        abstract @Nullable Reading reading(JavaType type);

        @Override
        public final String getModuleName() {
            return getClass().getName();
        }

        /** One with custom rules may follow one without, and then replaces it. */
        @Override
        public final Object getRegistrationId() {
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
                public @Nullable ValueSerializer<?> findSerializer(
                        SerializationConfig config,
                        JavaType type,
                        BeanDescription.Supplier description,
                        JsonFormat.Value format) {
                    return serializer(writing(type));
                }

                @Override
                public @Nullable ValueSerializer<?> findEnumSerializer(
                        SerializationConfig config,
                        JavaType type,
                        BeanDescription.Supplier description,
                        JsonFormat.Value format) {
                    return serializer(writing(type));
                }
            });
            context.addDeserializers(new Deserializers.Base() {
                @Override
                public @Nullable ValueDeserializer<?> findBeanDeserializer(
                        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                    return deserializer(type.getRawClass(), reading(type));
                }

                @Override
                public @Nullable ValueDeserializer<?> findEnumDeserializer(
                        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                    return deserializer(type.getRawClass(), reading(type));
                }

                @Override
                public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                    return false; // asked where documents name classes, which ours never do
                }
            });
        }

        private static @Nullable ValueSerializer<Object> serializer(@Nullable Writing writing) {
            return writing == null
                    ? null
                    : new ValueSerializer<>() {
                        @Override
                        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                            writing.write(value, generator, context);
                        }
                    };
        }

        private static @Nullable ValueDeserializer<?> deserializer(Class<?> type, @Nullable Reading reading) {
            return reading == null ? null : new Unplaced(type, reading);
        }

        private static final class Unplaced extends ValueDeserializer<Object> {

            private final Class<?> type;
            private final Reading reading;

            Unplaced(Class<?> type, Reading reading) {
                this.type = type;
                this.reading = reading;
            }

            @Override
            public ValueDeserializer<?> createContextual(
                    DeserializationContext context, @Nullable BeanProperty property) {
                Reader reader = reading.in(context);
                return new ValueDeserializer<Object>() {
                    @Override
                    public Object deserialize(JsonParser parser, DeserializationContext within) {
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
