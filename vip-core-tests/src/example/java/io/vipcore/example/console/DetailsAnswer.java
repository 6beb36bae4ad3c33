package io.vipcore.example.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.PageWords;
import io.vipcore.example.page.ReadyToMove;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The details of one customer: the sections of the page that apply, and the state of the day. */
final class DetailsAnswer extends Answer {

    // Columns of the tables of authorizations.
    private static final int CREATED = 1;
    private static final int CREATED_BY = 2;

    private final CustomerStatus status = invitedCustomer().status();
    private final Customer customer = status.customer();
    private final Optional<Profile> profile = customer.profile();

    /** That of a license added on the day, for a product that ends with the anniversary date. */
    private final TermToOrder termToOrder =
            vip.rules().calendar().termToOrder(ProductTerm.COTERM, status.schedule(), status.asOf());

    DetailsAnswer(Question question) {
        super(question);
    }

    // ---- for a program

    @Override
    ObjectNode json() {
        return startOfJson().<ObjectNode>setAll((ObjectNode) Json.of(status)).set("termToOrder", Json.of(termToOrder));
    }

    // ---- for a person

    @Override
    List<Part> parts() {
        Table products = Table.withHeader(texts("details.product", "details.name", "details.licenses"))
                .numbersLast();
        status.holdings().forEach((id, licenses) -> products.row(id, nameOfProduct(id), licenses));
        return List.of(
                new Heading(customerTitle(customer), List.of()),
                section("details.CUSTOMER_DETAILS", customerTable()),
                section("details.state", stateTable()),
                Timeline.of(vip, status, words),
                section(
                        "details.OPEN_AUTHORIZATIONS",
                        table(
                                PageWords.open(status),
                                "details.deadline",
                                state -> words.deadline(state, status.asOf()))),
                section("details.PRODUCTS", products),
                section(
                        "details.AUTHORIZATION_HISTORY",
                        table(
                                status.authorizations(),
                                "details.changed",
                                state -> words.day(PageWords.changed(state)))),
                section("details.READY_TO_MOVE", moveTable()));
    }

    private Section section(String title, Table table) {
        return Section.of(words.text(title), table);
    }

    private List<String> texts(String... keys) {
        return Stream.of(keys).map(words::text).toList();
    }

    private Table customerTable() {
        String address = profile.map(DetailsAnswer::address).orElse("");
        String contact = profile.map(who -> who.firstName() + " " + who.lastName() + ", " + who.email())
                .orElse("");
        String offers = customer.offers().stream()
                .map(offer -> words.label(offer.type()) + " (" + offer.on() + ")")
                .collect(Collectors.joining(", "));
        String manager =
                customer.accountManager(status.asOf()).map(portfolio::nameOf).orElse("");
        String invitation = words.label(customer.invitationStatus(status.asOf())) + " ("
                + customer.accepted().orElse(customer.invited()) + ")";
        return Table.plain()
                .row(words.text("vipId"), customer.vipId())
                .row(words.label(PageColumn.CUSTOMER), nameOf(customer))
                .row(words.text("details.address"), address)
                .row(words.text("details.contact"), contact)
                .row(words.label(PageColumn.SEGMENT), words.label(customer.segment()))
                .row(words.text("details.offers"), offers)
                .row(words.label(PageColumn.MANAGED_BY), manager)
                .row(words.label(PageColumn.INVITATION_STATUS), invitation);
    }

    private static String address(Profile profile) {
        String city = profile.postalCode().map(code -> code + " ").orElse("") + profile.city();
        return Stream.of(
                        Optional.of(profile.addressLine1()),
                        profile.addressLine2(),
                        Optional.of(city),
                        profile.region(),
                        Optional.of(profile.country()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Table stateTable() {
        Table state = Table.plain()
                .row(words.text("details.standing"), toned(status.standing()))
                .row(words.label(PageColumn.ANNIVERSARY_DATE), words.day(status.anniversary()))
                .row(words.text("details.renewal"), toned(status.phase()));
        status.window()
                .map(window -> window.opens() + " – " + window.closesInclusive())
                .ifPresent(days -> state.row(words.text("details.window"), days));
        state.row(words.text("details.term"), words.term(termToOrder));
        for (CustomerFilter filter : CustomerFilter.matching(status)) {
            state.row(toned(filter), steps(filter, status));
        }
        return state;
    }

    /** Whether they may move to VIP Marketplace, why not, and from which day. */
    private Table moveTable() {
        ReadyToMove move = ReadyToMove.of(vip, customer, status.asOf());
        boolean isAllowed = move.verdict().isAllowed();
        Table table =
                Table.plain().row(words.text("move.target"), words.text(isAllowed ? "move.allowed" : "move.refused"));
        if (!isAllowed) {
            table.row(
                            words.text("move.reasons"),
                            move.verdict().reasons().stream()
                                    .map(reason -> reason.message(words.locale()) + " " + reason.cure(words.locale()))
                                    .toList())
                    .row(
                            words.text("move.from"),
                            move.from().map(day -> words.text("move.day", day)).orElse(words.text("move.never")));
        }
        return table.row(words.text("move.unknown"), words.text("move.unknown.what"));
    }

    private Table table(
            List<AuthorizationState> states, String lastColumn, Function<AuthorizationState, String> lastCell) {
        Table table = Table.withHeader(texts(
                        "details.authorization",
                        "details.created",
                        "details.createdBy",
                        "details.status",
                        lastColumn,
                        "details.PRODUCTS"))
                .dropping(CREATED_BY, CREATED);
        for (AuthorizationState state : states) {
            PurchaseAuthorization authorization = state.authorization();
            table.row(
                    authorization.id(),
                    authorization.created(),
                    words.label(authorization.createdBy()),
                    toned(state.status()),
                    lastCell.apply(state),
                    authorization.lines().stream().map(Answer::times).collect(Collectors.joining(", ")));
        }
        return table;
    }
}
