package io.vipcore.vip;

import io.vipcore.catalog.Catalog;
import io.vipcore.internal.ValueStyle;
import io.vipcore.rules.Policy;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.authorization.CancellationRule;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.LifecycleRule;
import io.vipcore.vip.history.LifecycleStep;
import io.vipcore.vip.renewal.RenewalOffer;
import io.vipcore.vip.renewal.RenewalRequest;
import io.vipcore.vip.renewal.RenewalRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What an application can replace: the date rules, how accounts stand, and the rules of each decision. Each part is given
 * as a change of the part as it would be, so that whatever stands on a replaced part follows it, in whatever order. Which
 * licenses a customer holds follows from the facts and the date rules, however the account stands.
 *
 * <pre>{@code
 * VipProgram vip = VipProgram.of(VipRules.builder()
 *         .edition(VipEditions.VIP_2018)
 *         .catalog(catalog)
 *         .addRequestChanges(policy -> policy.with(creditLimit).without(RequestRule.LINE_ABOVE_MEMBER_CAP))
 *         .build());
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class VipRules {

    /** Only the generated class extends it. */
    VipRules() {}

    /** {@return the date rules} */
    public abstract VipCalendar calendar();

    /** {@return the products that facts and requests refer to} */
    public abstract Catalog catalog();

    @Value.Default
    Function<VipCalendar, StandingRule> standing() {
        return StandingRule::of;
    }

    abstract List<UnaryOperator<Policy<InvitationRequest, Customer>>> invitationChanges();

    abstract List<UnaryOperator<Policy<InvitationField, InvitationField>>> editChanges();

    abstract List<UnaryOperator<Policy<OfferRequest, OfferGrant>>> offerChanges();

    abstract List<UnaryOperator<Policy<AuthorizationRequest, NewAuthorization>>> requestChanges();

    abstract List<UnaryOperator<Policy<CancellationRequest, PurchaseAuthorization>>> cancellationChanges();

    abstract List<UnaryOperator<Policy<RenewalRequest, RenewalOffer>>> renewalChanges();

    abstract List<UnaryOperator<Policy<LifecycleStep, Command>>> commandChanges();

    /** {@return the edition whose numbers apply} */
    public VipEdition edition() {
        return calendar().edition();
    }

    /** {@return how purchase authorizations and accounts stand} */
    @Value.Derived
    @Value.Auxiliary
    public StandingRule standingRule() {
        StandingRule rule = standing().apply(calendar());
        if (!rule.calendar().equals(calendar())) {
            throw new InvalidFactException("VipRules.standing", "must stand on the calendar that it is given");
        }
        return rule;
    }

    /** {@return the decision on invitations, made of {@code VIP-INV-001} to {@code 008} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<InvitationRequest, Customer> invitationPolicy() {
        return changed(EnrollmentRule.invitations(calendar().edition()), invitationChanges());
    }

    /** {@return the decision on edits of customer information, made of {@code VIP-INV-009} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<InvitationField, InvitationField> editPolicy() {
        return changed(EnrollmentRule.edits(calendar().edition()), editChanges());
    }

    /** {@return the decision on adding offer types, made of {@code VIP-OFR-001} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<OfferRequest, OfferGrant> offerPolicy() {
        return changed(EnrollmentRule.offers(calendar().edition()), offerChanges());
    }

    /** {@return the decision on requests for purchase authorizations, made of {@code VIP-PA-001} to {@code 011} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<AuthorizationRequest, NewAuthorization> requestPolicy() {
        return changed(RequestRule.policy(standingRule(), catalog()), requestChanges());
    }

    /** {@return the decision on cancellations, made of {@code VIP-CAN-001} and {@code 002} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<CancellationRequest, PurchaseAuthorization> cancellationPolicy() {
        return changed(CancellationRule.policy(standingRule()), cancellationChanges());
    }

    /** {@return the decision on renewal orders, made of {@code VIP-REN-001} to {@code 003} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<RenewalRequest, RenewalOffer> renewalPolicy() {
        return changed(RenewalRule.policy(calendar()), renewalChanges());
    }

    /** {@return the decision whether commands make sense in a history, made of {@code VIP-LIF-001} to {@code 005} unless changed} */
    @Value.Derived
    @Value.Auxiliary
    public Policy<LifecycleStep, Command> commandPolicy() {
        return changed(LifecycleRule.policy(calendar().edition()), commandChanges());
    }

    private static <P> P changed(P policy, List<UnaryOperator<P>> changes) {
        P changed = policy;
        for (UnaryOperator<P> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /** {@return an empty builder; edition or calendar, and catalog must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VipRules}. */
    public static final class Builder extends ImmutableVipRules.Builder {
        Builder() {}

        /**
         * Takes the date rules of an edition.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder edition(VipEdition edition) {
            calendar(VipCalendar.of(edition));
            return this;
        }
    }

    @Override
    public String toString() {
        return "VipRules[" + edition().id() + ", " + catalog().products().size() + " products]";
    }
}
