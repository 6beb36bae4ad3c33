package com.acme.portal;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.page.PageRequest;
import io.vipcore.page.Span;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.AgendaEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The Customers page, one customer, and requests for purchase authorizations, for an application that stores facts. */
@RestController
@RequestMapping("/customers")
class Customers {

    private static final Comparator<CustomerStatus> BY_NAME =
            Comparator.comparing(status -> CustomerRow.of(status).name());

    private final VipProgram vip;
    private final VipJson json;
    private final Map<VipId, Customer> customers = new ConcurrentHashMap<>();

    Customers(VipProgram vip, VipJson json, PortfolioDocument portfolio) {
        this.vip = vip;
        this.json = json;
        portfolio.customers().forEach(customer -> customers.put(customer.vipId(), customer));
    }

    // example: the page
    @GetMapping
    Page<CustomerStatus, CustomerFilter> page(@RequestParam LocalDate asOf) {
        return vip.page(customers.values(), asOf);
    }
    // end

    /** The library's values may stand in the application's own. */
    record Shown(Map<CustomerFilter, Integer> counts, PagePart<CustomerStatus> part) {}

    @GetMapping("/part")
    Shown part(
            @RequestParam LocalDate asOf,
            @RequestParam CustomerFilter filter,
            @RequestParam int number,
            @RequestParam int size) {
        Page<CustomerStatus, CustomerFilter> page = page(asOf);
        return new Shown(page.counts(), page.where(filter).part(BY_NAME, PageRequest.number(number, size)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Customer add(@RequestBody Customer customer) {
        customers.put(customer.vipId(), customer);
        return customer;
    }

    // example: controllers
    @GetMapping("/{vipId}")
    Customer facts(@PathVariable VipId vipId) {
        return customer(vipId);
    }

    @GetMapping("/{vipId}/status")
    CustomerStatus status(@PathVariable VipId vipId, @RequestParam LocalDate asOf) {
        return vip.customer(customer(vipId), asOf).status();
    }
    // end

    /** The status, and what will change. */
    @GetMapping("/{vipId}/details")
    CustomerOnDay details(@PathVariable VipId vipId, @RequestParam LocalDate asOf) {
        return vip.customer(customer(vipId), asOf);
    }

    @GetMapping("/{vipId}/window")
    Optional<RenewalWindow> window(@PathVariable VipId vipId, @RequestParam LocalDate asOf) {
        return vip.customer(customer(vipId), asOf).renewalWindow();
    }

    @GetMapping("/{vipId}/term")
    TermToOrder term(@PathVariable VipId vipId, @RequestParam LocalDate asOf, @RequestParam String product) {
        return vip.customer(customer(vipId), asOf).termToOrder(product);
    }

    @GetMapping("/{vipId}/agenda")
    List<AgendaEntry> agenda(@PathVariable VipId vipId, @RequestParam LocalDate asOf) {
        return vip.customer(customer(vipId), asOf).agenda();
    }

    @GetMapping("/{vipId}/spans")
    List<Span<CustomerFilter>> spans(@PathVariable VipId vipId) {
        return vip.spans(customer(vipId));
    }

    record Wanted(String id, Requester requester, List<RequestedLine> lines) {}

    /** For programs: the verdict as data. */
    @PostMapping("/{vipId}/authorizations")
    ResponseEntity<Verdict<NewAuthorization>> request(
            @PathVariable VipId vipId, @RequestParam LocalDate asOf, @RequestBody Wanted wanted) {
        Verdict<NewAuthorization> verdict = decide(vipId, asOf, wanted);
        return answer(verdict).body(verdict);
    }

    /** For people: the same, with words in their language. */
    // example: words of the request's language
    @PostMapping(path = "/{vipId}/authorizations", params = "words", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> explain(
            @PathVariable VipId vipId, @RequestParam LocalDate asOf, @RequestBody Wanted wanted, Locale locale) {
        Verdict<NewAuthorization> verdict = decide(vipId, asOf, wanted);
        return answer(verdict).body(json.withWords(Words.of(locale)).write(verdict));
    }
    // end

    private Verdict<NewAuthorization> decide(VipId vipId, LocalDate asOf, Wanted wanted) {
        return vip.customer(customer(vipId), asOf)
                .request(wanted.requester(), wanted.id(), wanted.lines(), Optional.empty());
    }

    private static ResponseEntity.BodyBuilder answer(Verdict<?> verdict) {
        return ResponseEntity.status(verdict.isAllowed() ? 200 : 422);
    }

    private Customer customer(VipId vipId) {
        return Optional.ofNullable(customers.get(vipId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
