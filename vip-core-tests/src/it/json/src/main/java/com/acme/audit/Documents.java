package com.acme.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vipcore.json.Jackson2Module;
import io.vipcore.json.VipJson;

/** Documents through Jackson 2, with the library's own mapper and with one of the application. */
final class Documents {

    static final VipJson JSON = VipJson.jackson2();
    static final Class<?> JACKSON = JsonMapper.class;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jackson2Module()).build();

    private Documents() {}

    static String write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String document, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(document, type);
    }
}
