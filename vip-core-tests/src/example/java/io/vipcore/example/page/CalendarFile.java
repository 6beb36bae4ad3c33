package io.vipcore.example.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.AgendaEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An agenda for a calendar (iCalendar, RFC 5545): an event of a whole day for every entry, which takes no time from whoever
 * sees it.
 *
 * <p>An entry has the same UID whenever and in whichever language it is exported, so that importing it again adds no second
 * event. Events are stamped with the beginning (UTC) of the day asked about.
 */
public final class CalendarFile {

    private static final int OCTETS_OF_LINE = 75;

    /**
     * What a reader sees of an entry.
     *
     * @param customer whose entry it is
     * @param entry the entry
     * @param summary what happens, and to whom
     * @param description what to do; may have several lines
     */
    public record Event(VipId customer, AgendaEntry entry, String summary, String description) {

        /** Without the texts, which name the customer. */
        @Override
        public String toString() {
            return "Event[" + customer + ", " + entry + "]";
        }
    }

    private CalendarFile() {}

    /** {@return the file} */
    public static byte[] of(List<Event> agenda, LocalDate asOf) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//vip-core//example//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        agenda.forEach(event -> calendar.add(component(event, asOf)));
        StringBuilder file = new StringBuilder();
        calendar.toString().lines().forEach(line -> append(file, line));
        return file.toString().getBytes(UTF_8);
    }

    private static VEvent component(Event event, LocalDate asOf) {
        AgendaEntry entry = event.entry();
        String name = event.customer() + "\n" + entry.date() + "\n" + entry.what() + "\n"
                + entry.subject().orElse("");
        VEvent component = new VEvent(false); // no stamp of the clock
        component.add(new Uid(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()));
        component.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        component.add(new DtStart<>(entry.date()));
        component.add(new Summary(Printable.alone(event.summary())));
        component.add(new Description(String.join(
                "\n", event.description().lines().map(Printable::alone).toList())));
        component.add(ImmutableTransp.TRANSPARENT);
        return component;
    }

    /** The library would fold lines by 75 characters and not octets, between the halves of one too. */
    private static void append(StringBuilder file, String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String text = Character.toString(character);
            int size = text.getBytes(UTF_8).length;
            if (octets + size > OCTETS_OF_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(text);
            octets += size;
        }
        file.append("\r\n");
    }
}
