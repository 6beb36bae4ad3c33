package io.vipcore.marketplace.enrollment;

import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.Segment;
import java.util.Set;

/**
 * What a reseller's account with Adobe allows.
 *
 * @param segments the market segments it is enabled for, unmodifiable
 * @param isActive whether it is active
 * @param sellsToAgencies whether the reseller's partner is enabled for large government agencies
 */
public record Reseller(Set<Segment> segments, boolean isActive, boolean sellsToAgencies) {

    public Reseller {
        segments = ImmutableSet.copyOf(Checks.list("Reseller.segments", segments));
    }
}
