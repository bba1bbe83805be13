package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.sessions.CurriculumSessions;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to every session of a plan from begin to end, and reaches every milestone:
 * what their curriculum would still miss, no one who follows the plan can have.
 */
public final class FullAttendance {

  private FullAttendance() {}

  /**
   * What the curriculum would still miss.
   *
   * @return empty when nothing; null when the curriculum can't say, or there is no session
   */
  public static @Nullable List<Requirement> missing(Curriculum curriculum, Plan plan) {
    List<PlannedSession> held =
        plan.steps().stream()
            .map(Step::after)
            .filter(session -> session.state() != SessionState.CANCELLED)
            .toList();
    if (held.isEmpty()) {
      return null;
    }
    LocalDate last = held.getLast().day();
    Map<String, LocalDate> milestones = new HashMap<>();
    for (Milestone milestone : curriculum.milestones()) {
      milestones.put(milestone.id(), last);
    }
    List<SessionFact> sessions =
        CurriculumSessions.of(
            new CurriculumKey(curriculum.id(), curriculum.version()),
            curriculum.earlierParts(),
            held.stream().map(FullAttendance::attended).toList());
    try {
      return curriculum.assess(new Facts(last, sessions, milestones)).missing();
    } catch (ModuleFailure told) {
      return null; // its own page tells the operator; a plan can be made without
    }
  }

  private static SessionFact attended(PlannedSession session) {
    Slot slot = session.slot();
    Hours length = new Hours((int) Duration.between(slot.start(), slot.end()).toMinutes());
    return new RecordedSession(
        "",
        session.day(),
        slot.title(),
        slot.part(),
        slot.curriculum(),
        slot.partTitle(),
        slot.countsFor(),
        length,
        SessionFact.Presence.PRESENT,
        length);
  }

  private record Facts(
      LocalDate asOf, List<SessionFact> sessions, Map<String, LocalDate> milestones)
      implements AssessmentFacts {}
}
