package nl.powervrouwen.spi.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * Builds one participant at one session, for the tests of a module. What is not said is ordinary: a
 * session of two hours that is no part of a curriculum and counts for nothing, of which nobody has
 * recorded who was there.
 *
 * <pre>{@code
 * SessionFact there = SessionBuilder.on(day).part(4).length(Hours.of(2)).attended().build();
 * }</pre>
 *
 * <p>A builder is changed by each call and is used in one thread. What it builds doesn't change.
 */
public final class SessionBuilder {

  private final LocalDate day;
  private String key;
  private String title = "";
  private OptionalInt part = OptionalInt.empty();
  private Optional<CurriculumKey> curriculum = Optional.empty();
  private Optional<String> partTitle = Optional.empty();
  private Set<StatutoryHours> countsFor = Set.of();
  private Map<StatutoryHours, Hours> shares = Map.of();
  private Hours planned = Hours.of(2);
  private Presence presence = Presence.NOT_RECORDED;
  private Hours attended = Hours.NONE;

  private SessionBuilder(LocalDate day) {
    this.day = day;
    this.key = "session-" + day;
  }

  /** A session on this day; its key follows from the day. */
  public static SessionBuilder on(LocalDate day) {
    return new SessionBuilder(day);
  }

  /** A session at which this part of a curriculum was done, as long as the part is to last. */
  public static SessionBuilder of(CurriculumPart part, LocalDate day) {
    SessionBuilder builder = on(day);
    part.counts().forEach((kind, most) -> builder.countsAtMost(kind, hours(most)));
    return builder
        .key("part-" + part.number())
        .part(part.number())
        .partTitled(part.title().dutch())
        .countsFor(part.countsFor())
        .length(hours(part.lasting()));
  }

  private static Hours hours(Duration time) {
    return new Hours(Math.toIntExact(time.toMinutes()));
  }

  /** The same session as these facts say, to change something of it. */
  public static SessionBuilder like(SessionFact fact) {
    SessionBuilder builder =
        on(fact.day())
            .key(fact.key())
            .titled(fact.title())
            .countsFor(fact.countsFor())
            .length(fact.planned());
    builder.part = fact.part();
    builder.curriculum = fact.curriculum();
    builder.partTitle = fact.partTitle();
    if (fact instanceof Fact ours) {
      builder.shares = ours.shares();
    }
    builder.presence = fact.presence();
    builder.attended = fact.attended();
    return builder;
  }

  /** The platform's name for it. */
  public SessionBuilder key(String name) {
    key = name;
    return this;
  }

  /** What it was about; possibly blank. */
  public SessionBuilder titled(String about) {
    title = about;
    return this;
  }

  /** Number of the curriculum's part; 0 when it was none. */
  public SessionBuilder part(int number) {
    part = number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    return this;
  }

  /** The version of the curriculum by which it was planned. */
  public SessionBuilder plannedBy(String id, String version) {
    curriculum = Optional.of(new CurriculumKey(id, version));
    return this;
  }

  /** The title of the curriculum's part. */
  public SessionBuilder partTitled(String about) {
    partTitle = Optional.of(about);
    return this;
  }

  /** The statutory hours that it counts for. */
  public SessionBuilder countsFor(StatutoryHours... kinds) {
    return countsFor(Set.of(kinds));
  }

  /** The statutory hours that it counts for; empty when for none. */
  public SessionBuilder countsFor(Set<StatutoryHours> kinds) {
    countsFor = Set.copyOf(kinds);
    return this;
  }

  /**
   * Only so much of it counts for this kind of hours; it counts for them by {@link #countsFor}.
   *
   * @since 2.3
   */
  public SessionBuilder countsAtMost(StatutoryHours kind, Hours most) {
    Map<StatutoryHours, Hours> more = new HashMap<>(shares);
    more.put(kind, most);
    shares = Map.copyOf(more);
    return this;
  }

  /** How long the session was. */
  public SessionBuilder length(Hours length) {
    planned = length;
    return this;
  }

  /** The participant was there all the time. */
  public SessionBuilder attended() {
    return attended(planned);
  }

  /** The participant was there so long; {@link #build} refuses more than the session lasted. */
  public SessionBuilder attended(Hours time) {
    presence = Presence.PRESENT;
    attended = time;
    return this;
  }

  /** The participant was not there, or nobody has recorded it. */
  public SessionBuilder absent(Presence why) {
    presence = why;
    attended = Hours.NONE;
    return this;
  }

  /**
   * The facts.
   *
   * @throws IllegalStateException when more was attended than there was, or somebody attended who
   *     was absent: the platform never says so
   */
  public SessionFact build() {
    if (attended.compareTo(planned) > 0) {
      throw new IllegalStateException(
          attended + " attended of a session of " + planned + ": more than there was");
    }
    return new Fact(
        key,
        day,
        title,
        part,
        curriculum,
        partTitle,
        countsFor,
        shares,
        planned,
        presence,
        attended);
  }

  private record Fact(
      String key,
      LocalDate day,
      String title,
      OptionalInt part,
      Optional<CurriculumKey> curriculum,
      Optional<String> partTitle,
      Set<StatutoryHours> countsFor,
      Map<StatutoryHours, Hours> shares,
      Hours planned,
      Presence presence,
      Hours attended)
      implements SessionFact {

    @Override
    public Hours counted(StatutoryHours kind) {
      if (!countsFor.contains(kind)) {
        return Hours.NONE;
      }
      Hours most = shares.getOrDefault(kind, attended);
      return attended.compareTo(most) > 0 ? most : attended;
    }
  }
}
