package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * How far one participant is in the curriculum of the group. The names are those of the JSON; what
 * is null is left out. While the curriculum can't say anything there are no requirements and
 * nothing is complete.
 */
public record ProgressJson(
    UUID inschrijvingId,
    PersonJson deelnemer,
    UUID groepId,
    Stage fase,
    GroupJson.@Nullable Curriculum leerplan,
    boolean geladen,
    boolean compleet,
    List<Asked> eisen,
    int aanwezigMinuten,
    int geplandMinuten,
    List<HoursJson.Total> uren,
    List<Milestone> mijlpalen) {

  /** One thing that the curriculum asks for. */
  public record Asked(String wat, boolean gehaald, String stand, @Nullable String bron) {}

  /** Something that happens once, besides the sessions. */
  public record Milestone(String id, String titel, @Nullable LocalDate bereiktOp, long versie) {}

  static ProgressJson of(EnrolmentProgress progress) {
    return new ProgressJson(
        progress.enrolment().value(),
        PersonJson.of(progress.participant(), progress.name()),
        progress.group().value(),
        progress.stage(),
        GroupJson.Curriculum.of(progress.curriculum()),
        progress.loaded(),
        progress.complete(),
        asked(progress.assessment()),
        progress.attended().minutes(),
        progress.planned().minutes(),
        progress.totals().stream().map(HoursJson::total).toList(),
        progress.milestones().stream().map(ProgressJson::of).toList());
  }

  private static List<Asked> asked(@Nullable Assessment assessment) {
    return assessment == null
        ? List.of()
        : assessment.requirements().stream().map(ProgressJson::of).toList();
  }

  private static Asked of(Requirement requirement) {
    Source source = requirement.source();
    return new Asked(
        requirement.what().dutch(),
        requirement.met(),
        requirement.standing().dutch(),
        source == null ? null : source.citation());
  }

  private static Milestone of(MilestoneRow row) {
    return new Milestone(row.id(), row.title().dutch(), row.reachedOn(), row.version());
  }
}
