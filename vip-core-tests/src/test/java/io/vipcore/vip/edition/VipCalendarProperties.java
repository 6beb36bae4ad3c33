package io.vipcore.vip.edition;

import io.vipcore.testkit.contract.VipCalendarContract;

class VipCalendarProperties extends VipCalendarContract {

    @Override
    protected VipCalendar calendar(VipEdition edition) {
        return VipCalendar.of(edition);
    }
}
