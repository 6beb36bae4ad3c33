package io.vipcore.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of {@link AuthorizationStatusRule} and {@link StandingRule}. */
@Domain(VipDomain.class)
class AuthorizationProperties {

    @Property
    void the_status_depends_on_no_fact_dated_after_the_day(
            @ForAll PurchaseAuthorization authorization, @ForAll Edition edition) {
        AuthorizationStatusRule rule = rule(edition);
        for (LocalDate asOf : daysOf(authorization)) {
            PurchaseAuthorization known = PurchaseAuthorization.builder()
                    .from(authorization)
                    .ordered(authorization.ordered().filter(day -> !day.isAfter(asOf)))
                    .settled(authorization.settled().filter(day -> !day.isAfter(asOf)))
                    .cancelled(authorization.cancelled().filter(day -> !day.isAfter(asOf)))
                    .deactivated(authorization.deactivated().filter(day -> !day.isAfter(asOf)))
                    .build();
            assertEquals(rule.statusOf(known, asOf), rule.statusOf(authorization, asOf), asOf::toString);
        }
    }

    @Property
    void without_new_facts_overdue_never_returns_to_pending(
            @ForAll PurchaseAuthorization authorization, @ForAll Edition edition) {
        AuthorizationStatusRule rule = rule(edition);
        List<LocalDate> facts = daysOf(authorization);
        AuthorizationStatus before = rule.statusOf(authorization, authorization.created());
        for (int age = 1; age <= 130; age++) {
            LocalDate asOf = authorization.created().plusDays(age);
            AuthorizationStatus status = rule.statusOf(authorization, asOf);
            boolean mayFollow = status == before
                    || facts.contains(asOf)
                    || (before == AuthorizationStatus.PENDING && status == AuthorizationStatus.OVERDUE);
            assertTrue(mayFollow, before + " became " + status + " on " + asOf);
            before = status;
        }
    }

    @Property
    void settling_every_overdue_request_restores_the_account(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatus before = Fixtures.program(edition).status(given.customer(), given.asOf());
        Assume.that(before.standing() != AccountStanding.GOOD);
        List<PurchaseAuthorization> overdue = before.authorizations(AuthorizationStatus.OVERDUE).stream()
                .map(AuthorizationState::authorization)
                .toList();
        Customer settled = Customer.builder()
                .from(given.customer())
                .authorizations(given.customer().authorizations().stream()
                        .map(authorization -> overdue.contains(authorization)
                                ? PurchaseAuthorization.builder()
                                        .from(authorization)
                                        .settled(given.asOf())
                                        .build()
                                : authorization)
                        .toList())
                .build();
        assertEquals(
                AccountStanding.GOOD,
                Fixtures.program(edition).status(settled, given.asOf()).standing());
    }

    @Property
    void an_account_is_in_good_standing_exactly_when_nothing_is_overdue(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatus status = Fixtures.program(edition).status(given.customer(), given.asOf());
        assertEquals(status.hasAuthorization(AuthorizationStatus.OVERDUE), status.standing() != AccountStanding.GOOD);
    }

    private static AuthorizationStatusRule rule(Edition edition) {
        return Fixtures.program(edition).authorizationStatusRule();
    }

    private static List<LocalDate> daysOf(PurchaseAuthorization authorization) {
        return Stream.concat(
                        Stream.of(authorization.created()),
                        Stream.of(
                                        authorization.ordered(),
                                        authorization.settled(),
                                        authorization.cancelled(),
                                        authorization.deactivated())
                                .flatMap(Optional::stream))
                .toList();
    }
}
