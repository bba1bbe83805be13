package nl.powervrouwen.outcomes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What some participants reached besides sessions, by enrolment. */
public record Milestones(Map<UUID, List<MilestoneRecord>> records) {

  /**
   * Those of one curriculum, in any version.
   *
   * @param curriculum its id; null for all
   */
  public Milestones of(@Nullable String curriculum) {
    if (curriculum == null) {
      return this;
    }
    Map<UUID, List<MilestoneRecord>> own = new HashMap<>();
    records.forEach(
        (enrolment, lines) ->
            own.put(
                enrolment,
                lines.stream().filter(line -> line.curriculum().equals(curriculum)).toList()));
    return new Milestones(own);
  }

  /** The day of each milestone that was reached on this way. */
  public Map<String, LocalDate> days(EnrolmentChain way) {
    Map<String, LocalDate> days = new HashMap<>();
    for (EnrolmentId leg : way.ids()) {
      for (MilestoneRecord line : records.getOrDefault(leg.value(), List.of())) {
        LocalDate day = line.reachedOn();
        if (day == null) {
          days.remove(line.milestone()); // taken back after the move
        } else {
          days.put(line.milestone(), day);
        }
      }
    }
    return days;
  }

  /**
   * What the curriculum asks, in its order, and what was recorded besides. The version is of the
   * last enrolment: that is where a change is recorded.
   */
  public List<MilestoneRow> rows(EnrolmentChain way, List<Milestone> asked) {
    Map<String, LocalDate> days = days(way);
    Map<String, Words> titles = new LinkedHashMap<>();
    asked.forEach(milestone -> titles.put(milestone.id(), milestone.title()));
    days.keySet().stream().sorted().forEach(id -> titles.putIfAbsent(id, new Words(id, id)));
    Map<String, Long> versions = new HashMap<>();
    records
        .getOrDefault(way.last().id().value(), List.of())
        .forEach(line -> versions.put(line.milestone(), line.version()));
    List<MilestoneRow> rows = new ArrayList<>();
    titles.forEach(
        (id, title) ->
            rows.add(new MilestoneRow(id, title, days.get(id), versions.getOrDefault(id, 0L))));
    return rows;
  }
}
