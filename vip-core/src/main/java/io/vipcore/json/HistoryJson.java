package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import java.util.List;

/** Events in their order, and the histories they make. */
final class HistoryJson {

    private HistoryJson() {}

    static List<CustomerEvent> readEvents(JsonCursor json) {
        return List.copyOf(json.elements(EventJson::read));
    }

    static JsonNode write(List<CustomerEvent> events) {
        return Nodes.array(events, EventJson::write);
    }

    static CustomerHistory read(JsonCursor json) {
        List<CustomerEvent> events = readEvents(json);
        if (events.isEmpty() || !(events.get(0) instanceof CustomerEvent.Invited)) {
            throw json.bad("must begin with the invitation");
        }
        try {
            return CustomerHistory.of(events);
        } catch (InvalidFactException e) {
            throw json.place().element(firstMisfit(events)).bad("does not fit the events before it");
        }
    }

    /** Looked for only when there is one, by halves: the events before it fit each other, those up to it do not. */
    private static int firstMisfit(List<CustomerEvent> events) {
        int fitting = 1;
        int misfit = events.size();
        while (misfit - fitting > 1) {
            int middle = (fitting + misfit) >>> 1;
            if (fitEachOther(events.subList(0, middle))) {
                fitting = middle;
            } else {
                misfit = middle;
            }
        }
        return fitting;
    }

    private static boolean fitEachOther(List<CustomerEvent> events) {
        try {
            CustomerHistory.of(events);
            return true;
        } catch (InvalidFactException e) {
            return false;
        }
    }

    static JsonNode write(CustomerHistory history) {
        return write(history.events());
    }

    static Change readChange(JsonCursor json) {
        json.withOnly("events", "history");
        return new Change(readEvents(json.get("events")), read(json.get("history")));
    }

    static JsonNode write(Change change) {
        return Nodes.object().<ObjectNode>set("events", write(change.events())).set("history", write(change.history()));
    }
}
