package io.vipcore.testkit;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Verdict;
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
     * Returns the outcome with the codes of the rules that spoke.
     *
     * @param verdict the verdict
     * @return for example {@code REFUSED VIP-PA-001 VIP-PA-005}; each code as often as its rule spoke
     */
    public static String ids(Verdict<?> verdict) {
        return (verdict.isAllowed() ? "ALLOWED" : "REFUSED")
                + verdict.reasons().stream().map(reason -> " " + reason.id()).collect(Collectors.joining());
    }

    /**
     * Returns the reasons with what they rest on.
     *
     * @param verdict the verdict
     * @return its reasons in order, each as {@link #of(Reason)} writes it
     */
    public static List<String> reasons(Verdict<?> verdict) {
        return verdict.reasons().stream().map(VerdictText::of).toList();
    }

    /**
     * Returns a reason with what it rests on.
     *
     * @param reason the reason
     * @return the code, then {@code @} with the position if it concerns a line or a field, then the evidence as {@code
     *     name=value}; a group as {@code name(name=value …)}
     */
    public static String of(Reason reason) {
        String position = reason.line().isPresent() ? " @" + reason.line().getAsInt() : "";
        return reason.id()
                + position
                + reason.evidence().stream().map(piece -> " " + of(piece)).collect(Collectors.joining());
    }

    /**
     * Returns a term to order.
     *
     * @param term the term
     * @return for example {@code PRORATED 9 2022-12-03..2023-09-02}
     */
    public static String of(TermToOrder term) {
        if (term instanceof TermToOrder.Prorated it) {
            return it.kind() + " " + it.months() + " " + it.from() + ".." + it.throughInclusive();
        }
        if (term instanceof TermToOrder.WholeInitialTerm it) {
            return it.kind() + " " + it.months() + " " + it.from() + ".." + it.throughInclusive();
        }
        if (term instanceof TermToOrder.OwnTerm it) {
            return it.kind() + " " + it.months() + " " + it.from() + ".." + it.throughInclusive();
        }
        if (term instanceof TermToOrder.OpenInitialTerm it) {
            return it.kind() + " " + it.months();
        }
        TermToOrder.LastPartialMonth it = (TermToOrder.LastPartialMonth) term;
        return it.kind() + " " + it.stubDays() + " days before " + it.anniversary();
    }

    private static String of(Evidence piece) {
        if (piece instanceof Evidence.Group group) {
            return group.name()
                    + group.members().stream().map(VerdictText::of).collect(Collectors.joining(" ", "(", ")"));
        }
        return piece.name() + "=" + value(piece);
    }

    private static String value(Evidence piece) {
        if (piece instanceof Evidence.Day it) {
            return it.day().toString();
        }
        if (piece instanceof Evidence.Count it) {
            return Long.toString(it.count());
        }
        if (piece instanceof Evidence.ProductId it) {
            return it.id();
        }
        if (piece instanceof Evidence.AuthorizationId it) {
            return it.id();
        }
        if (piece instanceof Evidence.Field it) {
            return it.field();
        }
        return ((Evidence.Code) piece).code().name();
    }
}
