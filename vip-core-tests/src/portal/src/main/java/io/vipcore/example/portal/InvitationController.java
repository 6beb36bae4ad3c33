package io.vipcore.example.portal;

import com.ibm.icu.text.Collator;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** "Add customer organization": the form, the custom anniversary date, and a last look, since nothing can be edited after. */
@Controller
@RequestMapping("/customers/new")
public record InvitationController(VipProgram vip, Decisions decisions) {

    /** The pages one after the other. */
    public enum Step {
        FORM,
        DATE,
        REVIEW
    }

    /** What a page shows: the fields by their names, and the range of custom anniversary dates. */
    public record Invitation(
            Step step,
            Map<String, String> fields,
            List<Reason> refusals,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest) {

        public String value(String field) {
            return fields.getOrDefault(field, "");
        }

        public List<Reason> refusals(InvitationField field) {
            return refusals.stream()
                    .filter(reason -> reason.line().orElse(-1) == field.position())
                    .toList();
        }

        public boolean isCustom() {
            return fields.containsKey("custom");
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Invitation[" + step + "]";
        }
    }

    @GetMapping
    String form(@AuthenticationPrincipal Person person, Model model) {
        Map<String, String> fields = Map.of(InvitationField.ACCOUNT_MANAGER.fieldName(), person.username());
        return shown(Step.FORM, fields, List.of(), Optional.empty(), model);
    }

    @PostMapping
    String next(
            @AuthenticationPrincipal Person person,
            @RequestParam Map<String, String> filledIn,
            @RequestParam String action,
            @ModelAttribute(binding = false) Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> fields = new LinkedHashMap<>(filledIn);
        fields.keySet().removeAll(List.of("_csrf", "action"));
        if (!fields.containsKey("custom")) {
            fields.remove(InvitationField.CUSTOM_ANNIVERSARY.fieldName());
        }
        if (!person.administrator()
                || !ui.managers().containsKey(fields.get(InvitationField.ACCOUNT_MANAGER.fieldName()))) {
            fields.put(InvitationField.ACCOUNT_MANAGER.fieldName(), person.username());
        }
        InvitationForm form = form(fields, ui.today());
        if (action.equals("back")) {
            return shown(Step.FORM, fields, List.of(), Optional.empty(), model);
        }
        if (action.equals("invite")) {
            Verdict<Change> stored = decisions.invite(person, form);
            if (stored.isAllowed()) {
                Customer customer = stored.allowed().orElseThrow().history().customer();
                RequestContextUtils.getOutputFlashMap(request)
                        .put("answer", CustomerController.Answer.of("decision.invite", "", stored));
                return "redirect:/customers/" + customer.vipId();
            }
        }
        List<Reason> refusals = decisions.check(person, form).refusals();
        boolean onlyTheDate = refusals.stream()
                .allMatch(reason -> reason.line().orElse(-1) == InvitationField.CUSTOM_ANNIVERSARY.position());
        boolean isComplete =
                !fields.containsKey("custom") || form.customAnniversary().isPresent();
        if (!refusals.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Step step = !onlyTheDate ? Step.FORM : isComplete && refusals.isEmpty() ? Step.REVIEW : Step.DATE;
        return shown(step, fields, refusals, Optional.of(form), model);
    }

    private String shown(
            Step step, Map<String, String> fields, List<Reason> refusals, Optional<InvitationForm> form, Model model) {
        Optional<InvitationForm> dated = form.filter(any -> step == Step.DATE);
        model.addAttribute(
                "invitation",
                new Invitation(
                        step,
                        fields,
                        refusals,
                        dated.flatMap(each -> refusedDay(each, each.invitedOn().orElseThrow(), "earliest")),
                        dated.flatMap(each -> refusedDay(each, LocalDate.of(9999, 12, 31), "latest"))));
        model.addAttribute("notServed", vip.edition().countriesNotServed().value());
        return "invitation";
    }

    /** The library names the border of what it refuses. */
    private Optional<LocalDate> refusedDay(InvitationForm form, LocalDate custom, String border) {
        InvitationForm asked =
                InvitationForm.builder().from(form).customAnniversary(custom).build();
        return vip.invite(asked, VipId.of("0".repeat(20)), KnownCustomers.none()).refusals().stream()
                .flatMap(reason -> reason.evidence().stream())
                .filter(evidence -> evidence.name().equals(border))
                .map(Evidence::value)
                .map(LocalDate.class::cast)
                .findFirst();
    }

    private static InvitationForm form(Map<String, String> fields, LocalDate today) {
        return InvitationForm.builder()
                .organization(fields.getOrDefault("organization", ""))
                .segment(constant(MarketSegment.values(), fields.get("segment")))
                .offer(constant(OfferType.values(), fields.get("offer")))
                .country(fields.getOrDefault("country", ""))
                .region(fields.getOrDefault("region", ""))
                .addressLine1(fields.getOrDefault("addressLine1", ""))
                .addressLine2(fields.getOrDefault("addressLine2", ""))
                .city(fields.getOrDefault("city", ""))
                .postalCode(fields.getOrDefault("postalCode", ""))
                .firstName(fields.getOrDefault("firstName", ""))
                .lastName(fields.getOrDefault("lastName", ""))
                .email(fields.getOrDefault("email", ""))
                .accountManager(fields.getOrDefault("accountManager", ""))
                .invitedOn(today)
                .customAnniversary(day(fields.getOrDefault("customAnniversary", "")))
                .build();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** A browser sends days or nothing; whatever else is sent is none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return the countries by their codes, in the order of their names} */
    public static Map<String, String> countries(Locale locale, Set<String> notServed) {
        Map<String, String> countries = new LinkedHashMap<>();
        Stream.of(Locale.getISOCountries())
                .filter(code -> !notServed.contains(code))
                .map(code -> Map.entry(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)::compare))
                .forEach(country -> countries.put(country.getKey(), country.getValue()));
        return countries;
    }
}
