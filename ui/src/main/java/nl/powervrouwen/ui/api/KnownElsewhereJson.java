package nl.powervrouwen.ui.api;

import java.util.List;
import nl.powervrouwen.participants.KnownElsewhere;
import org.jspecify.annotations.Nullable;

/** Somebody who is registered and whom another coaches. The names are those of the JSON. */
public record KnownElsewhereJson(PersonJson deelnemer, @Nullable StaffJson jobcoach) {

  /** A form. */
  public record Search(@Means("words") String naam) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Search";
    }
  }

  /** Those of one name. */
  public record Page(List<KnownElsewhereJson> bekendBijCollegas) {}

  static Page of(List<KnownElsewhere> found) {
    return new Page(
        found.stream()
            .map(
                one ->
                    new KnownElsewhereJson(
                        PersonJson.of(one.id(), one.name()), StaffJson.ofNullable(one.coach())))
            .toList());
  }
}
