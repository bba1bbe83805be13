package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A group in which the caller may act, with who has or had a place in it.
 *
 * @param seen the group itself
 * @param places of everybody, or of whom was asked for; who only applied or waits has none
 */
public record LedGroup(SeenGroup seen, List<Place> places) implements Serializable {

  /** Copies the places. */
  public LedGroup {
    places = List.copyOf(places);
  }

  /**
   * Somebody's place; who came back has several.
   *
   * @param time from when to when
   * @param stage how far the enrolment is
   */
  public record Place(Membership time, Stage stage) implements Serializable {}

  /** Who has a place on this day. */
  public Set<ParticipantId> on(LocalDate day) {
    Set<ParticipantId> there = new LinkedHashSet<>();
    for (Membership time : memberships()) {
      if (time.covers(day)) {
        there.add(time.participant());
      }
    }
    return there;
  }

  /** From when to when everybody has a place. */
  public List<Membership> memberships() {
    return places.stream().map(Place::time).toList();
  }

  /** The time of somebody who has a place on this day, when it is at this stage; else empty. */
  public Optional<Membership> at(Stage stage, ParticipantId participant, LocalDate day) {
    return places.stream()
        .filter(place -> place.stage() == stage)
        .map(Place::time)
        .filter(time -> time.participant().equals(participant) && time.covers(day))
        .findFirst();
  }
}
