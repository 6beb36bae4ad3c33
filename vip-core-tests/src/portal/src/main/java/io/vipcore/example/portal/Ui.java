package io.vipcore.example.portal;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.example.page.Printable;
import io.vipcore.page.NextStep;
import io.vipcore.rules.Words;
import io.vipcore.vip.NextStepCode;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.enrollment.InvitationField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page has: who looks at it, in which language, and the words of that language.
 *
 * @param person who is signed in
 * @param managers the names of the reseller's account managers
 * @param locale the language
 * @param today the day
 * @param csrf what a form must send back
 * @param otherLanguage where the same page is in the other language
 * @param texts the texts of the portal and of the console
 * @param vip the program
 */
public record Ui(
        @Nullable Person person,
        Map<String, String> managers,
        Locale locale,
        LocalDate today,
        @Nullable CsrfToken csrf,
        String otherLanguage,
        MessageSource texts,
        VipProgram vip) {

    public Words words() {
        return Words.of(locale);
    }

    public boolean isPolish() {
        return locale.getLanguage().equals("pl");
    }

    public boolean isMember() {
        return person != null && person.isMember();
    }

    public boolean isManager() {
        return person != null && !person.isMember();
    }

    public boolean isAdministrator() {
        return person != null && person.administrator();
    }

    /** A text of the portal or the console, with its arguments. */
    public String text(String key, Object... arguments) {
        Object[] shown = Stream.of(arguments)
                .map(argument -> Printable.line(argument.toString()))
                .toArray();
        return texts.getMessage(key, shown, locale);
    }

    /** The word for a code of the library or the console. */
    public String label(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        String own = texts.getMessage(key, null, "", locale);
        return own == null || own.isEmpty() ? words().labelOrName(code) : own;
    }

    public String field(String name) {
        String text = words().fieldOrName(name);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    public String product(String id) {
        return vip.catalog().find(id).map(product -> product.name()).orElse(id);
    }

    public String manager(Optional<String> id) {
        return id.map(each -> managers.getOrDefault(each, each)).orElse("–");
    }

    /** What is to be done by when, and for which purchase authorization; in the words of the console. */
    public String step(NextStep step, LocalDate asOf) {
        boolean late = step.code() == NextStepCode.SETTLE
                && step.date().filter(date -> !date.isAfter(asOf)).isPresent();
        return text("step." + step.code() + (late ? ".late" : ""), label(step.code()), day(step.date()))
                + step.subject().map(id -> " (" + id + ")").orElse("");
    }

    /** A term to order, in the words of the console. */
    public String term(TermToOrder term) {
        String key = "term." + term.kind();
        if (term.kind() == TermToOrder.Kind.LAST_PARTIAL_MONTH) {
            LocalDate anniversary = term.throughInclusive().orElseThrow().plusDays(1);
            return text(key, anniversary, counted("days", term.stubDays().orElseThrow()));
        }
        String months = counted("months", term.billedMonths().orElseThrow());
        return text(key, months, day(term.from()), day(term.throughInclusive()));
    }

    public String counted(String noun, int number) {
        return number + " " + words().plural(number, List.of(text(noun).split("\\|")));
    }

    /** By when an open purchase authorization needs what, in the words of the console. */
    public String deadline(AuthorizationState state, LocalDate asOf) {
        if (state.status() == AuthorizationStatus.PENDING) {
            return text("deadline.order", state.deadlines().orderByInclusive());
        }
        LocalDate stops = state.deadlines().suspendedFrom();
        return text(stops.isAfter(asOf) ? "deadline.settle" : "deadline.missed", stops);
    }

    /** {@return the day since which a purchase authorization has its status, where a fact says so} */
    public static Optional<LocalDate> changed(AuthorizationState state) {
        PurchaseAuthorization authorization = state.authorization();
        return switch (state.status()) {
            case PENDING -> Optional.of(authorization.created());
            case OVERDUE -> Optional.of(state.deadlines().overdueFrom());
            case COMPLETED -> authorization.settled();
            case CANCELLED -> authorization.cancelled();
            case DEACTIVATED -> authorization.deactivated();
        };
    }

    public Map<String, String> segments() {
        return labels(MarketSegment.values());
    }

    public Map<String, String> offers() {
        return labels(OfferType.values());
    }

    private Map<String, String> labels(Enum<?>... codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.of(codes).forEach(code -> labels.put(code.name(), label(code)));
        return labels;
    }

    /** What was filled in, as a person reads it. */
    public String shown(InvitationField field, InvitationController.Invitation invitation) {
        String value = invitation.value(field.fieldName());
        return switch (field) {
            case SEGMENT -> segments().getOrDefault(value, value);
            case OFFER -> offers().getOrDefault(value, value);
            case COUNTRY -> new Locale("", value).getDisplayCountry(locale);
            case ACCOUNT_MANAGER -> managers.getOrDefault(value, value);
            case INVITED_ON -> today.toString();
            default -> value;
        };
    }

    public boolean isKnownError(Object status) {
        return Set.of("400", "403", "404", "409").contains(status.toString());
    }

    @Override
    public String toString() {
        return "Ui[" + locale + "]";
    }
}
