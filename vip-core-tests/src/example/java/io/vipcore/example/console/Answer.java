package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.catalog.OrderLine;
import io.vipcore.example.page.CustomerSearch;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.Printable;
import io.vipcore.example.page.SpreadSheet;
import io.vipcore.page.Page;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to a question about a portfolio: every one has parts for a person and JSON, some have other forms. */
abstract class Answer {

    final ConsoleOptions asked;
    final PortfolioFile portfolio;
    final LocalDate asOf;
    final Progress progress;
    final Language words;
    final VipProgram vip;

    Answer(Question question) {
        this.asked = question.asked();
        this.portfolio = question.portfolio();
        this.asOf = question.asOf();
        this.progress = question.progress();
        this.words = asked.lang();
        this.vip = VipProgram.of(asked.edition(), portfolio.catalog());
    }

    /** For a person, a heading first. */
    abstract List<Part> parts();

    /** For a program. */
    abstract ObjectNode json();

    /** For a program that reads tables, or a spreadsheet. */
    SpreadSheet sheet() {
        throw new ConsoleException(
                "--format: " + asked.format() + " has the rows of the Customers page and no other answer");
    }

    /** For a calendar. */
    byte[] calendar() {
        throw new ConsoleException("--format: ics needs --agenda");
    }

    final ObjectNode startOfJson() {
        return Json.object()
                .put("asOf", asOf.toString())
                .put("edition", asked.edition().id());
    }

    /** The customer asked about, whether invited by the day or not. */
    final CustomerOnDay customer() {
        return portfolio.customers().stream()
                .filter(customer -> asked.customer().equals(Optional.of(customer.vipId())))
                .findFirst()
                .map(customer -> vip.customer(customer, asOf))
                .orElseThrow(() -> new ConsoleException(
                        "--customer: no customer " + asked.customer().orElseThrow() + " in " + portfolio.name()));
    }

    /** The customer asked about, who must be invited by the day. */
    final CustomerOnDay invitedCustomer() {
        Customer facts = customer().facts();
        if (!facts.isInvitedBy(asOf)) {
            throw new ConsoleException("--customer: customer " + facts.vipId() + " is not invited by " + asOf);
        }
        return customer();
    }

    /** The customers who are counted. */
    final Page<CustomerStatus, CustomerFilter> page() {
        asked.managedBy().filter(manager -> !portfolio.mentions(manager)).ifPresent(manager -> {
            throw new ConsoleException("--managed-by: no such account manager in " + portfolio.name());
        });
        Page<CustomerStatus, CustomerFilter> managed = vip.page(portfolio.customers(), asOf)
                .where(status -> asked.managedBy().isEmpty()
                        || status.customer().accountManager(asOf).equals(asked.managedBy()));
        return asked.search()
                .map(text -> managed.where(CustomerSearch.matching(text)))
                .orElse(managed);
    }

    /** Those of a page who get a row: whom filter and phase, where given, both select. */
    final Page<CustomerStatus, CustomerFilter> rows(Page<CustomerStatus, CustomerFilter> page) {
        return asked.filter()
                .map(page::where)
                .orElse(page)
                .where(status -> asked.phase().isEmpty() || asked.phase().get() == status.phase());
    }

    /** What narrows the rows, or nothing. */
    final String narrowedTo() {
        return Stream.concat(asked.filter().stream(), asked.phase().stream())
                .map(words::label)
                .collect(Collectors.joining(" + "));
    }

    /** A title, fit to be printed, and what narrows the page. */
    final Heading heading(String title) {
        return new Heading(
                title,
                Stream.of(
                                asked.managedBy()
                                        .map(manager -> words.label(PageColumn.MANAGED_BY) + ": "
                                                + Printable.line(portfolio.nameOf(manager))),
                                asked.search().map(text -> words.text("scope.search", text)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    final String customerTitle(Customer customer) {
        return words.text(
                "details.heading", nameOf(customer), asOf, asked.edition().id());
    }

    /** Adds whom a page could not read, by VIP ID, and why, if there is anybody. */
    static ObjectNode withUnreadable(ObjectNode json, Page<?, ?> page) {
        page.unreadable()
                .forEach((vipId, problem) -> json.withObject("/unreadable").put(vipId, problem.problem()));
        return json;
    }

    final Section unreadable(Page<?, ?> page) {
        Table table = Table.plain();
        page.unreadable().forEach((vipId, problem) -> table.row(vipId, problem.problem()));
        return Section.of(words.text("page.unreadable"), table);
    }

    /** The word for a code, in the tone of what it means. */
    final Toned toned(Enum<?> code) {
        return new Toned(words.label(code), Tone.of(code));
    }

    static String nameOf(Customer customer) {
        return customer.profile().map(Profile::organization).orElse("");
    }

    final String nameOfProduct(String product) {
        return vip.catalog().get(product).name();
    }

    static String times(OrderLine line) {
        return times(line.quantity(), line.product());
    }

    static String times(long quantity, String product) {
        return quantity + " × " + product;
    }

    final List<String> steps(CustomerFilter filter, CustomerStatus status) {
        return filter.nextSteps(status).stream()
                .map(step -> words.step(step, status.asOf()))
                .toList();
    }
}
