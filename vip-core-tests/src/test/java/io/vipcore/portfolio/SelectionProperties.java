package io.vipcore.portfolio;

import io.vipcore.renewal.RenewalPhase;
import io.vipcore.testkit.contract.SelectionContract;

class SelectionProperties extends SelectionContract {

    @Override
    protected Selection selection() {
        return CustomerFilter.OVERDUE_REQUESTS
                .or(Selection.phase(RenewalPhase.LAPSED))
                .and(Selection.managedBy("am-1"));
    }
}
