package io.vipcore.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.docs.Pins;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.VipRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every request for a purchase authorization. */
class RequestingProperties {

    @Property
    void the_order_of_the_lines_never_changes_which_rules_speak_of_which_products(
            @ForAll("requests") AuthorizationRequest request,
            @ForAll("editions") Edition edition,
            @ForAll Random random) {
        List<RequestedLine> shuffled = new ArrayList<>(request.lines());
        Collections.shuffle(shuffled, random);
        assertEquals(
                rulesAndProducts(reasons(edition, request)),
                rulesAndProducts(reasons(edition, with(request, shuffled))));
    }

    @Property
    void a_line_takes_only_its_own_refusals_with_it(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") Edition edition) {
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
    @Pins({VipRule.VIP_PA_002, VipRule.VIP_PA_003})
    void settling_every_overdue_request_lifts_exactly_the_refusals_for_debt(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") Edition edition) {
        Set<String> debt = Set.of("VIP-PA-002", "VIP-PA-003");
        assertEquals(
                refusals(edition, request).stream()
                        .filter(reason -> !debt.contains(reason.id()))
                        .toList(),
                refusals(
                        edition,
                        AuthorizationRequest.builder()
                                .from(request)
                                .customer(settled(edition, request))
                                .build()));
    }

    private static Customer settled(Edition edition, AuthorizationRequest request) {
        AuthorizationStatusRule statuses = Fixtures.program(edition).authorizationStatusRule();
        Stream<PurchaseAuthorization> settled = request.customer().authorizations().stream()
                .map(pa -> pa.isCreatedBy(request.asOf())
                                && statuses.statusOf(pa, request.asOf()) == AuthorizationStatus.OVERDUE
                        ? PurchaseAuthorization.builder()
                                .from(pa)
                                .settled(request.asOf())
                                .build()
                        : pa);
        return Customer.builder()
                .from(request.customer())
                .authorizations(settled.toList())
                .build();
    }

    @Property
    void an_allowed_request_can_be_recorded_and_ordered_line_by_line(
            @ForAll("requests") AuthorizationRequest request, @ForAll("editions") Edition edition) {
        Fixtures.program(edition).requestAuthorization(request).allowed().ifPresent(created -> {
            assertEquals(request.id(), created.authorization().id());
            assertEquals(request.asOf(), created.authorization().created());
            assertEquals(
                    IntStream.range(0, request.lines().size())
                            .mapToObj(i -> request.lines().get(i).product() + "="
                                    + request.lines().get(i).quantity())
                            .toList(),
                    created.lines().stream()
                            .map(line ->
                                    line.line().product() + "=" + line.line().quantity())
                            .toList());
            Customer recorded = Customer.builder()
                    .from(request.customer())
                    .addAuthorizations(created.authorization())
                    .build();
            created.lines()
                    .forEach(line -> assertEquals(
                            line.term(),
                            Fixtures.program(edition)
                                    .termToOrder(recorded, line.line().product(), request.asOf(), request.asOf())));
        });
    }

    private static AuthorizationRequest with(AuthorizationRequest request, List<RequestedLine> lines) {
        return AuthorizationRequest.builder().from(request).lines(lines).build();
    }

    private static List<Reason> reasons(Edition edition, AuthorizationRequest request) {
        return Fixtures.program(edition).requestAuthorization(request).reasons();
    }

    private static List<Reason> refusals(Edition edition, AuthorizationRequest request) {
        return Fixtures.program(edition).requestAuthorization(request).refusals();
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
                .flatMap(piece -> piece instanceof Evidence.ProductId product
                        ? Stream.of(product.id())
                        : piece instanceof Evidence.Group group ? products(group.members()) : Stream.of());
    }

    @Provide
    Arbitrary<AuthorizationRequest> requests() {
        return RequestArbitraries.authorizationRequests();
    }

    @Provide
    Arbitrary<Edition> editions() {
        return VipArbitraries.editions();
    }
}
