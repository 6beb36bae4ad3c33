package io.vipcore.json;

import io.vipcore.internal.Checks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * Teaches an application's own mapper of Jackson 3 the documents of this library; {@code findAndAddModules()} finds it on the
 * class path, but not on the module path.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
 * Customer customer = mapper.readValue(document, Customer.class);
 * }</pre>
 *
 * <p>Values of this library may stand anywhere in an application's types, and a verdict may hold one of those. They are read
 * and written as by {@link VipJson}, whatever the mapper is told. What is wrong ends in Jackson's {@code
 * DatabindException}, whose cause is the {@link BadDocumentException}; its path begins at the value of this library.
 */
public final class Jackson3Module extends Jackson3.Types {

    private final VipJson json;
    private final Jackson3 engine;

    /** Creates a module that knows this library's rules. */
    public Jackson3Module() {
        this(VipJson.jackson3());
    }

    /**
     * Creates a module.
     *
     * @param json the custom rules and enums it knows, and the words it writes
     */
    public Jackson3Module(VipJson json) {
        this.json = Checks.required("Jackson3Module.json", json);
        this.engine = new Jackson3(json.vocabulary(), true);
    }

    @Override
    @Nullable
    Writing writing(JavaType type) {
        return Shapes.isOurs(type.getRawClass())
                ? (value, generator, around) -> engine.write(value, json.words(), generator, around)
                : null;
    }

    @Override
    @Nullable
    Reading reading(JavaType type) {
        return Shapes.isOurs(type.getRawClass()) ? any -> (parser, around) -> engine.read(parser, around, type) : null;
    }
}
