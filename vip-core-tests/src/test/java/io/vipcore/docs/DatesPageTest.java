package io.vipcore.docs;

import static io.vipcore.testkit.Fixtures.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.vip.edition.AuthorizationDeadlines;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of {@code docs/dates.md}, computed. */
class DatesPageTest {

    private static final String PAGE = Documents.read("docs/dates.md");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final VipCalendar CALENDAR = VipCalendar.of(VipEditions.VIP_2018);

    @TestFactory
    Stream<DynamicTest> theTermsToOrder() {
        List<List<String>> rows = table("| AD | Added | Answer |");
        return rows.stream()
                .map(row -> dynamicTest(String.join(" | ", row), () -> {
                    LocalDate added = days(row.get(1)).get(0);
                    // A late renewal is billed from the anniversary date itself.
                    LocalDate reference = row.get(1).startsWith("renewal") ? day("2021-09-03") : added;
                    AnniversarySchedule schedule =
                            AnniversarySchedule.of(days(row.get(0)).get(0), 12);
                    assertEquals(
                            row.get(2).replaceFirst("( \\(KENT.*|: no source.*)", ""),
                            words(schedule.termToOrder(reference)));
                }));
    }

    private static String words(TermToOrder term) {
        if (term.kind() == TermToOrder.Kind.LAST_PARTIAL_MONTH) {
            return "`LAST_PARTIAL_MONTH`, " + term.stubDays().orElseThrow() + " days";
        }
        int months = term.billedMonths().orElseThrow();
        return months + (months == 1 ? " month, " : " months, ") + term.from().orElseThrow() + " … "
                + term.throughInclusive().orElseThrow();
    }

    @Test
    void theWindows() {
        List<List<String>> rows = table("| | AD 2025-01-16 | AD 2020-04-10 |");
        List<LocalDate> anniversaries = List.of(day("2025-01-16"), day("2020-04-10"));
        for (int column = 1; column <= 2; column++) {
            RenewalWindow window = CALENDAR.renewalWindow(anniversaries.get(column - 1));
            int at = column;
            assertEquals(
                    List.of(window.opens(), window.due(), window.closesInclusive(), window.removedOn()),
                    rows.stream().map(row -> days(row.get(at)).get(0)).toList());
        }
    }

    @Test
    void theDeadlines() {
        List<List<String>> rows = table("| PA of 2024-03-01, unpaid |");
        List<VipEdition> editions = List.of(VipEditions.VIP_2018, VipEditions.VIP_2024);
        for (int column = 1; column <= 2; column++) {
            AuthorizationDeadlines deadlines =
                    VipCalendar.of(editions.get(column - 1)).deadlinesOf(day("2024-03-01"));
            int at = column;
            assertEquals(
                    List.of(
                            deadlines.orderByInclusive(),
                            deadlines.overdueFrom(),
                            deadlines.worksThroughInclusive(),
                            deadlines.suspendedFrom()),
                    rows.stream().map(row -> days(row.get(at)).get(0)).toList());
        }
    }

    @Test
    void theRecurrencesOfALeapDay() {
        AnniversarySchedule schedule = AnniversarySchedule.of(day("2028-02-29"), 12);
        for (List<String> row : table("| n | from the anchor 2028-02-29 |")) {
            assertEquals(
                    schedule.recurrence(Integer.parseInt(row.get(0))),
                    days(row.get(1)).get(0));
        }
    }

    @Test
    void theFirstAnniversaryDates() {
        for (List<String> row : table("| Edition | Counted from |")) {
            List<LocalDate> days = days(row.get(3));
            if (!days.isEmpty()) {
                VipEdition edition =
                        VipEditions.find(row.get(0).replace("`", "")).orElseThrow();
                // The day from which it is counted is the last but one, except where the earlier of two counts.
                LocalDate basis = edition.equals(VipEditions.VIP_2018) ? days.get(0) : days.get(days.size() - 2);
                assertEquals(
                        basis.plusMonths(edition.initialTermMonths().value()), days.get(days.size() - 1), edition.id());
            }
        }
    }

    @Test
    void theBeginningOfTheUpcomingPhase() {
        RenewalWindow window = CALENDAR.renewalWindow(day("2025-01-16"));
        for (VipEdition edition : VipEditions.all()) {
            long days = window.due().toEpochDay()
                    - VipCalendar.of(edition).upcomingFrom(window).toEpochDay();
            String line = PAGE.lines()
                    .filter(text -> text.strip().startsWith("VIP_") && text.contains(edition.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("AD−" + days, line.replaceAll(".*?(AD−\\d+).*", "$1"), edition.id());
        }
    }

    private static List<LocalDate> days(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            days.add(day(matcher.group()));
        }
        return days;
    }

    private static List<List<String>> table(String heading) {
        return Documents.table("docs/dates.md", heading);
    }
}
