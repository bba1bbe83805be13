package nl.powervrouwen.sessions.internal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * One participant at one session, as it was recorded; what modules see of it.
 *
 * @param key id of the session
 * @param day when it was
 * @param title what it was about
 * @param number of the curriculum's part; null when it was none, for an Optional can't be kept in a
 *     session of a browser
 * @param planner the version of the curriculum by which it was planned; null when not known
 * @param titleOfPart title of the curriculum's part; null when it was none
 * @param counts the statutory hours that it counts for
 * @param planned how long it was
 * @param presence whether the participant was there
 * @param attended how long the participant was there
 */
public record RecordedSession(
    String key,
    LocalDate day,
    String title,
    @Nullable Integer number,
    @Nullable CurriculumKey planner,
    @Nullable String titleOfPart,
    CountsFor counts,
    Hours planned,
    Presence presence,
    Hours attended)
    implements SessionFact, Serializable {

  /** Refuses more time than was planned, and time for somebody who was not there. */
  public RecordedSession {
    if (attended.compareTo(planned) > 0) {
      throw new IllegalArgumentException(
          attended + " attended of a session of " + planned + ": more than there was");
    }
    if (presence != Presence.PRESENT && attended.minutes() > 0) {
      throw new IllegalArgumentException("Nobody attends who is " + presence);
    }
  }

  @Override
  public Set<StatutoryHours> countsFor() {
    return counts.kinds();
  }

  @Override
  public Hours counted(StatutoryHours kind) {
    return counts.counted(kind, attended);
  }

  @Override
  public OptionalInt part() {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public Optional<CurriculumKey> curriculum() {
    return Optional.ofNullable(planner);
  }

  @Override
  public Optional<String> partTitle() {
    return Optional.ofNullable(titleOfPart);
  }

  /** The same session, without a part. */
  public static SessionFact withoutPart(SessionFact fact) {
    return like(fact, null, fact.curriculum().orElse(null), null);
  }

  /** The same session, as this part of this version. */
  public static SessionFact asPart(SessionFact fact, CurriculumKey curriculum, int number) {
    return like(fact, number, curriculum, fact.partTitle().orElse(null));
  }

  private static SessionFact like(
      SessionFact fact,
      @Nullable Integer number,
      @Nullable CurriculumKey planner,
      @Nullable String titleOfPart) {
    return new RecordedSession(
        fact.key(),
        fact.day(),
        fact.title(),
        number,
        planner,
        titleOfPart,
        counts(fact),
        fact.planned(),
        fact.presence(),
        fact.attended());
  }

  private static CountsFor counts(SessionFact fact) {
    return fact instanceof RecordedSession recorded
        ? recorded.counts()
        : CountsFor.whole(fact.countsFor());
  }
}
