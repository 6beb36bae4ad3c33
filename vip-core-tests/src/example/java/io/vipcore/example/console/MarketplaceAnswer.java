package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.json.MarketplacePortfolio;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceFilter;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.page.NextStep;
import io.vipcore.page.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The answers about a portfolio of VIP Marketplace, as of the end of a day: the page, a customer, what will change. */
final class MarketplaceAnswer {

    // Columns of the tables.
    private static final int ID = 0;
    private static final int SEGMENT = 2;
    private static final int LICENSES = 4;

    private final MarketplaceOptions asked;
    private final MarketplacePortfolio portfolio;
    private final LocalDate day;
    private final Language words;
    private final MarketplaceProgram program;
    private final Instant asOf;

    MarketplaceAnswer(MarketplaceOptions asked, MarketplacePortfolio portfolio, LocalDate day) {
        this.asked = asked;
        this.portfolio = portfolio;
        this.day = day;
        this.words = asked.lang();
        this.program = MarketplaceProgram.of(portfolio.catalog());
        this.asOf = program.edition().startOf(day.plusDays(1)).minusNanos(1);
    }

    List<Part> parts() {
        if (asked.agenda().isPresent()) {
            return List.of(heading(portfolio.reseller()), Section.main(words.text("agenda.changes"), agendaTable()));
        }
        return asked.customer().isPresent() ? details(customer()) : page();
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("asOf", day.toString())
                .put("edition", program.edition().id());
        if (asked.agenda().isPresent()) {
            ArrayNode entries = json.putArray("entries");
            asked().forEach(customer -> agendaOf(customer)
                    .forEach(entry -> entries.add(((ObjectNode) Json.of(entry))
                            .put("customerId", customer.facts().customerId()))));
            return json;
        }
        if (asked.customer().isPresent()) {
            return json.setAll((ObjectNode) Json.of(customer()));
        }
        Page<MarketplaceStatus, MarketplaceFilter> counted = program.page(portfolio.customers(), asOf);
        json.set("counts", Json.of(counted.counts()));
        ArrayNode rows = json.putArray("rows");
        narrowed(counted).customers().forEach(status -> rows.add(Json.of(MarketplaceRow.of(status))));
        return Answer.withUnreadable(json, counted);
    }

    private Heading heading(String title) {
        return new Heading(
                words.text("page.heading", title, day, program.edition().id()), List.of());
    }

    // ---- the page

    private List<Part> page() {
        Page<MarketplaceStatus, MarketplaceFilter> counted = program.page(portfolio.customers(), asOf);
        Page<MarketplaceStatus, MarketplaceFilter> rows = narrowed(counted);
        Table counts = Table.plain().numbersLast();
        counted.counts().forEach((filter, count) -> counts.row(words.label(filter), count));
        Table table = Table.withHeader(texts("customerId", "company", "segment", "anniversary", "licenses", "nextStep"))
                .dropping(SEGMENT, LICENSES, ID);
        for (MarketplaceStatus status : rows.customers()) {
            MarketplaceRow row = MarketplaceRow.of(status);
            table.row(
                    row.customerId(),
                    row.companyName().orElse(""),
                    words.label(row.segment()),
                    words.day(row.anniversary()),
                    row.licenses(),
                    steps(status));
        }
        Table unreadable = Table.plain();
        counted.unreadable().forEach((id, problem) -> unreadable.row(id, problem.problem()));
        return List.of(
                heading(portfolio.reseller()),
                Section.of("", counts),
                Section.main(words.text("page.rows", rows.size()), table),
                Section.of(words.text("page.unreadable"), unreadable));
    }

    private Page<MarketplaceStatus, MarketplaceFilter> narrowed(Page<MarketplaceStatus, MarketplaceFilter> page) {
        return asked.filter().map(page::where).orElse(page);
    }

    private List<String> steps(MarketplaceStatus status) {
        return status.nextSteps().entrySet().stream()
                .filter(matching -> asked.filter()
                        .map(filter -> filter == matching.getKey())
                        .orElse(true))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .distinct()
                .map(this::step)
                .toList();
    }

