package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.participants.CoachPeriodRow;
import org.jspecify.annotations.Nullable;

/** A time in which a participant had one coach, or none. The names are those of the JSON. */
public record CoachPeriodJson(
    @Nullable String jobcoach,
    @Nullable Instant vanaf,
    @Nullable Instant tot,
    @Nullable String vastgelegdDoor,
    @Nullable String reden,
    @Nullable String overdrachtsnotitie) {

  /** All of one participant, the last one first. */
  public record Page(List<CoachPeriodJson> jobcoaches) {}

  static Page of(List<CoachPeriodRow> rows) {
    return new Page(rows.stream().map(CoachPeriodJson::of).toList());
  }

  private static CoachPeriodJson of(CoachPeriodRow row) {
    return new CoachPeriodJson(
        row.coachName(), row.from(), row.until(), row.setBy(), row.reason(), row.note());
  }
}
