package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/** A session that is over and was not cancelled, as other rooms and modules may know it. */
public record HeldSession(
    UUID id,
    UUID groupId,
    OffsetDateTime start,
    OffsetDateTime end,
    String title,
    @Nullable Integer part,
    @Nullable String curriculumId,
    @Nullable String curriculumVersion,
    @Nullable String partTitle,
    String countsFor,
    boolean closed) {

  /** Asks for those of some groups in some days that are over now, first one first. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.HeldSession(s.id, s.groupId, s.start, s.end,
        s.title, s.part, s.curriculumId, s.curriculumVersion, s.partTitle, s.countsFor, s.closed)
      FROM GroupSession s
      WHERE s.groupId IN :groups AND s.start >= :from AND s.start < :before
        AND s.cancelReason IS NULL AND s.end <= :now
      ORDER BY s.start, s.id""";

  /** Of which group. */
  public GroupId group() {
    return new GroupId(groupId);
  }

  /** The day on which it began (Europe/Amsterdam). */
  public LocalDate day() {
    return DutchClock.dayOf(start);
  }

  /**
   * What a module may know of it and of one participant there; the one place where that is made.
   *
   * @param line what is recorded; null when nothing is
   * @param attended how many minutes of it count
   */
  public SessionFact fact(@Nullable RecordedPresence line, int attended) {
    int minutes = Math.toIntExact(Duration.between(start, end).toMinutes());
    SessionFact.Presence presence =
        line == null
            ? SessionFact.Presence.NOT_RECORDED
            : SessionFact.Presence.valueOf(line.presence().name());
    return new RecordedSession(
        id.toString(),
        day(),
        title,
        part,
        curriculumId == null || curriculumVersion == null
            ? null
            : new CurriculumKey(curriculumId, curriculumVersion),
        partTitle,
        CountsForColumn.read(countsFor),
        new Hours(minutes),
        presence,
        new Hours(attended));
  }
}
