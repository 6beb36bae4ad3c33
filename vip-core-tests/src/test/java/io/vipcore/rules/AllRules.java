package io.vipcore.rules;

import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.migration.MigrationRule;
import io.vipcore.vip.authorization.CancellationRule;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.history.LifecycleRule;
import io.vipcore.vip.renewal.RenewalRule;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the library, those of VIP in the order of {@code docs/rules.md}. */
public final class AllRules {

    /** The rules of VIP, enum by enum. */
    public static final List<RuleDefinition> VIP = Stream.concat(
                    Stream.<RuleDefinition[]>of(
                                    EnrollmentRule.values(),
                                    RequestRule.values(),
                                    CancellationRule.values(),
                                    RenewalRule.values(),
                                    LifecycleRule.values())
                            .flatMap(Stream::of),
                    Stream.of(VipEdition.PROGRAM_CLOSED))
            .toList();

    /** The rules of VIP Marketplace and of moving to it, enum by enum. */
    public static final List<RuleDefinition> MARKETPLACE = Stream.<RuleDefinition[]>of(
                    CustomerRule.values(), MigrationRule.values())
            .flatMap(Stream::of)
            .toList();

    /** The rules of both programs. */
    public static final List<RuleDefinition> LIST =
            Stream.concat(VIP.stream(), MARKETPLACE.stream()).toList();

    private AllRules() {}
}
