package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.edition.Edition;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.Selection;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link Selection}.
 */
public abstract class SelectionContract extends ProgramContract {

    /** For the tests of a rule. */
    protected SelectionContract() {}

    /**
     * Returns the selection under contract.
     *
     * @return the selection
     */
    protected abstract Selection selection();

    @Property
    void whether_a_customer_is_selected_depends_on_nothing_but_its_day(
            @ForAll CustomerDay given, @ForAll CustomerDay another, @ForAll Edition edition) {
        Selection selection = selection();
        CustomerStatus status = program(edition).status(given.customer(), given.asOf());
        boolean selected = selection.selects(status);
        selection.selects(program(edition).status(another.customer(), another.asOf()));
        assertEquals(selected, selection.selects(status));
    }

    @Property
    void it_is_narrowed_widened_and_reversed_as_the_words_say(
            @ForAll CustomerDay given, @ForAll CustomerFilter filter, @ForAll Edition edition) {
        Selection selection = selection();
        CustomerStatus status = program(edition).status(given.customer(), given.asOf());
        boolean selected = selection.selects(status);
        boolean other = filter.selects(status);
        assertEquals(selected && other, selection.and(filter).selects(status));
        assertEquals(selected || other, selection.or(filter).selects(status));
        assertEquals(!selected, selection.negate().selects(status));
    }
}
