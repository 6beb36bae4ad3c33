package io.vipcore.verdict;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.language.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer to "may we?".
 *
 * <pre>{@code
 * Verdict<NewAuthorization> verdict = vip.requestAuthorization(request);
 * if (verdict instanceof Verdict.Allowed<NewAuthorization> allowed) {
 *     store(allowed.result().authorization());
 * } else {
 *     show(verdict.explain(Locale.forLanguageTag("pl")));
 * }
 * }</pre>
 *
 * <p>All rules are evaluated: a refusal carries every refusal, not the first. Reasons come in a stable order, by rule id,
 * then by line.
 *
 * @param <R> what follows from an allowed decision
 */
public sealed interface Verdict<R> {

    /**
     * The decision is allowed.
     *
     * @param <R> what follows
     * @param result what follows
     * @param reasons the obligations and advisories that come with it, in stable order, unmodifiable
     */
    record Allowed<R>(R result, List<Reason> reasons) implements Verdict<R> {
        /**
         * Creates the verdict; the list is copied.
         *
         * @param result what follows
         * @param reasons the obligations and advisories, in stable order
         * @throws InvalidFactException if something is null
         */
        public Allowed {
            FactShape.required("Allowed.result", result);
            FactShape.required("Allowed.reasons", reasons);
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<R> allowed() {
            return Optional.of(result);
        }
    }

    /**
     * The decision is refused.
     *
     * @param <R> what would have followed
     * @param reasons every refusal, in stable order, at least one, unmodifiable
     */
    record Refused<R>(List<Reason> reasons) implements Verdict<R> {
        /**
         * Creates the verdict; the list is copied.
         *
         * @param reasons at least one, in stable order
         * @throws InvalidFactException if there is no list or no reason in it
         */
        public Refused {
            FactShape.required("Refused.reasons", reasons);
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new InvalidFactException("Refused.reasons", "must name at least one refusal");
            }
        }

        @Override
        public Optional<R> allowed() {
            return Optional.empty();
        }
    }

    /**
     * Returns every reason: the refusals of a refused decision, the obligations and advisories of an allowed one.
     *
     * @return the reasons in stable order, unmodifiable
     */
    List<Reason> reasons();

    /**
     * Returns what follows from an allowed decision.
     *
     * @return the result, or empty if the decision is refused
     */
    Optional<R> allowed();

    /**
     * Returns whether the decision is allowed.
     *
     * @return true if allowed
     */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * Returns the reasons of one severity.
     *
     * @param severity the severity
     * @return the reasons in stable order, unmodifiable
     */
    default List<Reason> reasons(Severity severity) {
        return reasons().stream()
                .filter(reason -> reason.severity() == severity)
                .toList();
    }

    /**
     * Returns what refuses the decision.
     *
     * @return every refusal, empty if the decision is allowed
     */
    default List<Reason> refusals() {
        return reasons(Severity.REFUSAL);
    }

    /**
     * Returns what an allowed decision asks of the reseller.
     *
     * @return every obligation
     */
    default List<Reason> obligations() {
        return reasons(Severity.OBLIGATION);
    }

    /**
     * Returns what is worth knowing about an allowed decision.
     *
     * @return every advisory
     */
    default List<Reason> advisories() {
        return reasons(Severity.ADVISORY);
    }

    /**
     * Returns an allowed verdict without any reason.
     *
     * @param <R> what follows
     * @param result what follows
     * @return the verdict
     */
    static <R> Verdict<R> allowed(R result) {
        return new Allowed<>(result, List.of());
    }

    /**
     * Returns this verdict with something else following from it.
     *
     * @param <S> what follows then
     * @param change makes it of what follows from this verdict
     * @return the verdict with the same reasons
     */
    default <S> Verdict<S> map(Function<? super R, ? extends S> change) {
        return this instanceof Allowed<R> allowed
                ? new Allowed<>(change.apply(allowed.result()), reasons())
                : new Refused<>(reasons());
    }

    /**
     * Returns what both verdicts say together: allowed if both are, with what follows from the other one; else refused
     * with the refusals of both.
     *
     * @param <S> what follows from the other verdict
     * @param other the other verdict
     * @return the verdict, its reasons in stable order
     */
    default <S> Verdict<S> and(Verdict<S> other) {
        boolean both = isAllowed() && other.isAllowed();
        List<Reason> reasons = Stream.of(this, other)
                .flatMap(verdict -> (both ? verdict.reasons() : verdict.refusals()).stream())
                .sorted(Reason::compareInOrder)
                .toList();
        return isAllowed() && other instanceof Allowed<S> allowed
                ? new Allowed<>(allowed.result(), reasons)
                : new Refused<>(reasons);
    }

    /**
     * Gives the derivation as a person would write it: a first line with the outcome, then a line per reason with its
     * code, what was found and what to do about it.
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     * @return the lines, separated by line feeds, without personal data
     */
    default String explain(Locale locale) {
        Labels labels = Labels.of(locale);
        StringBuilder text = new StringBuilder(labels.text(isAllowed() ? "Verdict.allowed" : "Verdict.refused"));
        for (Reason reason : reasons()) {
            text.append("\n- ")
                    .append(reason.id())
                    .append(": ")
                    .append(reason.message(locale))
                    .append(' ')
                    .append(reason.cure(locale));
        }
        return text.toString();
    }
}
