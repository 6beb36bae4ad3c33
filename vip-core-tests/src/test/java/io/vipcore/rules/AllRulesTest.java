package io.vipcore.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.architecture.ExportedTypes;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.Product;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllRulesTest {

    @Test
    void every_code_has_its_severity_and_its_confidence() {
        assertEquals("""
                VIP-INV-001 S, VIP-INV-002 A, VIP-INV-003 A, VIP-INV-004 G, VIP-INV-005 A, VIP-INV-006 S, \
                VIP-INV-007 G, VIP-INV-008 G, VIP-INV-009 S, VIP-OFR-001 S, \
                VIP-PA-001 S, VIP-PA-002 S, VIP-PA-003 G, VIP-PA-004 S, VIP-PA-005 G, VIP-PA-006 S, VIP-PA-007 R, \
                VIP-PA-008 A, VIP-PA-009 S, VIP-PA-010 S, VIP-PA-011 A, \
                VIP-CAN-001 S, VIP-CAN-002 S, VIP-REN-001 G, VIP-REN-002 G, VIP-REN-003 G, \
                VIP-LIF-001 A, VIP-LIF-002 A, VIP-LIF-003 A, VIP-LIF-004 A, VIP-LIF-005 A, \
                MP-CUS-001 S, MP-CUS-002 S, MP-CUS-003 S, MP-CUS-004 S, MP-CUS-005 R, MP-CUS-006 S, MP-CUS-007 S, \
                MP-CUS-008 S, MP-CUS-009 S, MP-CUS-010 S, MP-CUS-011 S, MP-CUS-012 S, MP-CUS-013 S, \
                MP-LGA-001 S, MP-LGA-002 S, MP-LGA-003 S, MP-LGA-004 S, \
                MP-EDT-001 S, MP-EDT-002 S, MP-EDT-003 S, MP-EDT-004 S, MP-EDT-005 S, \
                MP-MIG-INACTIVE S, MP-MIG-INVALID_COUNTRY S, MP-MIG-BAD_MARKET_SEGMENT S, MP-MIG-NO_TARGET_SKU S, \
                MP-MIG-UNPAID_INVOICE S, MP-MIG-UNBILLED_ORDER S, MP-MIG-CONTRACT_NOT_ACCEPTED S, \
                MP-MIG-OPEN_PURCHASE_AUTH S, MP-MIG-RETURNABLE_PURCHASE S, MP-MIG-IN_WINDOW_PARTIAL_RENEWAL S, \
                MP-MIG-IN_WINDOW_NO_RENEWAL S, MP-MIG-EXTENDED_TERM_3YC S, MP-MIG-LM_OWNER_NOT_MIGRATED S, \
                MP-MIG-3YC_LINKED_MEMBERSHIP S, MP-MIG-HVD_CUSTOMER S, MP-MIG-MINIMUM_HVD_QTY_NOT_MET S, \
                MP-MIG-INSUFFICIENT_LGA_MOQ S""", codes(Severity.REFUSAL));
        assertEquals("ORDER_WITH_ADOBE S, REQUEST_RETURN_AUTHORIZATION S", codes(Severity.OBLIGATION));
        assertEquals("""
                AWAITING_ACCEPTANCE S, OFFER_NOT_ENABLED S, LAST_PARTIAL_MONTH A, IN_RENEWAL_WINDOW A, \
                RETURN_WINDOW_CLOSED R, SETTLE_OVERDUE_FIRST A, PROGRAM_CLOSED A, \
                NAME_NOT_STORED S, ADMIN_STAYS S, WELCOME_MAIL_AGAIN S""", codes(Severity.ADVISORY));
    }

    private static String codes(Severity severity) {
        return AllRules.LIST.stream()
                .filter(rule -> rule.severity() == severity)
                .map(rule -> rule.id() + " " + rule.confidence().letter())
                .collect(joining(", "));
    }

    @Test
    void these_are_all_constants_of_all_enums_of_rules() {
        assertEquals(
                Stream.concat(
                                ExportedTypes.all().stream()
                                        .filter(type -> type.isEnum() && RuleDefinition.class.isAssignableFrom(type))
                                        .flatMap(type -> Stream.of(type.getEnumConstants())),
                                Stream.of(VipEdition.PROGRAM_CLOSED))
                        .collect(toSet()),
                Set.copyOf(AllRules.LIST));
    }

    @Test
    void a_note_is_named_by_its_code() {
        for (RuleDefinition rule : AllRules.LIST) {
            assertEquals(
                    rule.severity() != Severity.REFUSAL, ((Enum<?>) rule).name().equals(rule.id()), rule.id());
        }
    }

    @Test
    void three_rules_keep_products_from_being_offered() {
        Set<String> onTheLine = new TreeSet<>();
        for (VipEdition edition : VipEditions.all()) {
            Policy<AuthorizationRequest, NewAuthorization> policy =
                    Fixtures.program(edition).rules().requestPolicy();
            for (MarketSegment segment : MarketSegment.values()) {
                CustomerFixture customer = CustomerFixture.invited("2024-01-10").segment(segment);
                for (Requester requester : Requester.values()) {
                    for (Product product : Fixtures.catalog().products()) {
                        policy
                                .decide(RequestFixtures.request(customer, requester, "2024-01-11", product.id() + "=1"))
                                .refusals()
                                .stream()
                                .filter(reason -> reason.line().isPresent())
                                .forEach(reason -> onTheLine.add(reason.id()));
                    }
                }
            }
        }
        assertEquals(Set.of("VIP-PA-001", "VIP-PA-004", "VIP-PA-005"), onTheLine);
    }

    @Test
    void a_rule_rests_on_numbers_that_every_edition_has() {
        for (RuleDefinition rule : AllRules.VIP) {
            assertTrue(VipEditions.DEFAULT.provisions().keySet().containsAll(rule.provisions()), rule.id());
        }
        for (RuleDefinition rule : AllRules.MARKETPLACE) {
            assertTrue(MarketplaceEditions.VIPMP.provisions().keySet().containsAll(rule.provisions()), rule.id());
        }
    }
}
