package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.outcomes.JudgedBy;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.EarlierPart;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/** Asks the curriculum's module; one that breaks is as good as not loaded. */
@ApplicationScoped
public class Assessor {

  @Inject private Curricula curricula;

  /** What a curriculum may judge by. */
  private record Known(
      LocalDate asOf, List<SessionFact> sessions, Map<String, LocalDate> milestones)
      implements AssessmentFacts {
    Known {
      sessions = List.copyOf(sessions);
      milestones = Map.copyOf(milestones);
    }
  }

  private Optional<Curriculum> find(@Nullable GroupCurriculum curriculum) {
    return curriculum == null
        ? Optional.empty()
        : curricula.find(curriculum.id(), curriculum.version());
  }

  /** What the curriculum says; null when it can't say anything. */
  public @Nullable Assessment assess(
      @Nullable GroupCurriculum curriculum,
      LocalDate asOf,
      List<SessionFact> sessions,
      Map<String, LocalDate> milestones) {
    try {
      return find(curriculum)
          .map(one -> one.assess(new Known(asOf, sessions, milestones)))
          .orElse(null);
    } catch (ModuleFailure e) {
      return null; // told already, without what the module said: that may be about a participant
    }
  }

  /** What judges by it now, as a certificate keeps it. */
  public JudgedBy judge(GroupCurriculum curriculum) {
    return new JudgedBy(
        curriculum.key(), curricula.jar(curriculum.id(), curriculum.version()).orElse(null));
  }

  /** What it asks besides sessions; empty when it is not loaded. */
  public List<Milestone> milestones(@Nullable GroupCurriculum curriculum) {
    return find(curriculum).map(Curriculum::milestones).orElse(List.of());
  }

  /** What parts of its earlier versions have become; empty when it is not loaded. */
  public List<EarlierPart> earlierParts(@Nullable GroupCurriculum curriculum) {
    return find(curriculum).map(Curriculum::earlierParts).orElse(List.of());
  }

  /** Its parts; empty when it is not loaded. */
  public List<CurriculumPart> parts(@Nullable GroupCurriculum curriculum) {
    return find(curriculum).map(Curriculum::parts).orElse(List.of());
  }
}
