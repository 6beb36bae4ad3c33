package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.PortfolioEntry;
import java.util.List;

/**
 * Writes an agenda for a program, as one object:
 *
 * <pre>{@code
 * {"asOf": day, "edition": id, "from": day, "through": day,
 *  "entries": [{"date", "what", "subject", "vipId"}, …]}
 * }</pre>
 *
 * <p>{@code subject}, a purchase authorization or a product, is null where the kind of entry has none.
 */
final class JsonAgenda {

    private JsonAgenda() {}

    static String of(ConsoleArguments asked, AgendaCommand command, List<PortfolioEntry> agenda) {
        ObjectNode json = ConsoleJson.answer(asked)
                .put("from", command.from().toString())
                .put("through", command.throughInclusive().toString());
        ArrayNode entries = json.putArray("entries");
        for (PortfolioEntry line : agenda) {
            AgendaEntry entry = line.entry();
            entries.addObject()
                    .put("date", entry.date().toString())
                    .put("what", entry.what().name())
                    .<ObjectNode>set("subject", ConsoleJson.text(entry.subject()))
                    .put("vipId", line.vipId().toString());
        }
        return ConsoleJson.print(json);
    }
}
