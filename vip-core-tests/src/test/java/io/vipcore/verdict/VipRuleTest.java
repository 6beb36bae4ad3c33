package io.vipcore.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.edition.Editions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VipRuleTest {

    @Test
    void every_code_has_its_severity_and_its_confidence() {
        assertEquals("""
                VIP-INV-001 S, VIP-INV-002 A, VIP-INV-003 A, VIP-INV-004 G, VIP-INV-005 A, VIP-INV-006 S, \
                VIP-INV-007 G, VIP-INV-008 G, VIP-INV-009 S, VIP-OFR-001 S, \
                VIP-PA-001 S, VIP-PA-002 S, VIP-PA-003 G, VIP-PA-004 S, VIP-PA-005 G, VIP-PA-006 S, VIP-PA-007 R, \
                VIP-PA-008 A, VIP-PA-009 S, VIP-PA-010 S, VIP-PA-011 A, \
                VIP-CAN-001 S, VIP-CAN-002 S, VIP-REN-001 G, VIP-REN-002 G, VIP-REN-003 G, \
                VIP-LIF-001 A, VIP-LIF-002 A, VIP-LIF-003 A, VIP-LIF-004 A, VIP-LIF-005 A""", codes(Severity.REFUSAL));
        assertEquals("ORDER_WITH_ADOBE S, REQUEST_RETURN_AUTHORIZATION S", codes(Severity.OBLIGATION));
        assertEquals("""
                AWAITING_ACCEPTANCE S, OFFER_NOT_ENABLED S, LAST_PARTIAL_MONTH A, IN_RENEWAL_WINDOW A, \
                RETURN_WINDOW_CLOSED R, SETTLE_OVERDUE_FIRST A""", codes(Severity.ADVISORY));
    }

    private static String codes(Severity severity) {
        return Arrays.stream(VipRule.values())
                .filter(rule -> rule.severity() == severity)
                .map(rule -> rule.id() + " " + rule.confidence().letter())
                .collect(Collectors.joining(", "));
    }

    @Test
    void three_rules_say_something_about_a_product_itself() {
        assertEquals(
                List.of(VipRule.VIP_PA_001, VipRule.VIP_PA_004, VipRule.VIP_PA_005),
                Arrays.stream(VipRule.values())
                        .filter(VipRule::limitsOfferedProducts)
                        .toList());
    }

    @Test
    void only_the_rule_about_required_fields_is_less_sure_about_some_of_them() {
        for (VipRule rule : VipRule.values()) {
            assertEquals(
                    rule == VipRule.VIP_INV_001 ? List.of("country", "city", "accountManager") : List.of(),
                    rule.assumedFields());
        }
    }

    @Test
    void a_rule_is_found_by_its_code_and_by_nothing_else() {
        for (VipRule rule : VipRule.values()) {
            assertEquals(Optional.of(rule), VipRule.find(rule.id()));
        }
        for (String other : List.of("", "VIP-PA-000", "VIP_PA_001", "vip-pa-001", "VIP-PA-001 ")) {
            assertEquals(Optional.empty(), VipRule.find(other));
        }
    }

    @Test
    void a_rule_rests_on_numbers_that_every_edition_has() {
        for (VipRule rule : VipRule.values()) {
            assertTrue(Editions.DEFAULT.provisions().keySet().containsAll(rule.provisions()), rule.id());
        }
    }
}
