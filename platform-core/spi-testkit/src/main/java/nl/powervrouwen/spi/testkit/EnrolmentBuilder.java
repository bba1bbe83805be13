package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.SessionFact;

/**
 * Builds a participant's time in one group, for the tests of a reporting format. What is not said
 * is ordinary: the group belongs to the programme "Proefprogramma" and follows no curriculum, the
 * time has no end, and there was no session.
 *
 * <p>A builder is changed by each call and is used in one thread. What it builds doesn't change.
 */
public final class EnrolmentBuilder {

  private final String group;
  private final LocalDate from;
  private String programme = "Proefprogramma";
  private Optional<CurriculumVersion> curriculum = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();
  private final List<SessionFact> sessions = new ArrayList<>();

  private EnrolmentBuilder(String group, LocalDate from) {
    this.group = group;
    this.from = from;
  }

  /** In this group from this day on. */
  public static EnrolmentBuilder in(String group, LocalDate from) {
    return new EnrolmentBuilder(group, from);
  }

  /** The programme that the group belongs to. */
  public EnrolmentBuilder programme(String name) {
    programme = name;
    return this;
  }

  /** The curriculum that the group follows. */
  public EnrolmentBuilder follows(CurriculumVersion followed) {
    curriculum = Optional.of(followed);
    return this;
  }

  /** Until this day, included. */
  public EnrolmentBuilder until(LocalDate last) {
    until = Optional.of(last);
    return this;
  }

  /** These sessions more, the oldest first. */
  public EnrolmentBuilder sessions(SessionFact... more) {
    return sessions(List.of(more));
  }

  /** These sessions more, the oldest first. */
  public EnrolmentBuilder sessions(Collection<SessionFact> more) {
    sessions.addAll(more);
    return this;
  }

  /** The facts. */
  public EnrolmentFacts build() {
    return new Facts(group, programme, curriculum, from, until, List.copyOf(sessions));
  }

  private record Facts(
      String group,
      String programme,
      Optional<CurriculumVersion> curriculum,
      LocalDate from,
      Optional<LocalDate> until,
      List<SessionFact> sessions)
      implements EnrolmentFacts {}
}
