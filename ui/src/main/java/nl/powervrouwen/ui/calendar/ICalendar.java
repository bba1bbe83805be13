package nl.powervrouwen.ui.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
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

/** Writes a calendar as iCalendar (RFC 5545), in the time of the town halls. */
final class ICalendar {

  private static final String NAME = "Powervrouwen";
  private static final String SESSION = "/bijeenkomsten/";
  private static final String FOLD = "\r\n ";
  private static final int MOST_OCTETS = 75;

  private ICalendar() {}

  /**
   * The calendar as a file: the same calendar always as the same file.
   *
   * <p>What a session is about stands behind the login. A colleague's calendar has the way there,
   * and a group's has not: whoever is in the group may have that one.
   *
   * @param site any address of the municipality
   */
  static byte[] write(Feed feed, URI site) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Powervrouwen//Agenda//NL"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", Objects.requireNonNullElse(feed.group(), NAME)));
    calendar.add(DutchTime.described());
    for (Feed.Entry entry : feed.entries()) {
      VEvent event = event(entry);
      if (feed.group() == null) {
        event.add(new Description(site.resolve(SESSION + entry.id()).toString()));
      }
      calendar.add(event);
    }
    return folded(calendar.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * In lines of at most 75 octets (RFC 5545, 3.1), broken between letters. The library's own writer
   * counts letters, and one letter can be four octets.
   */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int octets = 0;
    for (int letter : text.codePoints().toArray()) {
      int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (letter == '\r' || letter == '\n') {
        octets = -more;
      } else if (octets + more > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets += more;
    }
    return folded.toString();
  }

  private static VEvent event(Feed.Entry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.id() + "@powervrouwen"));
    event.add(new DtStamp(entry.changedAt()));
    event.add(new Sequence(Math.toIntExact(entry.version())));
    event.add(new DtStart<>(entry.start().atZone(DutchTime.ZONE)));
    event.add(new DtEnd<>(entry.end().atZone(DutchTime.ZONE)));
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
