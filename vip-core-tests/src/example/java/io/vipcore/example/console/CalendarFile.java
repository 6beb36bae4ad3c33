package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.vip.history.AgendaEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * An agenda for a calendar (iCalendar, RFC 5545): an event of a whole day for every entry, which takes no time from whoever
 * sees it. It names customers by their VIP IDs only, because calendars are shared.
 *
 * <p>An entry has the same UID whenever and in whichever language it is exported, so that importing it again adds no second
 * event. Events are stamped with the beginning (UTC) of the day asked about.
 */
final class CalendarFile {

    /** The library folds by characters, the standard by 75 octets: those of a character are three at most. */
    private static final int LINE = 75 / 3;

    private CalendarFile() {}

    static byte[] of(List<AgendaAnswer.Change> agenda, LocalDate asOf, Language words) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//vip-core//example console//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        agenda.forEach(change -> calendar.add(event(change, asOf, words)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, LINE).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory can always be written", e);
        }
        return file.toByteArray();
    }

    private static VEvent event(AgendaAnswer.Change change, LocalDate asOf, Language words) {
        AgendaEntry entry = change.entry();
        String subject = entry.subject().map(id -> " (" + id + ")").orElse("");
        String summary =
                words.label(entry.what()) + subject + " · " + change.customer().vipId();
        String name = change.customer().vipId() + "\n" + entry.date() + "\n" + entry.what() + "\n"
                + entry.subject().orElse("");
        VEvent event = new VEvent(false); // no stamp of the clock
        event.add(new Uid(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()));
        event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(entry.date()));
        // The library would fold between the two halves of a character beyond the basic plane.
        event.add(new Summary(Printable.line(summary).replaceAll("[\\x{10000}-\\x{10FFFF}]", "\ufffd")));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
