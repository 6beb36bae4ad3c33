package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.status.CustomerStatus;

/**
 * Writes the Customers page for a program, as one object:
 *
 * <pre>{@code
 * {"asOf": day, "edition": id, "counts": {filter: number, …},
 *  "rows": [{"vipId", "name", "email", "anniversaryDate", "segment", "managedBy", "invitationStatus",
 *            "filters": [filter, …],
 *            "nextSteps": [{"filter", "code", "date", "authorization"}, …]}, …]}
 * }</pre>
 *
 * <p>Every member is always there. {@code anniversaryDate} is null while none is established, {@code managedBy} while no
 * account manager is assigned, {@code date} and {@code authorization} of a step that has none.
 */
final class JsonPage {

    private JsonPage() {}

    static String of(ConsoleArguments asked, PageCommand command, CustomersPage page) {
        ObjectNode json = ConsoleJson.answer(asked);
        ObjectNode counts = json.putObject("counts");
        page.counts().forEach((filter, count) -> counts.put(filter.name(), count));
        ArrayNode rows = json.putArray("rows");
        page.statuses(command.rows()).forEach(status -> rows.add(row(status)));
        return ConsoleJson.print(json);
    }

    private static ObjectNode row(CustomerStatus status) {
        CustomerRow row = CustomerRow.of(status);
        ObjectNode json = ConsoleJson.NODES
                .objectNode()
                .put("vipId", row.vipId().toString())
                .put("name", row.name())
                .put("email", row.email())
                .<ObjectNode>set("anniversaryDate", ConsoleJson.text(row.anniversaryDate()))
                .put("segment", row.segment().name())
                .<ObjectNode>set("managedBy", ConsoleJson.text(row.managedBy()))
                .put("invitationStatus", row.invitationStatus().name());
        ConsoleJson.addFilters(json, status);
        return json;
    }
}
