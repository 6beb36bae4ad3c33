package io.vipcore.example.page;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.page.NextStep;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.NextStepCode;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page says in the language of a reader. */
public interface PageWords {

    Locale locale();

    /** A text with its arguments filled in, fit to be printed. */
    String text(String key, Object... arguments);

    /** The word for a code of the library or of the page. */
    String label(Enum<?> code);

    /** A day, or a dash where there is none. */
    default String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    /** The headings of the page's rows: the VIP ID, then its columns with the e-mail address after the customer. */
    default List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(text("vipId")));
        for (PageColumn column : PageColumn.values()) {
            headings.add(label(column));
            if (column == PageColumn.CUSTOMER) {
                headings.add(text("sheet.email"));
            }
        }
        return headings;
    }

    /** What is to be done by when, and for which purchase authorization. */
    default String step(NextStep step, LocalDate asOf) {
        boolean late =
                step.code() == NextStepCode.SETTLE && !step.date().orElseThrow().isAfter(asOf);
        String todo = text("step." + step.code() + (late ? ".late" : ""), label(step.code()), day(step.date()));
        return todo + step.subject().map(id -> " (" + id + ")").orElse("");
    }

    /** A term to order as a person says it. */
    default String term(TermToOrder term) {
        String key = "term." + term.kind();
        if (term.kind() == TermToOrder.Kind.LAST_PARTIAL_MONTH) {
            LocalDate anniversary = term.throughInclusive().orElseThrow().plusDays(1);
            return text(key, anniversary, counted("days", term.stubDays().orElseThrow()));
        }
        String months = counted("months", term.billedMonths().orElseThrow());
        return text(key, months, day(term.from()), day(term.throughInclusive()));
    }

    /** A number with its noun, whose forms stand in one text, separated by bars. */
    default String counted(String noun, int number) {
        return number + " "
                + Words.of(locale()).plural(number, List.of(text(noun).split("\\|")));
    }

    /** By when an open purchase authorization needs what. */
    default String deadline(AuthorizationState state, LocalDate asOf) {
        if (state.status() == AuthorizationStatus.PENDING) {
            return text("deadline.order", state.deadlines().orderByInclusive());
        }
        LocalDate stops = state.deadlines().suspendedFrom();
        return text(stops.isAfter(asOf) ? "deadline.settle" : "deadline.missed", stops);
    }

    /** The pending and overdue purchase authorizations of a day. */
    static List<AuthorizationState> open(CustomerStatus status) {
        return status.authorizations().stream()
                .filter(state ->
                        state.status() == AuthorizationStatus.PENDING || state.status() == AuthorizationStatus.OVERDUE)
                .toList();
    }

    /** The day on which a purchase authorization got its status, where a fact says so. */
    static Optional<LocalDate> changed(AuthorizationState state) {
        PurchaseAuthorization authorization = state.authorization();
        return switch (state.status()) {
            case PENDING -> Optional.of(authorization.created());
            case OVERDUE -> Optional.of(state.deadlines().overdueFrom());
            case COMPLETED -> authorization.settled();
            case CANCELLED -> authorization.cancelled();
            case DEACTIVATED -> authorization.deactivated();
        };
    }
}
