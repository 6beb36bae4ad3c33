package com.acme.portal;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dates without a customer, and the edition by whose numbers they are computed. */
@RestController
class Dates {

    private final VipProgram vip;

    Dates(VipProgram vip) {
        this.vip = vip;
    }

    @GetMapping("/edition")
    VipEdition edition() {
        return vip.edition();
    }

    @GetMapping("/anniversaries/{anniversary}/window")
    RenewalWindow window(@PathVariable LocalDate anniversary) {
        return vip.renewalWindow(anniversary);
    }

    @GetMapping("/anniversaries/{anniversary}/term")
    TermToOrder term(@PathVariable LocalDate anniversary, @RequestParam LocalDate added) {
        return vip.termToOrder(anniversary, added);
    }
}
