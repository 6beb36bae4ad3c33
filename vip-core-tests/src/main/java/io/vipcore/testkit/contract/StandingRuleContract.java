package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a {@link StandingRule}. */
public abstract class StandingRuleContract extends Contract {

    /** Long enough for the deadlines of every edition to pass. */
    private static final int DAYS = 130;

    /** For the tests of a rule. */
    protected StandingRuleContract() {}

    /**
     * {@return the rule under contract}
     *
     * @param calendar the date rules on which it may stand
     */
    protected abstract StandingRule rule(VipCalendar calendar);

    @Property
    void the_answer_depends_on_no_fact_dated_after_the_day(@ForAll Customer customer, @ForAll VipEdition edition) {
        StandingRule rule = rule(edition);
        customer.factDays().forEach(asOf -> {
            Customer known = customer.knownOn(asOf);
            assertEquals(rule.standingOf(known, asOf), rule.standingOf(customer, asOf), asOf::toString);
            assertEquals(statuses(rule, known, asOf), statuses(rule, customer, asOf), asOf::toString);
        });
    }

    @Property
    void without_new_facts_overdue_never_returns_to_pending(
            @ForAll PurchaseAuthorization authorization, @ForAll VipEdition edition) {
        StandingRule rule = rule(edition);
        Set<LocalDate> facts = Stream.of(
                        authorization.ordered(),
                        authorization.settled(),
                        authorization.cancelled(),
                        authorization.deactivated())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        AuthorizationStatus before = rule.statusOf(authorization, authorization.created());
        for (int age = 1; age <= DAYS; age++) {
            LocalDate asOf = authorization.created().plusDays(age);
            AuthorizationStatus status = rule.statusOf(authorization, asOf);
            boolean returned = before == AuthorizationStatus.OVERDUE && status == AuthorizationStatus.PENDING;
            assertFalse(returned && !facts.contains(asOf), asOf::toString);
            before = status;
        }
    }

    @Property
    void a_day_before_the_creation_is_refused(@ForAll PurchaseAuthorization authorization, @ForAll VipEdition edition) {
        LocalDate before = authorization.created().minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> rule(edition).statusOf(authorization, before));
    }

    @Property
    void settling_every_overdue_purchase_authorization_restores_good(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        StandingRule rule = rule(edition);
        LocalDate asOf = given.asOf();
        Customer settled = given.customer();
        for (PurchaseAuthorization authorization : given.customer().authorizations()) {
            if (authorization.isCreatedBy(asOf) && rule.statusOf(authorization, asOf) == AuthorizationStatus.OVERDUE) {
                settled = settled.with(authorization.settledOn(asOf));
            }
        }
        assertEquals(AccountStanding.GOOD, rule.standingOf(settled, asOf));
    }

    @Property
    void both_change_only_on_days_of_facts_and_after_deadlines(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        StandingRule rule = rule(edition);
        Customer customer = given.customer();
        Set<LocalDate> turns = customer.factDays().stream().collect(Collectors.toSet());
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            AuthorizationDeadlines deadlines = rule.calendar().deadlinesOf(authorization.created());
            turns.add(deadlines.overdueFrom());
            turns.add(deadlines.suspendedFrom());
        }
        for (int n = 1; n <= DAYS; n++) {
            LocalDate day = given.asOf().plusDays(n);
            if (!turns.contains(day)) {
                LocalDate eve = day.minusDays(1);
                assertEquals(rule.standingOf(customer, eve), rule.standingOf(customer, day), day::toString);
                assertEquals(statuses(rule, customer, eve), statuses(rule, customer, day), day::toString);
            }
        }
    }

    private StandingRule rule(VipEdition edition) {
        return rule(VipCalendar.of(edition));
    }

    private static List<AuthorizationStatus> statuses(StandingRule rule, Customer customer, LocalDate asOf) {
        return customer.authorizations().stream()
                .filter(authorization -> authorization.isCreatedBy(asOf))
                .map(authorization -> rule.statusOf(authorization, asOf))
                .toList();
    }
}
