package com.acme.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vipcore.json.VipJson;
import io.vipcore.vip.history.CustomerHistory;

/** Stores the events of a customer, with the library's shapes and with a mapper of the application. */
public final class History {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(VipJson.standard().module()).build();

    private final CustomerHistory events;

    /** Reads stored events. */
    public History(String document) {
        events = VipJson.standard().history().read(document);
    }

    /** The name of the organization. */
    public String organization() {
        return events.customer().profile().orElseThrow().organization();
    }

    /** The events as they are stored. */
    public String document() {
        return VipJson.standard().history().write(events);
    }

    /** The same, as a part of the application's own documents. */
    public String part() throws JsonProcessingException {
        return MAPPER.writeValueAsString(events);
    }
}
