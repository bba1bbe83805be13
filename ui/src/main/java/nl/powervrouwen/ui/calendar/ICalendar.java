package nl.powervrouwen.ui.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.powervrouwen.sessions.Feed;

/** Writes a calendar as iCalendar (RFC 5545), in the time of the town halls with its own rules. */
final class ICalendar {

  private static final String ZONE = "Europe/Amsterdam";
  private static final String NAME = "Powervrouwen";

  private ICalendar() {}

  /**
   * The calendar as a file.
   *
   * @param now the moment at which it is written
   */
  static byte[] write(Feed feed, Instant now) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Powervrouwen//Agenda//NL"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", Objects.requireNonNullElse(feed.group(), NAME)));
    TimeZone zone = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(ZONE);
    calendar.add(Objects.requireNonNull(zone, ZONE).getVTimeZone());
    feed.entries().forEach(entry -> calendar.add(event(entry, now)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static VEvent event(Feed.Entry entry, Instant now) {
    ZoneId zone = ZoneId.of(ZONE);
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.id() + "@powervrouwen"));
    event.add(new DtStamp(now));
    event.add(new Sequence(Math.toIntExact(entry.version())));
    event.add(new DtStart<>(entry.start().atZone(zone)));
    event.add(new DtEnd<>(entry.end().atZone(zone)));
    event.add(new Summary(entry.summary()));
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    String place = entry.place() == null ? entry.link() : entry.place();
    if (place != null) {
      event.add(new Location(place));
    }
    if (entry.link() != null) {
      event.add(new Url(URI.create(entry.link())));
    }
    return event;
  }
}
