package com.acme.rules;

import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import java.time.LocalDate;

/** Our distributor takes renewal orders for two weeks only. */
public final class ShortWindows implements RenewalWindowRule {

    /** Creates the rule. */
    public ShortWindows() {}

    @Override
    public RenewalWindow windowOf(LocalDate anniversary) {
        return new RenewalWindow(anniversary.minusDays(14), anniversary, anniversary);
    }
}
