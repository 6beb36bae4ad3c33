package io.vipcore.example.console;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.DetailSection;
import io.vipcore.portfolio.NextStep;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the details of one customer for a person: the sections of the page that apply, and the state of the day. */
final class TextDetails {

    private final PortfolioFile portfolio;
    private final ConsoleLabels labels;
    private final CustomerStatus status;
    private final CustomerDetails details;
    private final TermToOrder termToOrder;
    private final Timeline timeline;

    private TextDetails(
            ConsoleLabels labels,
            PortfolioFile portfolio,
            CustomerStatus status,
            CustomerDetails details,
            TermToOrder termToOrder,
            Timeline timeline) {
        this.labels = labels;
        this.portfolio = portfolio;
        this.status = status;
        this.details = details;
        this.termToOrder = termToOrder;
        this.timeline = timeline;
    }

    static String of(
            ConsoleArguments asked,
            PortfolioFile portfolio,
            CustomerStatus status,
            CustomerDetails details,
            TermToOrder termToOrder,
            Timeline timeline) {
        ConsoleLabels labels = ConsoleLabels.of(asked.language());
        String heading = labels.text(
                "details.heading",
                details.customer().organization(),
                asked.asOf().toString(),
                asked.edition().id());
        return Printable.line(heading) + "\n"
                + new TextDetails(labels, portfolio, status, details, termToOrder, timeline).write();
    }

    private String write() {
        StringBuilder text = new StringBuilder();
        for (DetailSection section : details.sections()) {
            TextTable table = switch (section) {
                case CUSTOMER_DETAILS -> customer();
                case OPEN_AUTHORIZATIONS -> openAuthorizations();
                case PRODUCTS -> products();
                case AUTHORIZATION_HISTORY -> history();
            };
            append(text, labels.label(section), table);
            if (section == DetailSection.CUSTOMER_DETAILS) {
                append(text, labels.text("details.state"), state());
                text.append('\n').append(TextTimeline.of(labels, timeline));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, TextTable table) {
        text.append('\n').append(title).append('\n').append(table.indentedBy(2));
    }

    private TextTable customer() {
        Customer customer = details.customer();
        Address address = customer.address();
        String place = Stream.of(
                        Optional.of(address.line1()),
                        address.line2(),
                        Optional.of(Stream.of(address.postalCode(), Optional.of(address.city()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" "))),
                        address.region(),
                        Optional.of(address.country()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String offers = customer.offers().stream()
                .filter(offer -> !offer.on().isAfter(status.asOf()))
                .map(offer -> labels.label(offer.type()) + " (" + offer.on() + ")")
                .collect(Collectors.joining(", "));
        InvitationStatus invitation = customer.invitationStatus(status.asOf());
        LocalDate invitedOrAccepted =
                invitation == InvitationStatus.ACCEPTED ? customer.accepted().orElseThrow() : customer.invited();
        return TextTable.plain()
                .row(labels.text("vipId"), customer.vipId().toString())
                .row(labels.label(CustomerColumn.CUSTOMER), customer.organization())
                .row(labels.text("details.address"), place)
                .row(
                        labels.text("details.contact"),
                        customer.primaryContact().firstName() + " "
                                + customer.primaryContact().lastName() + ", "
                                + customer.primaryContact().email())
                .row(labels.label(CustomerColumn.SEGMENT), labels.label(customer.segment()))
                .row(labels.text("details.offers"), offers)
                .row(
                        labels.label(CustomerColumn.MANAGED_BY),
                        customer.accountManager(status.asOf())
                                .map(portfolio::nameOf)
                                .orElse(""))
                .row(
                        labels.label(CustomerColumn.INVITATION_STATUS),
                        labels.label(invitation) + " (" + invitedOrAccepted + ")");
    }

    private TextTable state() {
        TextTable state = TextTable.plain()
                .row(labels.text("details.standing"), labels.label(status.standing()))
                .row(
                        labels.label(CustomerColumn.ANNIVERSARY_DATE),
                        labels.day(status.renewal().anniversary()))
                .row(
                        labels.text("details.renewal"),
                        labels.label(status.renewal().phase()));
        status.renewal()
                .window()
                .ifPresent(window ->
                        state.row(labels.text("details.window"), window.opens() + " – " + window.closesInclusive()));
        state.row(labels.text("details.term"), labels.term(termToOrder));
        for (CustomerFilter filter : CustomerFilter.matching(status)) {
            String name = labels.label(filter);
            for (NextStep step : filter.nextSteps(status)) {
                state.row(name, labels.step(step, status.asOf()));
                name = "";
            }
        }
        return state;
    }

    private TextTable openAuthorizations() {
        return authorizations(details.openAuthorizations(), "details.deadline", this::deadline);
    }

    private String deadline(AuthorizationState state) {
        if (state.status() == AuthorizationStatus.PENDING) {
            return labels.text(
                    "deadline.order", state.deadlines().orderByInclusive().toString());
        }
        LocalDate stops = state.deadlines().suspendedFrom();
        return labels.text(stops.isAfter(status.asOf()) ? "deadline.settle" : "deadline.missed", stops.toString());
    }

    private TextTable history() {
        return authorizations(
                details.authorizationHistory(),
                "details.changed",
                state -> labels.day(changed(state).filter(day -> !day.isAfter(status.asOf()))));
    }

    /** The day on which the authorization got its status, where a fact says so. */
    private static Optional<LocalDate> changed(AuthorizationState state) {
        PurchaseAuthorization authorization = state.authorization();
        return switch (state.status()) {
            case PENDING -> Optional.of(authorization.created());
            case OVERDUE -> Optional.of(state.deadlines().overdueFrom());
            case COMPLETED -> authorization.settled();
            case CANCELLED -> authorization.cancelled();
            case DEACTIVATED -> authorization.deactivated();
        };
    }

    private TextTable authorizations(
            List<AuthorizationState> states, String lastColumn, Function<AuthorizationState, String> lastCell) {
        TextTable table = TextTable.withHeader(List.of(
                labels.text("details.authorization"),
                labels.text("details.created"),
                labels.text("details.createdBy"),
                labels.text("details.status"),
                labels.text(lastColumn),
                labels.label(DetailSection.PRODUCTS)));
        for (AuthorizationState state : states) {
            PurchaseAuthorization authorization = state.authorization();
            table.row(
                    authorization.id(),
                    authorization.created().toString(),
                    labels.label(authorization.createdBy()),
                    labels.label(state.status()),
                    lastCell.apply(state),
                    authorization.lines().stream().map(TextDetails::line).collect(Collectors.joining(", ")));
        }
        return table;
    }

    private static String line(OrderLine line) {
        return line.quantity() + " × " + line.product();
    }

    private TextTable products() {
        TextTable table = TextTable.withHeader(List.of(
                        labels.text("details.product"), labels.text("details.name"), labels.text("details.licenses")))
                .alignRight(2);
        details.products()
                .forEach(held -> table.row(held.product().id(), held.product().name(), Long.toString(held.licenses())));
        return table;
    }
}
