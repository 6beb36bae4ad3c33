package io.vipcore.vip.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.docs.Pins;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipEdition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every request for a purchase authorization. */
class RequestingProperties {

    @Property
    void the_order_of_the_lines_never_changes_which_rules_apply_to_which_products(
            @ForAll("requests") AuthorizationRequest request,
            @ForAll("editions") VipEdition edition,
            @ForAll Random random) {
        List<RequestedLine> shuffled = new ArrayList<>(request.lines());
        Collections.shuffle(shuffled, random);
        assertEquals(
                rulesAndProducts(reasons(edition, request)),
                rulesAndProducts(reasons(edition, with(request, shuffled))));
    }

    @Property
    void a_line_takes_only_its_own_refusals_with_it(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") VipEdition edition) {
        List<RequestedLine> lines = request.lines();
        Assume.that(lines.size() > 1);
        List<Reason> before = refusals(edition, request);
        for (int i = 0; i < lines.size(); i++) {
            String product = lines.get(i).product();
            if (lines.stream().filter(line -> line.product().equals(product)).count() == 1) {
                List<RequestedLine> others = new ArrayList<>(lines);
                others.remove(i);
                OptionalInt removed = OptionalInt.of(i);
                assertEquals(
                        rulesAndProducts(before.stream()
                                .filter(reason -> !reason.line().equals(removed))
                                .toList()),
                        rulesAndProducts(refusals(edition, with(request, others))));
            }
        }
    }

    @Property
    @Pins({"VIP-PA-002", "VIP-PA-003"})
    void settling_every_overdue_request_lifts_exactly_the_refusals_for_debt(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") VipEdition edition) {
        Set<String> debt = Set.of("VIP-PA-002", "VIP-PA-003");
        assertEquals(
                refusals(edition, request).stream()
                        .filter(reason -> !debt.contains(reason.id()))
                        .toList(),
                refusals(edition, with(request, settled(edition, request), request.lines())));
    }

    private static Customer settled(VipEdition edition, AuthorizationRequest request) {
        StandingRule standings = Fixtures.program(edition).rules().standingRule();
        Stream<PurchaseAuthorization> settled = request.customer().authorizations().stream()
                .map(pa -> pa.isCreatedBy(request.asOf())
                                && standings.statusOf(pa, request.asOf()) == AuthorizationStatus.OVERDUE
                        ? pa.settledOn(request.asOf())
                        : pa);
        return Customer.builder()
                .from(request.customer())
                .authorizations(settled.toList())
                .build();
    }

    @Property
    void an_allowed_request_can_be_recorded_and_ordered_line_by_line(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") VipEdition edition) {
        decide(edition, request).allowed().ifPresent(created -> {
            PurchaseAuthorization authorization = created.authorization();
            assertEquals(request.id(), authorization.id());
            assertEquals(request.asOf(), authorization.created());
            assertEquals(
                    request.lines(),
                    authorization.lines().stream()
                            .map(line -> RequestedLine.of(line.product(), line.quantity()))
                            .toList());
            CustomerOnDay recorded =
                    Fixtures.program(edition).customer(request.customer().with(authorization), request.asOf());
            assertEquals(
                    authorization.lines().stream()
                            .map(line -> recorded.termToOrder(line.product()))
                            .toList(),
                    created.terms());
        });
    }

    private static AuthorizationRequest with(AuthorizationRequest request, List<RequestedLine> lines) {
        return with(request, request.customer(), lines);
    }

    private static AuthorizationRequest with(
            AuthorizationRequest request, Customer customer, List<RequestedLine> lines) {
        return new AuthorizationRequest(
                customer, request.requester(), request.id(), lines, request.poNumber(), request.asOf());
    }

    private static Verdict<NewAuthorization> decide(VipEdition edition, AuthorizationRequest request) {
        return Fixtures.program(edition).rules().requestPolicy().decide(request);
    }

    private static List<Reason> reasons(VipEdition edition, AuthorizationRequest request) {
        return decide(edition, request).reasons();
    }

    private static List<Reason> refusals(VipEdition edition, AuthorizationRequest request) {
        return decide(edition, request).refusals();
    }

    /** The rules with the products of their evidence, whatever the lines. */
    private static List<String> rulesAndProducts(List<Reason> reasons) {
        return reasons.stream()
                .map(reason ->
                        reason.id() + " " + products(reason.evidence()).sorted().toList())
                .sorted()
                .toList();
    }

    private static Stream<String> products(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(piece -> piece.type() == Evidence.Type.PRODUCT
                        ? Stream.of((String) piece.value())
                        : products(piece.members()));
    }

    @Provide
    Arbitrary<AuthorizationRequest> requests() {
        return RequestArbitraries.authorizationRequests();
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.editions();
    }
}
