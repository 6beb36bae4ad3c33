package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.example.page.SpreadSheet;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Customers page: the counts of the filters, then a row for each customer; with a filter also its next steps. */
final class PageAnswer extends Answer {

    private static final int DEFAULT_SIZE = 20;

    // Columns of the table.
    private static final int EMAIL = 2;
    private static final int ANNIVERSARY = 3;
    private static final int SEGMENT = 4;
    private static final int MANAGER = 5;
    private static final int STATUS = 6;

    private final Page<CustomerStatus, CustomerFilter> counted = page();
    private final Page<CustomerStatus, CustomerFilter> rows = rows(counted);
    private final boolean isPart = asked.page().isPresent() || asked.pageSize().isPresent();
    private final int number = asked.page().map(OptionValues.PageNumber::value).orElse(1);
    private final int size = asked.pageSize().map(OptionValues.PageSize::value).orElse(DEFAULT_SIZE);
    private final int pages = (rows.size() + size - 1) / size;
    private final List<CustomerStatus> shown = shown();

    PageAnswer(Question question) {
        super(question);
    }

    private List<CustomerStatus> shown() {
        RowOrder order = asked.sort().orElse(new RowOrder(PageColumn.CUSTOMER, false));
        if (isPart) {
            return rows.part(order.in(words.locale()), PageRequest.number(number, size))
                    .customers();
        }
        return (asked.sort().isPresent() ? rows.sorted(order.in(words.locale())) : rows).customers();
    }

    @Override
    ObjectNode json() {
        ObjectNode json = startOfJson().set("counts", Json.of(counted.counts()));
        if (isPart) {
            json.set(
                    "page",
                    Json.object()
                            .put("number", number)
                            .put("size", size)
                            .put("of", pages)
                            .put("rows", rows.size()));
        }
        ArrayNode lines = json.putArray("rows");
        for (CustomerStatus status : shown) {
            lines.add(Json.withFilters((ObjectNode) Json.of(CustomerRow.of(status)), status));
            progress.oneMoreCustomer();
        }
        return withUnreadable(json, counted);
    }

    @Override
    List<Part> parts() {
        Table counts = Table.plain().numbersLast();
        counted.counts().forEach((filter, count) -> counts.row(count > 0 ? toned(filter) : words.label(filter), count));
        String title = words.text(
                "page.heading",
                portfolio.document().reseller(),
                asOf,
                asked.edition().id());
        return List.of(heading(title), Section.of("", counts), Section.main(title(), table()), unreadable(counted));
    }

    private String title() {
        String title = narrowedTo().isEmpty()
                ? words.text("page.rows", rows.size())
                : words.text("page.rows.narrowed", rows.size(), counted.size(), narrowedTo());
        return title + (isPart ? " · " + words.text("page.number", number, pages) : "");
    }

    private Table table() {
        Optional<CustomerFilter> filter = asked.filter();
        List<String> header = words.headings();
        filter.ifPresent(any -> header.add(words.text("nextStep")));
        Table table = Table.withHeader(header).untitled(EMAIL).dropping(EMAIL, STATUS, SEGMENT, MANAGER, ANNIVERSARY);
        for (CustomerStatus status : shown) {
            List<Object> cells = cells(status);
            filter.ifPresent(only -> cells.add(steps(only, status)));
            table.row(cells);
            progress.oneMoreCustomer();
        }
        return table;
    }

    private List<Object> cells(CustomerStatus status) {
        CustomerRow row = CustomerRow.of(status);
        return new ArrayList<>(List.of(
                row.vipId(),
                row.name(),
                row.email(),
                words.day(row.anniversaryDate()),
                words.label(row.segment()),
                row.managedBy().map(portfolio::nameOf).orElse(""),
                toned(row.invitationStatus())));
    }

    /** The rows with all filters and next steps. */
    @Override
    SpreadSheet sheet() {
        return SpreadSheet.ofCustomers(
                words, shown.stream().peek(any -> progress.oneMoreCustomer()), portfolio::nameOf);
    }
}
