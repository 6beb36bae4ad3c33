package io.vipcore.json;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.page.NextStep;
import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.source.Edition;
import io.vipcore.source.Sourced;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers that are no records themselves: they are only written. */
final class Answers {

    private Answers() {}

    /** An edition with all its numbers. */
    record OfEdition(String id, Map<String, Sourced<?>> provisions) {
        static OfEdition of(Edition edition) {
            return new OfEdition(edition.id(), edition.provisions());
        }
    }

    /** A series of anniversary dates. */
    record OfSchedule(LocalDate anchor, int termMonths, Optional<TermToOrder> initialTerm) {
        static OfSchedule of(AnniversarySchedule schedule) {
            return new OfSchedule(schedule.anchor(), schedule.termMonths(), schedule.initialTerm());
        }
    }

    /** What a customer holds, and where that stands in its renewal. */
    record OfLedger(
            LocalDate asOf,
            RenewalPhase phase,
            Optional<RenewalWindow> window,
            Map<String, Long> held,
            Map<String, Set<LocalDate>> fixedTermEnds) {
        static OfLedger of(LicenseLedger ledger) {
            return new OfLedger(
                    ledger.asOf(), ledger.phase(), ledger.currentWindow(), ledger.held(), ledger.fixedTermEnds());
        }
    }

    /** The state of a customer on a day, with what it asks for. */
    record OfStatus(
            Customer customer,
            LocalDate asOf,
            Optional<InvitationStatus> invitation,
            Optional<String> managedBy,
            AccountStanding standing,
            RenewalPhase phase,
            Optional<LocalDate> anniversary,
            Optional<RenewalWindow> window,
            Map<String, Long> holdings,
            List<AuthorizationState> authorizations,
            Map<CustomerFilter, List<NextStep>> filters) {
        static OfStatus of(CustomerStatus status) {
            Customer customer = status.customer();
            Map<CustomerFilter, List<NextStep>> filters = new LinkedHashMap<>();
            CustomerFilter.matching(status).forEach(filter -> filters.put(filter, filter.nextSteps(status)));
            return new OfStatus(
                    customer,
                    status.asOf(),
                    Optional.of(customer.invitationStatus(status.asOf())).filter(any -> status.isInvited()),
                    customer.accountManager(status.asOf()),
                    status.standing(),
                    status.phase(),
                    status.anniversary(),
                    status.window(),
                    status.holdings(),
                    status.authorizations(),
                    filters);
        }
    }

    /** The details of a customer: the state on a day, and what will change if nothing is done. */
    record OfCustomer(CustomerStatus status, List<AgendaEntry> agenda) {
        static OfCustomer of(CustomerOnDay customer) {
            return new OfCustomer(customer.status(), customer.agenda());
        }
    }

    /** A page: its counts, and a row for each customer. */
    record OfPage(Map<?, Integer> counts, List<?> customers, Map<String, String> unreadable) {
        static OfPage of(Page<?, ?> page) {
            Map<String, String> unreadable = new LinkedHashMap<>();
            page.unreadable().forEach((vipId, problem) -> unreadable.put(vipId, String.valueOf(problem.getMessage())));
            return new OfPage(page.counts(), rows(page.customers()), unreadable);
        }
    }

    /** A part of a page: a row for each customer, and how many there are besides. */
    record OfPart(List<?> customers, int before, int total) {
        static OfPart of(PagePart<?> part) {
            return new OfPart(rows(part.customers()), part.before(), part.total());
        }
    }

    private static List<?> rows(List<?> customers) {
        return customers.stream()
                .map(customer -> customer instanceof CustomerStatus status
                        ? CustomerRow.of(status)
                        : customer instanceof MarketplaceStatus status ? MarketplaceRow.of(status) : customer)
                .toList();
    }
}
