package com.acme.audit;

import io.vipcore.json.Jackson3Module;
import io.vipcore.json.VipJson;
import tools.jackson.databind.json.JsonMapper;

/** Documents through Jackson 3, with the library's own mapper and with one of the application. */
final class Documents {

    static final VipJson JSON = VipJson.jackson3();
    static final Class<?> JACKSON = JsonMapper.class;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jackson3Module()).build();

    private Documents() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }
}
