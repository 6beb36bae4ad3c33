package com.acme.rules;

import io.vipcore.testkit.contract.VipCalendarContract;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;

// example: contract
class ShortWindowsTest extends VipCalendarContract {
    @Override
    protected VipCalendar calendar(VipEdition edition) {
        return new ShortWindows(edition);
    }
}
// end
