package io.vipcore.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The law of the agenda: between two entries nothing changes. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class AgendaProperties {

    private static final int DAYS = 600;

    @Property(tries = 150)
    void nothing_changes_on_a_day_without_an_entry(@ForAll CustomerDay given, @ForAll Edition edition) {
        law(given, edition);
    }

    @Property(tries = 150)
    void nothing_changes_under_an_edition_of_ones_own_either(
            @ForAll CustomerDay given, @ForAll("ownEditions") Edition edition) {
        law(given, edition);
    }

    @Provide
    Arbitrary<Edition> ownEditions() {
        return VipArbitraries.ownEditions();
    }

    private static void law(CustomerDay given, Edition edition) {
        Assume.that(given.customer().isInvitedBy(given.asOf()));
        VipProgram vip = Fixtures.program(edition);
        LocalDate asOf = given.asOf();
        Customer customer = given.customer().knownOn(asOf);
        List<AgendaEntry> entries = vip.agenda(given.customer(), asOf, asOf.plusDays(1), asOf.plusDays(DAYS));
        Set<LocalDate> days = entries.stream().map(AgendaEntry::date).collect(Collectors.toSet());
        View before = View.of(vip.status(customer, asOf));
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(asOf.plusDays(DAYS)); day = day.plusDays(1)) {
            View view = View.of(vip.status(customer, day));
            if (!days.contains(day)) {
                LocalDate quiet = day;
                assertEquals(before, view, () -> "changed on " + quiet + ", read " + asOf + ": " + entries);
            }
            before = view;
        }
    }

    /** What the law speaks of. */
    private record View(
            Set<CustomerFilter> filters,
            RenewalPhase phase,
            AccountStanding standing,
            Map<String, AuthorizationStatus> authorizations,
            Map<String, Long> holdings) {

        static View of(CustomerStatus status) {
            Map<String, AuthorizationStatus> authorizations = new TreeMap<>();
            status.authorizations()
                    .forEach(state -> authorizations.put(state.authorization().id(), state.status()));
            return new View(
                    CustomerFilter.matching(status),
                    status.renewal().phase(),
                    status.standing(),
                    authorizations,
                    status.holdings());
        }
    }
}
