package io.vipcore.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer to "may we?": allowed, with the result and what there is to note, or refused with every refusal.
 *
 * <pre>{@code
 * Verdict<NewAuthorization> verdict = vip.customer(customer, today)
 *         .request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 5));
 * verdict.allowed().ifPresentOrElse(
 *         created -> store(created.authorization()),
 *         () -> show(verdict.explain(Locale.forLanguageTag("pl"))));
 * }</pre>
 *
 * @param <R> the result of an allowed decision
 * @param allowed the result; empty if the decision is refused
 * @param reasons every refusal of a refused decision, at least one; the obligations and advisories of an allowed one; by
 *     code, then by line, unmodifiable
 */
public record Verdict<R>(Optional<R> allowed, List<Reason> reasons) {

    public Verdict {
        Checks.required("Verdict.allowed", allowed);
        reasons = ImmutableList.sortedCopyOf(Reason.ORDER, Checks.list("Verdict.reasons", reasons));
        for (Reason reason : reasons) {
            if (allowed.isPresent() == (reason.severity() == Severity.REFUSAL)) {
                throw new InvalidFactException(
                        "Verdict.reasons", "must refuse exactly when the decision is refused: " + reason.id());
            }
        }
        if (allowed.isEmpty() && reasons.isEmpty()) {
            throw new InvalidFactException("Verdict.reasons", "must name at least one refusal");
        }
    }

    /**
     * {@return an allowed decision}
     *
     * @param <R> the result
     * @param result the result
     * @param reasons the obligations and advisories, in any order
     */
    public static <R> Verdict<R> allowed(R result, List<Reason> reasons) {
        return new Verdict<>(Checks.given("Verdict.allowed", result), reasons);
    }

    /**
     * {@return a refused decision}
     *
     * @param <R> what would have been the result
     * @param refusals at least one, in any order
     */
    public static <R> Verdict<R> refused(List<Reason> refusals) {
        return new Verdict<>(Optional.empty(), refusals);
    }

    /** {@return whether the decision is allowed} */
    public boolean isAllowed() {
        return allowed.isPresent();
    }

    /** {@return every refusal, empty if the decision is allowed} */
    public List<Reason> refusals() {
        return reasons(Severity.REFUSAL);
    }

    /** {@return what an allowed decision asks of the reseller} */
    public List<Reason> obligations() {
        return reasons(Severity.OBLIGATION);
    }

    /** {@return what is worth knowing about an allowed decision} */
    public List<Reason> advisories() {
        return reasons(Severity.ADVISORY);
    }

    private List<Reason> reasons(Severity severity) {
        return reasons.stream().filter(reason -> reason.severity() == severity).toList();
    }

    /**
     * {@return this verdict with another result}
     *
     * @param <S> the other result
     * @param change makes it of the result of this verdict
     */
    public <S> Verdict<S> map(Function<? super R, ? extends S> change) {
        return new Verdict<>(allowed.map(Checks.required("Verdict.change", change)), reasons);
    }

    /**
     * {@return what both verdicts say together: allowed if both are, with the result of the other one; else the refusals
     * of both}
     *
     * @param <S> the result of the other verdict
     * @param other the other verdict
     */
    public <S> Verdict<S> and(Verdict<S> other) {
        boolean both = Checks.required("Verdict.other", other).isAllowed() && isAllowed();
        List<Reason> together = Stream.of(this, other)
                .flatMap(verdict -> (both ? verdict.reasons() : verdict.refusals()).stream())
                .toList();
        return new Verdict<>(both ? other.allowed : Optional.empty(), together);
    }

    /**
     * {@return the derivation in a language of this library}
     *
     * @param locale the reader's locale; Polish for Polish, otherwise English
     */
    public String explain(Locale locale) {
        return explain(Words.of(locale));
    }

    /**
     * {@return the derivation as a person would write it: a line with the outcome, then a line per reason with its code,
     * what was found and what to do about it; separated by line feeds, without personal data} An asterisk marks what rests
     * on an assumption; a last line says so.
     *
     * @param words the reader's language
     */
    public String explain(Words words) {
        StringBuilder text = new StringBuilder(
                Checks.required("Verdict.words", words).text(isAllowed() ? "Verdict.allowed" : "Verdict.refused"));
        for (Reason reason : reasons) {
            text.append("\n- ").append(reason.id()).append(reason.isAssumed() ? "*: " : ": ");
            text.append(reason.message(words)).append(' ').append(reason.cure(words));
        }
        if (Iterables.any(reasons, Reason::isAssumed)) {
            text.append("\n* ").append(words.text("Verdict.assumed"));
        }
        return text.toString();
    }
}
