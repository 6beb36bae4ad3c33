package io.vipcore.invitation;

import static io.vipcore.verdict.Evidence.field;

import io.vipcore.edition.Edition;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.VipRule;
import java.util.List;

/**
 * May this information be edited? After the invitation nothing of it may, also not the custom anniversary date. Source:
 * the founding page.
 *
 * <p>The account manager is no information about the customer but the reseller's own assignment, and may change.
 * Source: RC-TEAM, where the reseller's primary administrator changes who manages a customer.
 */
public final class InformationPolicy {

    private InformationPolicy() {}

    /**
     * Returns the policy of an edition, made of the rule {@code VIP-INV-009}.
     *
     * @param edition the edition
     * @return the policy; what follows from an allowed edit is the field that may be edited
     */
    public static RulePolicy<InformationEdit, InvitationField> of(Edition edition) {
        return RulePolicy.of(edition, List.of(informationStays()), InformationEdit::field);
    }

    private static Rule<InformationEdit> informationStays() {
        return Rule.of(VipRule.VIP_INV_009, (edit, findings) -> {
            boolean refused = edit.field() != InvitationField.ACCOUNT_MANAGER;
            if (refused) {
                findings.addAt(edit.field().position(), field(edit.field().fieldName()));
            }
            return refused;
        });
    }
}
