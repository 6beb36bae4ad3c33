package io.vipcore.example.portal;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.example.page.PageWords;
import io.vipcore.example.page.Printable;
import io.vipcore.rules.Words;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.enrollment.InvitationField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page has: who looks at it, in which language, and the words of that language.
 *
 * @param managers the names of the reseller's account managers
 * @param csrf what a form must send back
 * @param otherLanguage where the same page is in the other language
 */
public record Ui(
        @Nullable Person person,
        Map<String, String> managers,
        Locale locale,
        LocalDate today,
        @Nullable CsrfToken csrf,
        String otherLanguage,
        MessageSource texts,
        VipProgram vip)
        implements PageWords {

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

    @Override
    public String text(String key, Object... arguments) {
        Object[] shown = Stream.of(arguments)
                .map(argument -> Printable.line(argument.toString()))
                .toArray();
        return texts.getMessage(key, shown, locale);
    }

    @Override
    public String label(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        String own = texts.getMessage(key, null, "", locale);
        return own == null || own.isEmpty() ? words().labelOrName(code) : own;
    }

    public String field(String name) {
        String text = words().fieldOrName(name);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    public String product(String id) {
        return vip.catalog().find(id).map(product -> product.name()).orElse(id);
    }

    public String manager(String id) {
        return managers.getOrDefault(id, id);
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

    public String error(String status) {
        boolean isKnown = Set.of("403", "404", "409").contains(status);
        return text("error." + (isKnown ? status : status.startsWith("4") ? "400" : "other"));
    }

    @Override
    public String toString() {
        return "Ui[" + locale + "]";
    }
}
