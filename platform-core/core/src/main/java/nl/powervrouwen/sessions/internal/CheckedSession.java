package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionInput;
import org.jspecify.annotations.Nullable;

/** An input about a session that has been checked. */
public record CheckedSession(
    String title,
    @Nullable String theme,
    OffsetDateTime start,
    OffsetDateTime end,
    Channel channel,
    @Nullable String place,
    @Nullable String meetingLink) {

  /** No session was held before. */
  public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Nobody plans beyond. */
  public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private static final int MOST_HOURS = 12;

  /**
   * Checks all fields.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static CheckedSession of(SessionInput input) {
    Findings findings = new Findings();
    String title = findings.neededText("title", input.title(), 200);
    String theme = findings.text("theme", input.theme(), 120);
    OffsetDateTime start = moment(findings, "start", input.start());
    OffsetDateTime end = moment(findings, "end", input.end());
    if (input.start() != null && input.end() != null) {
      checkLength(findings, start, end);
    }
    Channel channel = findings.needed("channel", input.channel(), Channel.ROOM);
    String place = findings.text("place", input.place(), 200);
    String link = findings.link("meetingLink", input.meetingLink(), 500);
    findings.refuse();
    return new CheckedSession(title, theme, start, end, channel, place, link);
  }

  private static OffsetDateTime moment(Findings findings, String field, @Nullable Instant typed) {
    Instant moment = findings.needed(field, typed, DutchClock.startOf(FIRST).toInstant());
    findings.range(field, DutchClock.dayOf(moment), FIRST, LAST);
    return DutchClock.kept(moment);
  }

  private static void checkLength(Findings findings, OffsetDateTime start, OffsetDateTime end) {
    Duration length = Duration.between(start, end);
    if (!length.isPositive()) {
      findings.add("end", Code.END_BEFORE_START);
    } else if (length.compareTo(Duration.ofHours(MOST_HOURS)) > 0) {
      findings.add("end", Code.SESSION_TOO_LONG, MOST_HOURS);
    } else if (length.toMinutes() < 1) {
      findings.add("end", Code.END_BEFORE_START);
    }
  }
}