    private String step(NextStep step) {
        return step.date().isPresent()
                ? words.step(step, day)
                : words.label(step.code())
                        + step.subject().map(id -> " (" + id + ")").orElse("");
    }

    // ---- a customer

    private CustomerAtInstant customer() {
        String id = asked.customer().orElseThrow();
        MarketplaceCustomer facts = portfolio.customers().stream()
                .filter(customer -> customer.customerId().equals(id) && customer.isCreatedBy(asOf))
                .findFirst()
                .orElseThrow(() -> new ConsoleException("--customer: no such customer on " + day));
        return program.customer(facts, asOf);
    }

    private List<Part> details(CustomerAtInstant customer) {
        MarketplaceStatus status = customer.status();
        Table state = Table.plain()
                .row(words.text("marketplace.customerId"), status.customer().customerId())
                .row(
                        words.text("marketplace.segment"),
                        words.label(status.customer().segment()))
                .row(
                        words.text("marketplace.anniversary"),
                        status.ledger()
                                .undetermined()
                                .map(words::label)
                                .orElse(words.day(status.ledger().anniversary())));
        Table subscriptions = Table.withHeader(
                        texts("subscription", "product", "state", "renewalDate", "renewed", "licenses"))
                .numbersLast();
        for (Subscription subscription : status.ledger().subscriptions().values()) {
            subscriptions.row(
                    subscription.id(),
                    nameOf(subscription.product()),
                    words.label(subscription.state()),
                    words.day(subscription.renewalDate()),
                    subscription.renewed(),
                    subscription.current());
        }
        Table requests = Table.withHeader(texts("request", "state"));
        status.acquisitions().forEach((id, found) -> requests.row(id, words.label(found)));
        Table steps = Table.plain();
        steps(status).forEach(steps::row);
        Table changes = Table.withHeader(
                List.of(words.text("agenda.day"), words.text("agenda.what"), words.text("agenda.subject")));
        customer.agenda().forEach(entry -> changes.row(cells(entry)));
        return List.of(
                heading(nameOf(status.customer())),
                Section.main(words.text("details.state"), state),
                Section.of(words.text("marketplace.subscriptions"), subscriptions),
                Section.of(words.text("marketplace.requests"), requests),
                Section.of(words.text("nextStep"), steps),
                Section.of(words.text("agenda.changes"), changes));
    }

    // ---- what will change

    private Stream<CustomerAtInstant> asked() {
        return asked.customer().isPresent()
                ? Stream.of(customer())
                : narrowed(program.page(portfolio.customers(), asOf)).customers().stream()
                        .map(status -> program.customer(status.customer(), asOf));
    }

    private List<MarketplaceAgendaEntry> agendaOf(CustomerAtInstant customer) {
        OptionValues.Days days = asked.agenda().orElseThrow();
        return customer.agenda(days.from(), days.throughInclusive());
    }

    private Table agendaTable() {
        Table table = Table.withHeader(List.of(
                words.text("agenda.day"),
                words.text("agenda.what"),
                words.text("agenda.subject"),
                words.text("marketplace.company")));
        record Change(MarketplaceAgendaEntry entry, String name) {}
        asked().flatMap(customer ->
                        agendaOf(customer).stream().map(entry -> new Change(entry, nameOf(customer.facts()))))
                .sorted(Comparator.comparing(change -> change.entry().date()))
                .forEach(change -> {
                    List<Object> cells = new ArrayList<>(cells(change.entry()));
                    cells.add(change.name());
                    table.row(cells);
                });
        return table;
    }

    private List<Object> cells(MarketplaceAgendaEntry entry) {
        return List.of(entry.date(), words.label(entry.what()), entry.subject().orElse(""));
    }

    private String nameOf(String product) {
        return portfolio.catalog().find(product).map(MarketplaceProduct::name).orElse(product);
    }

    private static String nameOf(MarketplaceCustomer customer) {
        return customer.profile().map(CompanyProfile::companyName).orElse(customer.customerId());
    }

    private List<String> texts(String... keys) {
        return Stream.of(keys)
                .map(key -> words.text(key.equals("nextStep") ? key : "marketplace." + key))
                .toList();
    }
}
