package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.programmes.StageChange;
import org.jspecify.annotations.Nullable;

/** One participant in one group. The names are those of the JSON; what is null is left out. */
public record EnrolmentJson(
    UUID id,
    long versie,
    PersonJson deelnemer,
    UUID groepId,
    String groepNaam,
    Stage fase,
    LocalDate aanmelddatum,
    @Nullable LocalDate begindatum,
    @Nullable LocalDate einddatum,
    EnrolmentRow.@Nullable EndReason reden,
    @Nullable UUID verplaatstVanId) {

  /** A list of enrolments. */
  public record Page(List<EnrolmentJson> inschrijvingen) {}

  /** One step of an enrolment. */
  public record Step(
      Stage fase,
      LocalDate datum,
      EnrolmentRow.@Nullable EndReason reden,
      Instant vastgelegdOp,
      String door) {}

  /** Who has a place from now on. */
  public record Enrolling(
      @Means("participant") ParticipantId deelnemerId,
      @Means("since") @Nullable LocalDate begindatum) {}

  /** Who applied. */
  public record Applying(
      @Means("participant") ParticipantId deelnemerId,
      @Means("appliedOn") @Nullable LocalDate aanmelddatum) {}

  /** The next stage. */
  public record Stepping(
      @Means("stage") Next fase, @Means("since") @Nullable LocalDate begindatum) {}

  /** Another group. */
  public record Moving(
      @Means("toGroup") GroupId groepId, @Means("since") @Nullable LocalDate begindatum) {}

  /** Why and when it ends. */
  public record Ending(
      @Means("until") LocalDate einddatum, @Means("reason") EnrolmentRow.EndReason reden) {}

  /** A stage to which an enrolment is brought by asking for it. */
  public enum Next {
    /** On the waiting list. */
    WAITING,
    /** With a place. */
    ENROLLED
  }

  /** Every step of an enrolment, oldest first. */
  public record History(List<Step> stappen) {}

  static History history(List<StageChange> steps) {
    return new History(steps.stream().map(EnrolmentJson::of).toList());
  }

  private static Step of(StageChange step) {
    return new Step(step.stage(), step.day(), step.reason(), step.at(), step.by());
  }

  static EnrolmentJson of(EnrolmentRow row) {
    EnrolmentId from = row.movedFrom();
    return new EnrolmentJson(
        row.id().value(),
        row.version(),
        PersonJson.of(row.participant(), row.name()),
        row.group().value(),
        row.groupName(),
        row.stage(),
        row.appliedOn(),
        row.since(),
        row.until(),
        row.reason(),
        from == null ? null : from.value());
  }

  /** An enrolment that was made; it is found in its group. */
  static Answer.Made<EnrolmentJson> made(EnrolmentRow row) {
    return new Answer.Made<>(
        "groepen/" + row.group().value() + "/inschrijvingen", of(row), row.version());
  }

  static Page of(List<EnrolmentRow> rows) {
    return new Page(rows.stream().map(EnrolmentJson::of).toList());
  }
}
