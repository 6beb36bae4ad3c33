package io.vipcore.vip.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for statuses and standing, beside the contract of {@link StandingRule}. */
@Domain(VipDomain.class)
class AuthorizationProperties {

    @Property
    void without_new_facts_a_status_only_changes_from_pending_to_overdue(
            @ForAll PurchaseAuthorization authorization, @ForAll VipEdition edition) {
        StandingRule rule = Fixtures.program(edition).rules().standingRule();
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
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerStatus status = Fixtures.program(edition)
                .customer(given.customer(), given.asOf())
                .status();
        assertEquals(
                status.authorizations(AuthorizationStatus.OVERDUE).isEmpty(),
                status.standing() == AccountStanding.GOOD);
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
