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

/** What some women reached besides meetings, by enrolment. */
record Milestones(Map<UUID, List<MilestoneRecord>> marks) {

  /** The day of each milestone she reached on this way. */
  Map<String, LocalDate> days(Journey way) {
    Map<String, LocalDate> days = new HashMap<>();
    for (EnrolmentId leg : way.ids()) {
      for (MilestoneRecord mark : marks.getOrDefault(leg.value(), List.of())) {
        LocalDate day = mark.reachedOn();
        if (day == null) {
          days.remove(mark.milestone()); // taken back after she moved
        } else {
          days.put(mark.milestone(), day);
        }
      }
    }
    return days;
  }

  /**
   * What the curriculum asks, in its order, and what was recorded besides. The version is of her
   * last enrolment: that is where a change is recorded.
   */
  List<MilestoneRow> rows(Journey way, List<Milestone> asked) {
    Map<String, LocalDate> days = days(way);
    Map<String, Words> titles = new LinkedHashMap<>();
    asked.forEach(milestone -> titles.put(milestone.id(), milestone.title()));
    days.keySet().stream().sorted().forEach(id -> titles.putIfAbsent(id, new Words(id, id)));
    Map<String, Long> versions = new HashMap<>();
    marks
        .getOrDefault(way.last().id().value(), List.of())
        .forEach(mark -> versions.put(mark.milestone(), mark.version()));
    List<MilestoneRow> rows = new ArrayList<>();
    titles.forEach(
        (id, title) ->
            rows.add(new MilestoneRow(id, title, days.get(id), versions.getOrDefault(id, 0L))));
    return rows;
  }
}
