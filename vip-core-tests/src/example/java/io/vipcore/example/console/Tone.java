package io.vipcore.example.console;

import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.renewal.RenewalPhase;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/** How a text is meant, shown in colour beside what it says and never instead of it. */
enum Tone {
    PLAIN(Style.reset),
    TITLE(Style.bold),
    ASIDE(Style.faint),
    GOOD(Style.fg_green),
    SOON(Style.fg_yellow),
    BAD(Style.fg_red);

    private static final Map<Enum<?>, Tone> TONES = Map.ofEntries(
            Map.entry(CustomerFilter.PENDING_REQUESTS, SOON),
            Map.entry(CustomerFilter.OVERDUE_REQUESTS, BAD),
            Map.entry(CustomerFilter.UPCOMING_RENEWALS, SOON),
            Map.entry(CustomerFilter.READY_TO_RENEW, SOON),
            Map.entry(InvitationStatus.SENT, SOON),
            Map.entry(AccountStanding.GOOD, GOOD),
            Map.entry(AccountStanding.OVERDUE, BAD),
            Map.entry(AccountStanding.SUSPENDED, BAD),
            Map.entry(AuthorizationStatus.PENDING, SOON),
            Map.entry(AuthorizationStatus.OVERDUE, BAD),
            Map.entry(AuthorizationStatus.COMPLETED, GOOD),
            Map.entry(RenewalPhase.NOT_DUE, GOOD),
            Map.entry(RenewalPhase.UPCOMING, SOON),
            Map.entry(RenewalPhase.READY, SOON),
            Map.entry(RenewalPhase.PAST_DUE, BAD),
            Map.entry(RenewalPhase.LAPSED, BAD),
            Map.entry(RenewalPhase.RENEWED, GOOD));

    private final Style style;

    Tone(Style style) {
        this.style = style;
    }

    /** What a code of the library means to a reseller. */
    static Tone of(Enum<?> code) {
        return TONES.getOrDefault(code, PLAIN);
    }

    /** As a terminal shows it. */
    Style style() {
        return style;
    }

    /** As a style sheet names it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
