package io.vipcore.testkit;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Verdicts as short texts of stable codes, so that a test compares a whole verdict in one line:
 *
 * <pre>{@code
 * assertEquals(List.of("VIP-PA-001 @0 product=ACRO-ENT offer=ENTERPRISE"), VerdictText.reasons(verdict));
 * }</pre>
 */
public final class VerdictText {

    private VerdictText() {}

    /**
     * {@return the outcome with the codes of the rules that applied, for example {@code REFUSED VIP-PA-001 VIP-PA-005};
     * each code as often as its rule applied}
     *
     * @param verdict the verdict
     */
    public static String ids(Verdict<?> verdict) {
        return (verdict.isAllowed() ? "ALLOWED" : "REFUSED")
                + verdict.reasons().stream().map(reason -> " " + reason.id()).collect(Collectors.joining());
    }

    /**
     * {@return the reasons in order, each as {@link #of(Reason)} writes it}
     *
     * @param verdict the verdict
     */
    public static List<String> reasons(Verdict<?> verdict) {
        return verdict.reasons().stream().map(VerdictText::of).toList();
    }

    /**
     * {@return a reason with what it rests on: the code, then {@code @} with the position if it concerns a line or a
     * field, then the evidence as {@code name=value}; a group as {@code name(name=value …)}}
     *
     * @param reason the reason
     */
    public static String of(Reason reason) {
        String position = reason.line().isPresent() ? " @" + reason.line().getAsInt() : "";
        return reason.id()
                + position
                + reason.evidence().stream().map(piece -> " " + of(piece)).collect(Collectors.joining());
    }

    /**
     * {@return a term to order, for example {@code PRORATED 9 2022-12-03..2023-09-02}}
     *
     * @param term the term
     */
    public static String of(TermToOrder term) {
        return switch (term.kind()) {
            case PRORATED, WHOLE_INITIAL_TERM, OWN_TERM ->
                term.kind() + " " + term.billedMonths().orElseThrow() + " "
                        + term.from().orElseThrow() + ".."
                        + term.throughInclusive().orElseThrow();
            case OPEN_INITIAL_TERM -> term.kind() + " " + term.billedMonths().orElseThrow();
            case LAST_PARTIAL_MONTH ->
                term.kind() + " " + term.stubDays().orElseThrow() + " days before "
                        + term.throughInclusive().orElseThrow().plusDays(1);
        };
    }

    private static String of(Evidence piece) {
        return switch (piece.type()) {
            case GROUP ->
                piece.name() + piece.members().stream().map(VerdictText::of).collect(Collectors.joining(" ", "(", ")"));
            case CODE -> piece.name() + "=" + ((Enum<?>) piece.value()).name();
            case DAY, COUNT, PRODUCT, AUTHORIZATION, FIELD, ERROR_CODE -> piece.name() + "=" + piece.value();
        };
    }
}
