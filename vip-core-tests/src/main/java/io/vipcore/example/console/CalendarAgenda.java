package io.vipcore.example.console;

import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.PortfolioEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes an agenda for a calendar (iCalendar, RFC 5545): an event of a whole day for every entry, which takes no time from
 * whoever sees it.
 *
 * <p>An entry has the same UID whenever and in whichever language it is exported, so that importing it again adds no
 * second event. The answer depends on what is asked alone: events are stamped with the beginning (UTC) of the day asked
 * about. It names customers by their VIP IDs only, because calendars are shared. An agenda without entries is a calendar
 * without events, which the RFC does not foresee, but calendar programs read.
 */
final class CalendarAgenda {

    /** The library folds by characters, the standard by 75 octets: those of a character are three at most. */
    private static final int LINE = 75 / 3;

    private CalendarAgenda() {}

    static String of(ConsoleArguments asked, List<PortfolioEntry> agenda) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//vip-core//example console//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        ConsoleLabels labels = ConsoleLabels.of(asked.language());
        agenda.forEach(line -> calendar.add(event(line, asked.asOf(), labels)));
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter(false, LINE).output(calendar, file);
        } catch (IOException e) {
            throw new IllegalStateException("a text can always be written", e);
        }
        return file.toString();
    }

    private static VEvent event(PortfolioEntry line, LocalDate asOf, ConsoleLabels labels) {
        VEvent event = new VEvent(false); // no stamp of the clock
        event.add(uid(line));
        event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(line.entry().date()));
        event.add(new Summary(summary(line, labels)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static Uid uid(PortfolioEntry line) {
        AgendaEntry entry = line.entry();
        String name = String.join(
                "\n",
                line.vipId().toString(),
                entry.date().toString(),
                entry.what().name(),
                entry.subject().orElse(""));
        return new Uid(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static String summary(PortfolioEntry line, ConsoleLabels labels) {
        AgendaEntry entry = line.entry();
        String what = labels.label(entry.what())
                + entry.subject().map(subject -> " (" + subject + ")").orElse("");
        // The library would fold between the two halves of a character beyond the basic plane.
        return Printable.line(what + " · " + line.vipId()).replaceAll("[\\x{10000}-\\x{10FFFF}]", "�");
    }
}
