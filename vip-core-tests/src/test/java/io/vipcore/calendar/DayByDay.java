package io.vipcore.calendar;

import java.time.LocalDate;

/**
 * The Gregorian calendar and {@code docs/dates.md} read literally: days are counted one by one, months walked
 * one by one, short months clamped by hand. Slow, and free of any code or idea of the library; {@link LocalDate} only
 * carries a day over to it.
 */
final class DayByDay {

    private final int firstYear;
    private final int[] year;
    private final int[] month;
    private final int[] day;
    /** The number of the day before the first of each month, months counted from January of the first year. */
    private final int[] beforeMonth;

    DayByDay(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        int years = lastYear - firstYear + 1;
        int size = 0;
        for (int y = firstYear; y <= lastYear; y++) {
            size += isLeap(y) ? 366 : 365;
        }
        year = new int[size];
        month = new int[size];
        day = new int[size];
        beforeMonth = new int[years * 12];
        int number = 0;
        for (int y = firstYear; y <= lastYear; y++) {
            for (int m = 1; m <= 12; m++) {
                beforeMonth[(y - firstYear) * 12 + m - 1] = number - 1;
                for (int d = 1; d <= lengthOf(y, m); d++) {
                    year[number] = y;
                    month[number] = m;
                    day[number] = d;
                    number++;
                }
            }
        }
    }

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOf(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    int numberOf(int year, int month, int day) {
        return beforeMonth[(year - firstYear) * 12 + month - 1] + day;
    }

    int numberOf(LocalDate date) {
        return numberOf(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    LocalDate date(int number) {
        return LocalDate.of(year[number], month[number], day[number]);
    }

    /** The day of the same number in another month, or that month's last; the month may lie some years off. */
    int sameDayInMonth(int number, int monthsLater) {
        int y = year[number];
        int m = month[number];
        for (int step = 0; step < Math.abs(monthsLater); step++) {
            m += monthsLater < 0 ? -1 : 1;
            if (m == 0) {
                m = 12;
                y--;
            } else if (m == 13) {
                m = 1;
                y++;
            }
        }
        return numberOf(y, m, Math.min(day[number], lengthOf(y, m)));
    }

    /** Every proration date and every anniversary date that an anchor makes between two days. */
    Marks marks(int anchor, int first, int last) {
        Marks marks = new Marks(this, first, last);
        int y = year[anchor];
        int m = month[anchor];
        for (int i = 0; ; i++) {
            int date = numberOf(y, m, Math.min(day[anchor], lengthOf(y, m)));
            if (date > last) {
                break;
            }
            marks.mark(date, i % 12 == 0);
            m = m == 12 ? 1 : m + 1;
            y = m == 1 ? y + 1 : y;
        }
        y = year[anchor];
        m = month[anchor];
        while (true) {
            m = m == 1 ? 12 : m - 1;
            y = m == 12 ? y - 1 : y;
            int date = numberOf(y, m, Math.min(day[anchor], lengthOf(y, m)));
            if (date < first) {
                break;
            }
            marks.mark(date, false);
        }
        return marks;
    }

    /** The days of a calendar on which a month of proration begins, and those on which a term ends. */
    static final class Marks {
        private final DayByDay calendar;
        private final int first;
        private final boolean[] proration;
        private final boolean[] anniversary;

        private Marks(DayByDay calendar, int first, int last) {
            this.calendar = calendar;
            this.first = first;
            this.proration = new boolean[last - first + 1];
            this.anniversary = new boolean[last - first + 1];
        }

        private void mark(int date, boolean isAnniversary) {
            if (date >= first) {
                proration[date - first] = true;
                anniversary[date - first] = isAnniversary;
            }
        }

        int onOrAfter(int date) {
            int number = date;
            while (!anniversary[number - first]) {
                number++;
            }
            return number;
        }

        TermToOrder termOf(int reference) {
            int start = reference;
            while (!proration[start - first]) {
                start++;
            }
            int end = onOrAfter(reference + 1);
            if (start == end) {
                return TermToOrder.lastPartialMonth(calendar.date(reference), calendar.date(end));
            }
            int months = 0;
            for (int number = start; number < end; number++) {
                months += proration[number - first] ? 1 : 0;
            }
            return TermToOrder.billed(TermToOrder.Kind.PRORATED, months, calendar.date(start), calendar.date(end - 1));
        }
    }
}
