package io.vipcore.example.portal;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.example.page.ReadyToMove;
import io.vipcore.example.portal.EventStore.ConflictException;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One customer: the details of a day, and everything that is decided about them today. */
@Controller
@RequestMapping("/customers/{vipId}")
public record CustomerController(VipProgram vip, Decisions decisions) {

    /** What came of a decision: every refusal or what there is to note, and the lines asked for. */
    public record Answer(
            String title,
            String subject,
            boolean allowed,
            List<Reason> reasons,
            List<Ordered> ordered,
            Optional<LocalDate> orderBy) {

        static Answer of(String title, String subject, Verdict<?> verdict) {
            return new Answer(title, subject, verdict.isAllowed(), verdict.reasons(), List.of(), Optional.empty());
        }
    }

    /** A line asked for, and its term to order. */
    public record Ordered(OrderLine line, TermToOrder term) {}

    @GetMapping
    String details(
            @AuthenticationPrincipal Person person,
            @PathVariable VipId vipId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @ModelAttribute(binding = false) Ui ui,
            Model model) {
        return details(
                decisions.history(person, vipId), Optional.ofNullable(asOf).orElse(ui.today()), model);
    }

    private String details(CustomerHistory history, LocalDate asOf, Model model) {
        CustomerOnDay customer = vip.customer(history.customer(), asOf);
        if (!customer.status().isInvited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("customer", customer);
        model.addAttribute("seen", history.events().size());
        model.addAttribute("timeline", Timeline.of(vip, customer.status()));
        model.addAttribute("move", ReadyToMove.of(vip, customer.facts(), asOf));
        return "customer";
    }

    @ModelAttribute(binding = false)
    Asked asked(
            @AuthenticationPrincipal Person person,
            @PathVariable VipId vipId,
            @RequestParam(defaultValue = "0") int seen,
            @ModelAttribute(binding = false) Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new Asked(person, vipId, seen, ui, model, request, response);
    }

    // ---- what is decided

    @PostMapping("/accept")
    String accept(@ModelAttribute(binding = false) Asked asked) {
        return decide(asked, "accept", "", Command.acceptInvitation(asked.today()));
    }

    @PostMapping("/offer")
    String offer(@ModelAttribute(binding = false) Asked asked, @RequestParam OfferType type) {
        return decide(asked, "offer", asked.ui().label(type), Command.addOffer(type, asked.requester(), asked.today()));
    }

    @PostMapping("/{step:order|settle|cancel}")
    String step(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable String step,
            @RequestParam String authorization) {
        Command command = switch (step) {
            case "order" -> Command.placeOrder(authorization, asked.requester(), asked.today());
            case "settle" -> Command.settleOrder(authorization, asked.today());
            default -> Command.cancelAuthorization(authorization, asked.today());
        };
        return decide(asked, step, authorization, command);
    }

    @PostMapping("/renew")
    String renew(@ModelAttribute(binding = false) Asked asked, @RequestParam MultiValueMap<String, String> filledIn) {
        List<RequestedLine> lines = Wanted.of(filledIn).lines().stream()
                .filter(line -> line.quantity() != 0)
                .toList();
        return decide(asked, "renew", "", Command.placeRenewalOrder(toOrder(lines), asked.requester(), asked.today()));
    }

    @PostMapping("/manager")
    String manager(@ModelAttribute(binding = false) Asked asked, @RequestParam String manager) {
        if (!asked.ui().managers().containsKey(manager)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return decide(asked, "manager", asked.ui().manager(manager), Command.assignManager(manager, asked.today()));
    }

    /** What belongs to every decision: who asks for whom, how many events they saw, and how they are answered. */
    record Asked(
            Person person,
            VipId vipId,
            int seen,
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {

        LocalDate today() {
            return ui.today();
        }

        Requester requester() {
            return person.requester();
        }

        /** It stands in the model that it names. */
        @Override
        public String toString() {
            return "Asked[" + vipId + "]";
        }
    }

    private String decide(Asked asked, String title, String subject, Command command) {
        try {
            Verdict<Change> verdict = decisions.handle(asked.person(), asked.vipId(), asked.seen(), command);
            return answered(asked, Answer.of("decision." + title, subject, verdict));
        } catch (ConflictException e) {
            return conflict(asked);
        }
    }

    private String answered(Asked asked, Answer answer) {
        if (answer.allowed()) {
            RequestContextUtils.getOutputFlashMap(asked.request()).put("answer", answer);
            return "redirect:/customers/" + asked.vipId();
        }
        asked.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        asked.model().addAttribute("answer", answer);
        return details(decisions.history(asked.person(), asked.vipId()), asked.today(), asked.model());
    }

    /** Nothing was stored: they see what happened meanwhile, and may ask again. */
    private String conflict(Asked asked) {
        asked.response().setStatus(HttpStatus.CONFLICT.value());
        asked.model().addAttribute("conflict", true);
        return details(decisions.history(asked.person(), asked.vipId()), asked.today(), asked.model());
    }

    // ---- a new purchase authorization, or an order without one

    /** What is filled in, quantities as they were typed, and the id that a purchase authorization would get. */
    public record Wanted(List<String> products, List<String> quantities, String poNumber, String id) {

        static Wanted of(MultiValueMap<String, String> filledIn) {
            List<String> products = filledIn.getOrDefault("product", List.of());
            List<String> quantities = filledIn.getOrDefault("quantity", List.of());
            if (products.isEmpty() || products.size() != quantities.size()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            Map<String, String> texts = filledIn.toSingleValueMap();
            return new Wanted(products, quantities, texts.getOrDefault("poNumber", ""), texts.getOrDefault("id", ""));
        }

        /** Whole numbers only; a quantity left out is none. */
        List<RequestedLine> lines() {
            try {
                List<RequestedLine> lines = new ArrayList<>();
                for (int i = 0; i < products.size(); i++) {
                    String quantity = quantities.get(i).strip();
                    lines.add(RequestedLine.of(products.get(i), quantity.isEmpty() ? 0 : Long.parseLong(quantity)));
                }
                return lines;
            } catch (NumberFormatException e) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }

        Wanted withAnotherLine() {
            return new Wanted(
                    Stream.concat(products.stream(), Stream.of("")).toList(),
                    Stream.concat(quantities.stream(), Stream.of("1")).toList(),
                    poNumber,
                    id);
        }
    }

    @GetMapping("/{form:authorizations|orders}")
    String form(@ModelAttribute(binding = false) Asked asked, @PathVariable String form) {
        CustomerHistory history = decisions.history(asked.person(), asked.vipId());
        return form(asked, form, history, new Wanted(List.of(""), List.of("1"), "", ""));
    }

    private String form(Asked asked, String form, CustomerHistory history, Wanted wanted) {
        CustomerOnDay customer = vip.customer(history.customer(), asked.today());
        asked.model().addAttribute("customer", customer);
        asked.model().addAttribute("seen", history.events().size());
        asked.model().addAttribute("form", form);
        asked.model().addAttribute("wanted", wanted);
        asked.model()
                .addAttribute(
                        "offered",
                        form.equals("orders")
                                ? vip.catalog().products().stream()
                                        .filter(product -> isOrderedDirectly(customer, product))
                                        .toList()
                                : customer.offeredProducts(asked.requester()));
        return "authorization";
    }

    /** Whether the library has nothing against a product on its line, or nothing but that it wants a direct order. */
    private boolean isOrderedDirectly(CustomerOnDay customer, Product product) {
        String id = decisions.authorizationId(customer.facts(), "");
        return customer.request(Requester.ACCOUNT_MANAGER, id, RequestedLine.of(product.id(), 1)).refusals().stream()
                .allMatch(reason -> reason.line().isEmpty() || reason.id().equals(RequestRule.PRODUCT_EXCLUDED.id()));
    }

    @PostMapping("/{form:authorizations|orders}")
    String request(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> filledIn,
            @RequestParam String action) {
        CustomerHistory history = decisions.history(asked.person(), asked.vipId());
        Wanted wanted = Wanted.of(filledIn);
        if (action.equals("add")) {
            return form(asked, form, history, wanted.withAnotherLine());
        }
        String id = decisions.authorizationId(history.customer(), wanted.id());
        try {
            Command command = form.equals("orders")
                    ? Command.placeDirectOrder(toOrder(wanted.lines()), asked.requester(), asked.today())
                    : Command.requestAuthorization(
                            id,
                            asked.requester(),
                            wanted.lines(),
                            Optional.of(wanted.poNumber()).filter(text -> !text.isEmpty()),
                            asked.today());
            boolean isCreated = action.equals("create");
            Answer answer = answer(
                    form,
                    command,
                    isCreated
                            ? decisions.handle(asked.person(), asked.vipId(), asked.seen(), command)
                            : vip.handle(history, command));
            if (isCreated && answer.allowed()) {
                return answered(asked, answer);
            }
            asked.response().setStatus(answer.allowed() ? 200 : HttpStatus.UNPROCESSABLE_CONTENT.value());
            asked.model().addAttribute("answer", answer);
        } catch (ConflictException e) {
            return conflict(asked);
        } catch (InvalidFactException e) {
            asked.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            asked.model().addAttribute("isIncomplete", true);
        }
        return form(asked, form, history, new Wanted(wanted.products(), wanted.quantities(), wanted.poNumber(), id));
    }

    /** What was or would be ordered, as the library sees it afterwards. */
    private Answer answer(String form, Command command, Verdict<Change> verdict) {
        Optional<CustomerOnDay> after =
                verdict.allowed().map(change -> vip.customer(change.history().customer(), command.on()));
        return new Answer(
                "decision." + form,
                command.id().filter(any -> verdict.isAllowed()).orElse(""),
                verdict.isAllowed(),
                verdict.reasons(),
                after.stream()
                        .flatMap(customer -> command.orderLines().stream()
                                .map(line -> new Ordered(line, customer.termToOrder(line.product()))))
                        .toList(),
                after.stream()
                        .flatMap(customer -> customer.status().authorizations().stream())
                        .filter(state -> command.id()
                                .equals(Optional.of(state.authorization().id())))
                        .map(state -> state.deadlines().orderByInclusive())
                        .findFirst());
    }

    private static List<OrderLine> toOrder(List<RequestedLine> lines) {
        return lines.stream().map(RequestedLine::toOrderLine).toList();
    }
}
