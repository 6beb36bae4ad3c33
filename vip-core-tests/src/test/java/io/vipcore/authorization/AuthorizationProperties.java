package io.vipcore.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for statuses and standing, beside the contracts of {@link AuthorizationStatusRule} and {@link StandingRule}. */
@Domain(VipDomain.class)
class AuthorizationProperties {

    @Property
    void without_new_facts_a_status_only_changes_from_pending_to_overdue(
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
