package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.coaching.ContactState;
import org.jspecify.annotations.Nullable;

/** How it stands with the contact with one participant. The names are those of the JSON. */
public record ContactStateJson(
    PersonJson deelnemer,
    @Nullable LocalDate gesprokenOp,
    int pogingen,
    @Nullable LocalDate pauzeTotEnMet,
    @Nullable LocalDate vervolgdatum,
    @Nullable String vervolg,
    @Nullable String vervangingVoor) {

  /** Those whom somebody coaches. */
  public record Page(List<ContactStateJson> deelnemers) {}

  static Page of(List<ContactState> states) {
    return new Page(states.stream().map(ContactStateJson::of).toList());
  }

  private static ContactStateJson of(ContactState state) {
    return new ContactStateJson(
        PersonJson.of(state.participant(), state.name()),
        state.spokenOn(),
        state.tries(),
        state.pauseUntil(),
        state.followUpOn(),
        state.followUp(),
        state.coverFor());
  }
}
