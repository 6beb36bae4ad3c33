package io.vipcore.page;

import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that a page asks of the account manager.
 *
 * <pre>{@code
 * NextStep.undated(MyStep.SEND_INVITATION);
 * NextStep.dated(MyStep.RENEW_BY, LocalDate.parse("2025-02-15"));
 * NextStep.about(MyStep.ORDER_BY, LocalDate.parse("2025-01-20"), "PA-7");
 * }</pre>
 *
 * @param code what to do, a constant of the program; it also says what the date means
 * @param date the date, if the step has one
 * @param subject the identifier of what it is about, if not of the customer as a whole; not blank
 */
public record NextStep(Enum<?> code, Optional<LocalDate> date, Optional<String> subject) {

    public NextStep {
        Checks.required("NextStep.code", code);
        Checks.required("NextStep.date", date);
        Checks.required("NextStep.subject", subject).ifPresent(id -> Checks.identifier("NextStep.subject", id));
    }

    /**
     * {@return a step without a date}
     *
     * @param code what to do
     */
    public static NextStep undated(Enum<?> code) {
        return new NextStep(code, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a step with a date}
     *
     * @param code what to do
     * @param date the date
     */
    public static NextStep dated(Enum<?> code, LocalDate date) {
        return new NextStep(code, Checks.given("NextStep.date", date), Optional.empty());
    }

    /**
     * {@return a step about one thing of the customer, such as an order}
     *
     * @param code what to do
     * @param date the date
     * @param subject the thing's identifier, not blank
     */
    public static NextStep about(Enum<?> code, LocalDate date, String subject) {
        return new NextStep(code, Checks.given("NextStep.date", date), Checks.given("NextStep.subject", subject));
    }
}
