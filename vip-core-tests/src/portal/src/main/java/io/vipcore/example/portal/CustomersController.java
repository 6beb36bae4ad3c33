package io.vipcore.example.portal;

import io.vipcore.example.page.CustomerSearch;
import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.example.page.SpreadSheet;
import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.page.PageRequest;
import io.vipcore.page.SpanIndex;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The Customers page, on the screen and as a file. */
@Controller
public record CustomersController(VipProgram vip, Portfolios portfolios) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What the page shows: how many each filter matches, all there are and found, and whose facts cannot be read. */
    public record Shown(
            PageQuery query,
            LocalDate asOf,
            Map<CustomerFilter, Integer> counts,
            int all,
            int found,
            List<CustomerStatus> rows,
            List<String> unreadable) {

        public int pages() {
            return Math.max(1, (found + query.rows() - 1) / query.rows());
        }
    }

    @GetMapping("/")
    String page(
            @AuthenticationPrincipal Person person,
            PageQuery query,
            @ModelAttribute(binding = false) Ui ui,
            Model model) {
        if (person.isMember()) {
            return "redirect:/customers/" + person.vipId();
        }
        model.addAttribute("shown", isInOrderOfNames(query) ? byIndex(person, query, ui) : byPage(person, query, ui));
        return "customers";
    }

    private static boolean isInOrderOfNames(PageQuery query) {
        return query.text().isEmpty() && query.order().equals(new RowOrder(PageColumn.CUSTOMER, false));
    }

    /** From the index, without looking at every customer. */
    private Shown byIndex(Person person, PageQuery query, Ui ui) {
        SpanIndex<Customer, CustomerFilter> index =
                Objects.requireNonNull(portfolios.of(person.reseller()).byName().get(ui.locale()));
        LocalDate asOf = asOf(query, ui);
        Optional<CustomerFilter> filter = Optional.ofNullable(query.filter());
        Optional<String> manager = Optional.of(person.username()).filter(any -> query.isMine());
        PagePart<Customer> part = index.part(asOf, filter, manager, PageRequest.number(query.number(), query.rows()));
        return new Shown(
                query,
                asOf,
                manager.map(me -> index.counts(asOf, me)).orElseGet(() -> index.counts(asOf)),
                index.part(asOf, Optional.empty(), manager, PageRequest.first(1))
                        .total(),
                part.total(),
                part.customers().stream()
                        .map(customer -> vip.customer(customer, asOf).status())
                        .toList(),
                List.copyOf(index.unreadable().keySet()));
    }

    private Shown byPage(Person person, PageQuery query, Ui ui) {
        Page<CustomerStatus, CustomerFilter> counted = counted(person, query, ui);
        Page<CustomerStatus, CustomerFilter> found = filtered(counted, query);
        PageRequest<CustomerStatus> request = PageRequest.number(query.number(), query.rows());
        return new Shown(
                query,
                asOf(query, ui),
                counted.counts(),
                counted.size(),
                found.size(),
                found.customers().stream()
                        .skip(request.skipped())
                        .limit(request.size())
                        .toList(),
                List.copyOf(counted.unreadable().keySet()));
    }

    private static LocalDate asOf(PageQuery query, Ui ui) {
        return Optional.ofNullable(query.asOf()).orElse(ui.today());
    }

    /** Everybody in the order asked for, narrowed by manager and search: the counts are those of these. */
    private Page<CustomerStatus, CustomerFilter> counted(Person person, PageQuery query, Ui ui) {
        Page<CustomerStatus, CustomerFilter> page =
                portfolios.of(person.reseller()).page(asOf(query, ui), query.order(), ui.locale());
        if (query.isMine()) {
            Optional<String> me = Optional.of(person.username());
            page = page.where(
                    status -> status.customer().accountManager(status.asOf()).equals(me));
        }
        return query.text().isEmpty() ? page : page.where(CustomerSearch.matching(query.text()));
    }

    private static Page<CustomerStatus, CustomerFilter> filtered(
            Page<CustomerStatus, CustomerFilter> page, PageQuery query) {
        return query.filter() == null ? page : page.where(query.filter());
    }

    @GetMapping("/customers/page.{format:csv|xlsx}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Person person,
            @PathVariable String format,
            PageQuery query,
            @ModelAttribute(binding = false) Ui ui) {
        SpreadSheet sheet = SpreadSheet.ofCustomers(
                ui, filtered(counted(person, query, ui), query).customers().stream(), ui::manager);
        boolean isText = format.equals("csv");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customers." + format + "\"")
                .header(HttpHeaders.CONTENT_TYPE, isText ? "text/csv;charset=UTF-8" : WORKBOOK)
                .body(isText ? sheet.csv() : sheet.xlsx());
    }
}
