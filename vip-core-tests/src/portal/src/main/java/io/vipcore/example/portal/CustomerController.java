package io.vipcore.example.portal;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.example.page.ReadyToMove;
import io.vipcore.example.portal.EventStore.ConflictException;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
public class CustomerController {

    private final VipProgram vip;
    private final Decisions decisions;

    CustomerController(VipProgram vip, Decisions decisions) {
        this.vip = vip;
        this.decisions = decisions;
    }

    /**
     * What came of a decision.
     *
     * @param title the key of what was asked for
     * @param subject what it is about
     * @param allowed whether it was allowed
     * @param reasons every refusal, or what there is to note
     * @param created the purchase authorization that was asked for
     */
    public record Answer(
            String title, String subject, boolean allowed, List<Reason> reasons, Optional<NewAuthorization> created) {

        static Answer of(String title, String subject, Verdict<?> verdict) {
            return new Answer(title, subject, verdict.isAllowed(), verdict.reasons(), Optional.empty());
        }
    }

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
        return decide(
                asked,
                "offer",
                asked.ui().label(type),
                Command.addOffer(type, asked.person().requester(), asked.today()));
    }

    @PostMapping("/order")
    String order(@ModelAttribute(binding = false) Asked asked, @RequestParam String authorization) {
        return decide(
                asked,
                "order",
                authorization,
                Command.placeOrder(authorization, asked.person().requester(), asked.today()));
    }

    @PostMapping("/settle")
    String settle(@ModelAttribute(binding = false) Asked asked, @RequestParam String authorization) {
        return decide(asked, "settle", authorization, Command.settleOrder(authorization, asked.today()));
    }

    @PostMapping("/cancel")
    String cancel(@ModelAttribute(binding = false) Asked asked, @RequestParam String authorization) {
        return decide(asked, "cancel", authorization, Command.cancelAuthorization(authorization, asked.today()));
    }

    @PostMapping("/renew")
    String renew(
            @ModelAttribute(binding = false) Asked asked,
            @RequestParam List<String> product,
            @RequestParam List<String> quantity) {
        List<OrderLine> lines = lines(product, quantity).stream()
                .filter(line -> line.quantity() != 0)
                .map(RequestedLine::toOrderLine)
                .toList();
        return decide(
                asked,
                "renew",
                "",
                Command.placeRenewalOrder(lines, asked.person().requester(), asked.today()));
    }

    @PostMapping("/manager")
    String manager(@ModelAttribute(binding = false) Asked asked, @RequestParam String manager) {
        if (!asked.ui().managers().containsKey(manager)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String name = asked.ui().manager(manager);
        return decide(asked, "manager", name, Command.assignManager(manager, asked.today()));
    }

    /**
     * What belongs to every decision.
     *
     * @param person who asks
     * @param vipId for whom
     * @param seen how many events they saw
     * @param ui how they look at it
     * @param model what they will see
     * @param request their question
     * @param response the answer
     */
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

    // ---- a new purchase authorization

    /**
     * What is filled in.
     *
     * @param products the products
     * @param quantities as many quantities as they were typed
     * @param poNumber the purchase order number
     */
    public record Wanted(List<String> products, List<String> quantities, String poNumber) {}

    @GetMapping("/authorizations")
    String form(@ModelAttribute(binding = false) Asked asked) {
        CustomerHistory history = decisions.history(asked.person(), asked.vipId());
        return form(asked, history, new Wanted(List.of(""), List.of("1"), ""));
    }

    private String form(Asked asked, CustomerHistory history, Wanted wanted) {
        CustomerOnDay customer = vip.customer(history.customer(), asked.today());
        asked.model().addAttribute("customer", customer);
        asked.model().addAttribute("seen", history.events().size());
        asked.model().addAttribute("wanted", wanted);
        asked.model()
                .addAttribute("offered", customer.offeredProducts(asked.person().requester()));
        return "authorization";
    }

    @PostMapping("/authorizations")
    String request(
            @ModelAttribute(binding = false) Asked asked,
            @RequestParam List<String> product,
            @RequestParam List<String> quantity,
            @RequestParam(defaultValue = "") String poNumber,
            @RequestParam(defaultValue = "") String id,
            @RequestParam String action) {
        CustomerHistory history = decisions.history(asked.person(), asked.vipId());
        List<RequestedLine> lines = lines(product, quantity);
        Wanted wanted = new Wanted(product, quantity, poNumber);
        if (action.equals("add")) {
            List<String> products = new ArrayList<>(product);
            List<String> quantities = new ArrayList<>(quantity);
            products.add("");
            quantities.add("1");
            return form(asked, history, new Wanted(products, quantities, poNumber));
        }
        String newId = decisions.authorizationId(history.customer(), id);
        Optional<String> po = Optional.of(poNumber).filter(text -> !text.isEmpty());
        Verdict<NewAuthorization> verdict = vip.customer(history.customer(), asked.today())
                .request(asked.person().requester(), newId, lines, po);
        Answer answer =
                new Answer("decision.authorization", "", verdict.isAllowed(), verdict.reasons(), verdict.allowed());
        if (action.equals("create") && verdict.isAllowed()) {
            try {
                Command command =
                        Command.requestAuthorization(newId, asked.person().requester(), lines, po, asked.today());
                Verdict<Change> stored = decisions.handle(asked.person(), asked.vipId(), asked.seen(), command);
                if (stored.isAllowed()) {
                    return answered(asked, answer);
                }
                answer = Answer.of("decision.authorization", "", stored);
            } catch (ConflictException e) {
                return conflict(asked);
            }
        }
        if (!answer.allowed()) {
            asked.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        asked.model().addAttribute("answer", answer);
        return form(asked, history, wanted);
    }

    /** Whole numbers only; a quantity left out is none. */
    private static List<RequestedLine> lines(List<String> products, List<String> quantities) {
        if (products.size() != quantities.size()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
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
}
