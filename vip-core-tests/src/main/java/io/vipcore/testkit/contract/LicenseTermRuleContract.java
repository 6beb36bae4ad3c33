package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.edition.Edition;
import io.vipcore.license.LicenseTermRule;
import io.vipcore.product.Product;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of a {@link LicenseTermRule}.
 */
public abstract class LicenseTermRuleContract extends ProgramContract {

    /** For the tests of a rule. */
    protected LicenseTermRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract LicenseTermRule rule(VipProgram program);

    @Property
    void a_product_with_a_term_of_its_own_has_the_same_term_whatever_the_anniversary_dates(
            @ForAll("ownTerms") Product product,
            @ForAll AnniversarySchedule anniversaries,
            @ForAll LocalDate added,
            @ForAll Edition edition) {
        LicenseTermRule rule = rule(program(edition));
        TermToOrder before = rule.termToOrder(product, Optional.empty(), added);
        assertEquals(before, rule.termToOrder(product, Optional.of(anniversaries), added));
    }

    @Provide
    Arbitrary<Product> ownTerms() {
        return VipArbitraries.products().filter(product -> !product.term().followsAnniversary());
    }
}
