package io.vipcore.portfolio;

import io.vipcore.fact.FactShape;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that the Customers page asks of the account manager.
 *
 * @param code what to do; it also says what the date means
 * @param date the date, if the step has one
 * @param authorization the purchase authorization concerned, if there is one
 */
public record NextStep(NextStepCode code, Optional<LocalDate> date, Optional<String> authorization) {

    /**
     * Creates a step.
     *
     * @param code what to do
     * @param date empty if the step has none
     * @param authorization empty if it concerns none
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public NextStep {
        FactShape.required("NextStep.code", code);
        FactShape.required("NextStep.date", date);
        FactShape.required("NextStep.authorization", authorization);
    }

    /**
     * Creates a step without a date.
     *
     * @param code what to do
     * @return the step
     */
    public static NextStep undated(NextStepCode code) {
        return new NextStep(code, Optional.empty(), Optional.empty());
    }

    /**
     * Creates a step with a date.
     *
     * @param code what to do
     * @param date the date
     * @return the step
     */
    public static NextStep dated(NextStepCode code, LocalDate date) {
        return new NextStep(code, Optional.of(date), Optional.empty());
    }

    /**
     * Creates a step about a purchase authorization.
     *
     * @param code what to do
     * @param date the date
     * @param authorization the purchase authorization's id
     * @return the step
     */
    public static NextStep forAuthorization(NextStepCode code, LocalDate date, String authorization) {
        return new NextStep(code, Optional.of(date), Optional.of(authorization));
    }
}
