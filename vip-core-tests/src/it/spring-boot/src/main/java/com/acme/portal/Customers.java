package com.acme.portal;

import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.page.Page;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/customers")
class Customers {

    private final VipProgram vip;
    private final PortfolioDocument portfolio;

    Customers(VipProgram vip, PortfolioDocument portfolio) {
        this.vip = vip;
        this.portfolio = portfolio;
    }

    record Shown(Map<CustomerFilter, Integer> counts, List<Row> rows) {}

    record Row(String vipId, String name, Optional<LocalDate> anniversary, Optional<String> managedBy) {
        static Row of(CustomerRow row) {
            return new Row(row.vipId().value(), row.name(), row.anniversaryDate(), row.managedBy());
        }
    }

    @GetMapping
    Shown page(
            @RequestParam LocalDate asOf,
            @RequestParam Optional<CustomerFilter> filter,
            @RequestParam(defaultValue = "") String search) {
        Page<CustomerStatus, CustomerFilter> page = vip.page(portfolio.customers(), asOf)
                .where(status -> CustomerRow.of(status).name().contains(search));
        Page<CustomerStatus, CustomerFilter> shown = filter.map(page::where).orElse(page);
        return new Shown(
                page.counts(),
                shown.customers().stream().map(CustomerRow::of).map(Row::of).toList());
    }

    record Wanted(String id, Requester requester, List<Line> lines) {}

    record Line(String product, int quantity) {
        RequestedLine requested() {
            return RequestedLine.of(product, quantity);
        }
    }

    /** For programs: the whole verdict. */
    @PostMapping(path = "/{vipId}/authorizations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> request(
            @PathVariable String vipId, @RequestParam LocalDate asOf, @RequestBody Wanted wanted) {
        Verdict<NewAuthorization> verdict = decide(vipId, asOf, wanted);
        VipJson json = VipJson.standard();
        return answer(verdict, json.verdict(json.newAuthorization()).write(verdict));
    }

    /** For people: what it says, in their language. */
    @PostMapping(path = "/{vipId}/authorizations", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> explain(
            @PathVariable String vipId, @RequestParam LocalDate asOf, @RequestBody Wanted wanted, Locale locale) {
        Verdict<NewAuthorization> verdict = decide(vipId, asOf, wanted);
        return answer(verdict, verdict.explain(locale));
    }

    private Verdict<NewAuthorization> decide(String vipId, LocalDate asOf, Wanted wanted) {
        return vip.customer(customer(vipId), asOf)
                .request(
                        wanted.requester(),
                        wanted.id(),
                        wanted.lines().stream().map(Line::requested).toList(),
                        Optional.empty());
    }

    private Customer customer(String vipId) {
        return portfolio.customers().stream()
                .filter(customer -> customer.vipId().value().equals(vipId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> answer(Verdict<?> verdict, String body) {
        return ResponseEntity.status(verdict.isAllowed() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(body);
    }
}
