package nl.powervrouwen.ui.api;

import java.util.List;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/** A colleague. The names are those of the JSON. */
public record StaffJson(String medewerkerId, String naam) {

  /** A list of colleagues. */
  public record Page(List<StaffJson> medewerkers) {}

  static StaffJson of(StaffMember member) {
    return new StaffJson(member.subject(), member.displayName());
  }

  static @Nullable StaffJson ofNullable(@Nullable StaffMember member) {
    return member == null ? null : of(member);
  }
}
