package io.vipcore.example;

import io.vipcore.customer.VipId;
import io.vipcore.lifecycle.IdSource;
import io.vipcore.testkit.contract.IdSourceContract;
import java.util.function.Predicate;

class RandomIdsProperties extends IdSourceContract {

    @Override
    protected IdSource ids(Predicate<VipId> taken) {
        return RandomIds.secure(taken);
    }
}
