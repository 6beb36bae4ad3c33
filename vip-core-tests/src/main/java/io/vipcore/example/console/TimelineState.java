package io.vipcore.example.console;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.renewal.RenewalPhase;
import java.time.LocalDate;
import java.util.Arrays;

/** What a timeline shows of a day in a row, each drawn by a sign; the more urgent, the darker. */
enum TimelineState {
    NONE('·', RenewalPhase.NONE),
    NOT_DUE('─', RenewalPhase.NOT_DUE),
    UPCOMING('░', RenewalPhase.UPCOMING),
    READY('▒', RenewalPhase.READY),
    PAST_DUE('▓', RenewalPhase.PAST_DUE),
    LAPSED('×', RenewalPhase.LAPSED),
    RENEWED('═', RenewalPhase.RENEWED),
    PA_PENDING('░', AuthorizationStatus.PENDING),
    PA_OVERDUE('▓', AuthorizationStatus.OVERDUE),
    /** Overdue for so long that the account is suspended. */
    PA_SUSPENDED('█', AccountStanding.SUSPENDED);

    private final char sign;
    private final Enum<?> code;

    TimelineState(char sign, Enum<?> code) {
        this.sign = sign;
        this.code = code;
    }

    static TimelineState of(RenewalPhase phase) {
        return of((Enum<?>) phase);
    }

    /** Returns the state of a purchase authorization that is or becomes pending or overdue. */
    static TimelineState of(AuthorizationState authorization, LocalDate day) {
        boolean suspends = authorization.status() == AuthorizationStatus.OVERDUE
                && !day.isBefore(authorization.deadlines().suspendedFrom());
        return suspends ? PA_SUSPENDED : of(authorization.status());
    }

    private static TimelineState of(Enum<?> code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    char sign() {
        return sign;
    }

    /** Returns the library's word for the state. */
    String label(ConsoleLabels labels) {
        return this == PA_SUSPENDED ? labels.text("details.standing") + ": " + labels.label(code) : labels.label(code);
    }
}
