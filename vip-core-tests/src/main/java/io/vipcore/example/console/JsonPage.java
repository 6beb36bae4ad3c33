package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.status.CustomerStatus;
import java.util.List;

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
 * <p>Where a page of the rows is asked for, {@code "page": {"number", "size", "of", "rows"}} comes before the rows: which
 * page, of how many, and the rows on all of them. Every other member is always there. {@code anniversaryDate} is null while none is established, {@code managedBy} while no
 * account manager is assigned, {@code date} and {@code authorization} of a step that has none.
 */
final class JsonPage {

    private JsonPage() {}

    /**
     * Writes.
     *
     * @param page the customers who are counted
     * @param total how many of them have a row, on whichever page
     * @param shown those who are shown
     */
    static String of(
            ConsoleArguments asked, PageCommand command, CustomersPage page, int total, List<CustomerStatus> shown) {
        ObjectNode json = ConsoleJson.answer(asked);
        ObjectNode counts = json.putObject("counts");
        page.counts().forEach((filter, count) -> counts.put(filter.name(), count));
        command.paging()
                .ifPresent(paging -> json.putObject("page")
                        .put("number", paging.number())
                        .put("size", paging.size())
                        .put("of", paging.pagesOf(total))
                        .put("rows", total));
        ArrayNode rows = json.putArray("rows");
        shown.forEach(status -> rows.add(row(status)));
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
