package io.vipcore.example.portal;

import static java.util.Comparator.comparing;

import io.vipcore.json.PortfolioDocument;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerEvent.AuthorizationChanged;
import io.vipcore.vip.history.CustomerEvent.Step;
import io.vipcore.vip.history.CustomerHistory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the sample portfolio and its people, who all have the same password. */
@Component
@ConditionalOnProperty("portal.sample")
class Sample implements SmartInitializingSingleton {

    static final String PASSWORD = "vip";
    static final String OTHER_RESELLER = "Other reseller";

    private final PortfolioDocument portfolio;
    private final People people;
    private final EventStore store;
    private final PasswordEncoder passwords;

    Sample(PortfolioDocument portfolio, People people, EventStore store, PasswordEncoder passwords) {
        this.portfolio = portfolio;
        this.people = people;
        this.store = store;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (!people.isEmpty()) {
            return;
        }
        String reseller = portfolio.reseller();
        people.addReseller(reseller);
        people.addReseller(OTHER_RESELLER);
        String hash = passwords.encode(PASSWORD);
        portfolio.accountManagers().forEach((id, name) -> add(id, hash, name, reseller, false, null));
        add("admin", hash, "Primary administrator", reseller, true, null);
        add("other", hash, "Account manager of another reseller", OTHER_RESELLER, true, null);
        List<Customer> customers = portfolio.customers();
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            store.start(reseller, historyOf(customer), i);
        }
        for (boolean accepted : List.of(false, true)) {
            customers.stream()
                    .filter(customer -> customer.accepted().isPresent() == accepted)
                    .findFirst()
                    .ifPresent(customer -> add(
                            accepted ? "member" : "invited", hash, "VIP member", reseller, false, customer.vipId()));
        }
    }

    private void add(
            String username, String hash, String name, String reseller, boolean administrator, @Nullable VipId vipId) {
        people.add(new Person(
                username,
                hash,
                name,
                username + "@reseller.example.com",
                reseller,
                administrator,
                vipId == null ? null : vipId.value()));
    }

    /** What must have happened to a customer with these facts. */
    static CustomerHistory historyOf(Customer facts) {
        Customer invited = Customer.builder()
                .vipId(facts.vipId())
                .profile(facts.profile())
                .segment(facts.segment())
                .invited(facts.invited())
                .customAnniversary(facts.customAnniversary())
                .addOffers(facts.offers().get(0))
                .addManagers(facts.managers().get(0))
                .build();
        List<CustomerEvent> later = new ArrayList<>();
        facts.offers().stream().skip(1).map(CustomerEvent.OfferAdded::new).forEach(later::add);
        facts.managers().stream()
                .skip(1)
                .map(CustomerEvent.ManagerAssigned::new)
                .forEach(later::add);
        facts.accepted().map(CustomerEvent.InvitationAccepted::new).ifPresent(later::add);
        facts.orders().stream().map(CustomerEvent.DirectOrderPlaced::new).forEach(later::add);
        for (PurchaseAuthorization pa : facts.authorizations()) {
            later.add(new CustomerEvent.AuthorizationCreated(
                    PurchaseAuthorization.of(pa.id(), pa.created(), pa.createdBy(), pa.lines(), pa.poNumber())));
            pa.ordered().ifPresent(day -> later.add(new AuthorizationChanged(Step.ORDER_PLACED, pa.id(), day)));
            pa.settled().ifPresent(day -> later.add(new AuthorizationChanged(Step.ORDER_SETTLED, pa.id(), day)));
            pa.cancelled()
                    .ifPresent(day -> later.add(new AuthorizationChanged(Step.AUTHORIZATION_CANCELLED, pa.id(), day)));
            pa.deactivated()
                    .ifPresent(
                            day -> later.add(new AuthorizationChanged(Step.AUTHORIZATION_DEACTIVATED, pa.id(), day)));
        }
        facts.renewals().stream().map(CustomerEvent.RenewalOrderPlaced::new).forEach(later::add);
        later.sort(comparing(CustomerEvent::on)); // of one day in the order of the facts
        List<CustomerEvent> events = new ArrayList<>(List.of(new CustomerEvent.Invited(invited)));
        events.addAll(later);
        return CustomerHistory.of(events);
    }
}
