package io.vipcore.example.portal;

import io.vipcore.example.RandomIds;
import io.vipcore.example.portal.EventStore.ConflictException;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** Decides what people ask for, and stores what happens then together with the messages that are owed for it. */
@Service
class Decisions {

    private final VipProgram vip;
    private final EventStore store;
    private final Portfolios portfolios;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final RandomIds ids;

    Decisions(
            VipProgram vip, EventStore store, Portfolios portfolios, Outbox outbox, TransactionTemplate transactions) {
        this.vip = vip;
        this.store = store;
        this.portfolios = portfolios;
        this.outbox = outbox;
        this.transactions = transactions;
        this.ids = RandomIds.secure(store::knows);
    }

    /** {@return a customer whom a person may see: of somebody else's they learn as little as of one who does not exist} */
    CustomerHistory history(Person person, VipId vipId) {
        if (person.account().filter(own -> !own.equals(vipId)).isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return store.history(person.reseller(), vipId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Decides on what a person saw after so many events. */
    @Transactional
    Verdict<Change> handle(Person person, VipId vipId, int eventsSeen, Command command) {
        CustomerHistory history = history(person, vipId);
        if (history.events().size() != eventsSeen) {
            throw new ConflictException();
        }
        Verdict<Change> verdict = vip.handle(history, command);
        verdict.allowed().ifPresent(change -> {
            store.append(person.reseller(), vipId, eventsSeen, change.events());
            outbox.gather(change.history(), command.on(), command.on());
        });
        return verdict;
    }

    /** Decides whether an organization may be invited, and stores nothing. */
    Verdict<Customer> check(Person person, InvitationForm form) {
        return vip.invite(form, ids.nextVipId(), known(portfolios.of(person.reseller())));
    }

    /** Decides again if something was stored meanwhile: it might have been the same organization. */
    Verdict<Change> invite(Person person, InvitationForm form) {
        while (true) {
            Portfolios.Portfolio portfolio = portfolios.of(person.reseller());
            Verdict<Change> verdict = vip.startHistory(form, ids.nextVipId(), known(portfolio));
            try {
                transactions.executeWithoutResult(any -> verdict.allowed().ifPresent(change -> {
                    store.start(person.reseller(), change.history(), portfolio.changes());
                    LocalDate invited = change.history().latest();
                    outbox.gather(change.history(), invited, invited);
                }));
                return verdict;
            } catch (ConflictException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static KnownCustomers known(Portfolios.Portfolio portfolio) {
        return KnownCustomers.of(portfolio.customers().values());
    }

    /** {@return the id that somebody was shown for a new purchase authorization, or another where that is none of ours} */
    String authorizationId(Customer customer, String shown) {
        boolean isFree =
                shown.matches("PA-[0-9A-Z]{8}") && customer.authorization(shown).isEmpty();
        return isFree ? shown : ids.nextAuthorizationId(customer);
    }
}
