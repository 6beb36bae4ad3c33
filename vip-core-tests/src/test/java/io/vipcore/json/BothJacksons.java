package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.reflect.TypeParameter;
import com.google.common.reflect.TypeToken;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.history.CustomerEvent;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** JSON through Jackson 2 and 3 at once: each gives what the other one gives. */
record BothJacksons(VipJson two, VipJson three) {

    static final BothJacksons STANDARD = new BothJacksons(VipJson.jackson2(), VipJson.jackson3());

    static final TypeToken<List<CustomerEvent>> EVENTS = new TypeToken<>() {};

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Pattern POSITION = Pattern.compile(" at line \\d+, column \\d+");

    static <R> TypeToken<Verdict<R>> verdict(Class<R> result) {
        return new TypeToken<Verdict<R>>() {}.where(new TypeParameter<R>() {}, result);
    }

    BothJacksons withRules(RuleDefinition... rules) {
        return new BothJacksons(two.withRules(rules), three.withRules(rules));
    }

    BothJacksons withCodes(Class<? extends Enum<?>> type) {
        return new BothJacksons(two.withCodes(type), three.withCodes(type));
    }

    BothJacksons withWords(Words language) {
        return new BothJacksons(two.withWords(language), three.withWords(language));
    }

    String write(Object value) {
        String document = two.write(value);
        assertEquals(document, three.write(value));
        return document;
    }

    <T> T read(Class<T> type, String document) {
        return read(TypeToken.of(type), document);
    }

    <T> T read(TypeToken<T> type, String document) {
        T value;
        try {
            value = read(two, type, document);
        } catch (BadDocumentException e) {
            assertThrows(BadDocumentException.class, () -> read(three, type, document), e.getMessage());
            throw e;
        }
        assertEquals(value, read(three, type, document));
        return value;
    }

    @SuppressWarnings("unchecked") // of the type that was asked for
    private static <T> T read(VipJson json, TypeToken<T> type, String document) {
        if (!(type.getType() instanceof ParameterizedType parametric)) {
            return (T) json.read(document, type.getRawType());
        }
        Class<?> argument = TypeToken.of(parametric.getActualTypeArguments()[0]).getRawType();
        if (type.getRawType() == Verdict.class) {
            return (T) json.readVerdict(document, argument);
        }
        return type.getRawType() == List.class
                ? (T) json.readList(document, argument)
                : MAPPER.readValue(document, MAPPER.constructType(type.getType()));
    }

    /** What both find wrong: of more than one mistake each may name another. */
    BadDocumentException refusal(TypeToken<?> type, String document) {
        BadDocumentException refusal = assertThrows(BadDocumentException.class, () -> read(two, type, document));
        BadDocumentException other = assertThrows(BadDocumentException.class, () -> read(three, type, document));
        assertEquals(withoutPosition(refusal), withoutPosition(other));
        return refusal;
    }

    private static String withoutPosition(BadDocumentException e) {
        return POSITION.matcher(e.getMessage()).replaceFirst("");
    }
}
