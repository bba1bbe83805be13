package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A group. The names are those of the JSON; what is null is left out. */
public record GroupJson(
    UUID id,
    long versie,
    UUID programmaId,
    String programmaNaam,
    String naam,
    @Nullable String plaats,
    @Nullable String vergaderlink,
    @Nullable String tolk,
    @Nullable Curriculum leerplan,
    int capaciteit,
    int ingeschreven,
    int wachtend,
    List<StaffJson> trainers) {

  /** A group in a list. */
  public record Row(
      UUID id,
      String programmaNaam,
      String naam,
      @Nullable String plaats,
      @Nullable Curriculum leerplan,
      int capaciteit,
      int ingeschreven,
      int wachtend,
      List<String> trainerNamen) {}

  /** The curriculum that a group follows. */
  public record Curriculum(String id, String versie, String titel, boolean geladen) {

    static @Nullable Curriculum of(@Nullable GroupCurriculum curriculum) {
      return curriculum == null
          ? null
          : new Curriculum(
              curriculum.id(),
              curriculum.version(),
              curriculum.title().dutch(),
              curriculum.loaded());
    }
  }

  /** A list of groups. */
  public record Page(List<Row> groepen) {}

  static GroupJson of(GroupDetails details) {
    return new GroupJson(
        details.id().value(),
        details.version(),
        details.programmeId().value(),
        details.programmeName(),
        details.name(),
        details.place(),
        details.meetingLink(),
        details.interpreter(),
        Curriculum.of(details.curriculum()),
        details.capacity(),
        details.enrolled(),
        details.waiting(),
        details.trainers().stream().map(StaffJson::of).toList());
  }

  static Page of(List<GroupRow> rows) {
    return new Page(rows.stream().map(GroupJson::of).toList());
  }

  private static Row of(GroupRow row) {
    return new Row(
        row.id().value(),
        row.programmeName(),
        row.name(),
        row.place(),
        Curriculum.of(row.curriculum()),
        row.capacity(),
        row.enrolled(),
        row.waiting(),
        row.trainers());
  }

  /** A form. */
  public record Input(
      @Means(value = "name", needed = true) @Nullable String naam,
      @Means("place") @Nullable String plaats,
      @Means("meetingLink") @Nullable String vergaderlink,
      @Means("interpreter") @Nullable String tolk,
      @Means(value = "capacity", needed = true) @Nullable Integer capaciteit,
      @Means("trainers") @DefaultValue("") Set<String> trainerIds) {

    GroupInput forRoom() {
      return new GroupInput(naam, plaats, vergaderlink, tolk, capaciteit, trainerIds);
    }
  }

  /** A form of a new group. */
  public record New(@Means("programme") ProgrammeId programmaId, @JsonUnwrapped Input groep) {}
}
