package io.vipcore.anniversary;

import io.vipcore.edition.Edition;
import io.vipcore.edition.WindowException;
import java.time.LocalDate;
import java.util.List;

/** The renewal window as the numbers of an edition make it. */
record EditionRenewalWindowRule(Edition edition) implements RenewalWindowRule {

    @Override
    public RenewalWindow windowOf(LocalDate anniversary) {
        return new RenewalWindow(
                anniversary.minusDays(opensDaysBefore()),
                anniversary,
                anniversary.plusDays(closesDaysAfter(anniversary)));
    }

    @Override
    public boolean isOpenOn(LocalDate anniversary, LocalDate day) {
        long days = day.toEpochDay() - anniversary.toEpochDay();
        return -opensDaysBefore() <= days && days <= closesDaysAfter(anniversary);
    }

    private int opensDaysBefore() {
        return edition.windowOpensDaysBefore().value();
    }

    private int closesDaysAfter(LocalDate anniversary) {
        List<WindowException> exceptions = edition.windowExceptions().value();
        for (int i = 0; i < exceptions.size(); i++) { // without an iterator: asked more often than any other date
            WindowException exception = exceptions.get(i);
            if (exception.holdsFor(anniversary)) {
                return exception.closesDaysAfter();
            }
        }
        return edition.windowClosesDaysAfter().value();
    }
}
