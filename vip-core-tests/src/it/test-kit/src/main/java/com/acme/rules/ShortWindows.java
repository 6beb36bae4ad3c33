package com.acme.rules;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;

/**
 * Our distributor takes renewal orders for two weeks only.
 *
 * @param edition all other numbers
 */
public record ShortWindows(VipEdition edition) implements VipCalendar {

    @Override
    public RenewalWindow renewalWindow(LocalDate anniversary) {
        return new RenewalWindow(anniversary.minusDays(14), anniversary, anniversary);
    }
}
