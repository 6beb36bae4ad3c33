package io.vipcore.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.page.Toy.Color;
import io.vipcore.source.InvalidFactException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Steps with and without a date, about a customer or one thing of it. */
class NextStepTest {

    @Test
    void a_step_has_what_it_was_created_with() {
        Optional<String> none = Optional.empty();
        assertEquals(new NextStep(Color.RED, Optional.empty(), none), NextStep.undated(Color.RED));
        assertEquals(new NextStep(Color.RED, Optional.of(Toy.START), none), NextStep.dated(Color.RED, Toy.START));
        assertEquals(
                new NextStep(Color.RED, Optional.of(Toy.START), Optional.of("PA-1")),
                NextStep.about(Color.RED, Toy.START, "PA-1"));
    }

    @Test
    void a_step_about_something_without_an_identifier_is_refused() {
        assertThrows(InvalidFactException.class, () -> NextStep.about(Color.RED, Toy.START, " "));
    }
}
