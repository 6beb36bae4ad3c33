package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.example.page.CalendarFile;
import io.vipcore.example.page.PageColumn;
import io.vipcore.page.Page;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.AgendaEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What will change if nothing is done: a line for every change; for many customers also whose it is. */
final class AgendaAnswer extends Answer {

    private static final int VIP_ID = 3;

    private final OptionValues.Days days;
    private final Optional<Page<CustomerStatus, CustomerFilter>> page;
    private final List<Change> changes;

    /** What changes, and for whom, as known on the day asked about. */
    record Change(Customer customer, AgendaEntry entry) {}

    AgendaAnswer(Question question, OptionValues.Days days) {
        super(question);
        if (!days.from().isAfter(asOf)) {
            throw new ConsoleException("--agenda: FROM must be after the day asked about, " + asOf);
        }
        this.days = days;
        this.page = asked.customer().isPresent() ? Optional.empty() : Optional.of(rows(page()));
        Stream<CustomerOnDay> customers = page.isEmpty()
                ? Stream.of(invitedCustomer())
                : page.get().customers().stream().map(status -> vip.customer(status.customer(), asOf));
        this.changes = customers
                .peek(customer -> progress.oneMoreCustomer())
                .flatMap(customer -> customer.agenda(days.from(), days.throughInclusive()).stream()
                        .map(entry -> new Change(customer.status().customer(), entry)))
                .sorted(Comparator.comparing(Change::entry)
                        .thenComparing(change -> change.customer().vipId()))
                .toList();
    }

    @Override
    ObjectNode json() {
        ObjectNode json = startOfJson()
                .put("from", days.from().toString())
                .put("through", days.throughInclusive().toString());
        ArrayNode entries = json.putArray("entries");
        for (Change change : changes) {
            ObjectNode entry = (ObjectNode) Json.of(change.entry());
            entries.add(entry.put("vipId", change.customer().vipId().value()));
        }
        page.ifPresent(read -> withUnreadable(json, read));
        return json;
    }

    @Override
    List<Part> parts() {
        String subject = page.isPresent()
                ? portfolio.document().reseller()
                : nameOf(customer().facts());
        String title = words.text(
                "agenda.heading",
                subject,
                days.from(),
                days.throughInclusive(),
                asOf,
                asked.edition().id());
        String entries = words.text("agenda.entries", changes.size());
        List<Part> parts = new ArrayList<>(List.of(
                heading(title),
                Section.main(narrowedTo().isEmpty() ? entries : entries + " · " + narrowedTo(), table())));
        page.map(this::unreadable).ifPresent(parts::add);
        return parts;
    }

    private Table table() {
        int columns = page.isPresent() ? 5 : 3;
        Table table = Table.withHeader(Stream.of(
                        words.text("agenda.day"),
                        words.text("agenda.what"),
                        words.text("agenda.subject"),
                        words.text("vipId"),
                        words.label(PageColumn.CUSTOMER))
                .limit(columns)
                .toList());
        if (page.isPresent()) {
            table.dropping(VIP_ID);
        }
        for (Change change : changes) {
            AgendaEntry entry = change.entry();
            Customer customer = change.customer();
            table.row(List.of(
                            entry.date(),
                            words.label(entry.what()),
                            entry.subject().orElse(""),
                            customer.vipId(),
                            nameOf(customer))
                    .subList(0, columns));
        }
        return table;
    }

    @Override
    byte[] calendar() {
        return CalendarFile.of(changes.stream().map(this::event).toList(), asOf);
    }

    private CalendarFile.Event event(Change change) {
        AgendaEntry entry = change.entry();
        VipId vipId = change.customer().vipId();
        String name = nameOf(change.customer());
        String subject = entry.subject().map(id -> " (" + id + ")").orElse("");
        String summary = words.label(entry.what()) + subject + " · " + (name.isEmpty() ? vipId : name);
        return new CalendarFile.Event(vipId, entry, summary, todo(change) + "\n" + words.text("vipId") + ": " + vipId);
    }

    /** What to do about it, with the days that count then. */
    private String todo(Change change) {
        AgendaEntry entry = change.entry();
        CustomerStatus then = vip.customer(change.customer(), entry.date()).status();
        Optional<LocalDate> suspended = then.authorizations().stream()
                .filter(state ->
                        entry.subject().equals(Optional.of(state.authorization().id())))
                .findFirst()
                .map(state -> state.deadlines().suspendedFrom());
        return words.text(
                "todo." + entry.what(),
                entry.subject().orElse(""),
                words.day(then.anniversary()),
                words.day(then.window().map(RenewalWindow::closesInclusive)),
                words.day(suspended));
    }
}
