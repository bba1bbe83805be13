package nl.powervrouwen.programmes.internal;

import java.util.Map;
import java.util.Set;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** An input about a group that has been checked. */
public record CheckedGroup(
    String name,
    @Nullable String place,
    @Nullable String meetingLink,
    @Nullable String interpreter,
    int capacity,
    Set<String> trainers) {

  private static final int LARGEST = 200;

  /**
   * Checks all fields.
   *
   * @param known colleagues by subject, at least those of the input who are known
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static CheckedGroup of(GroupInput input, Map<String, StaffMember> known) {
    Findings findings = new Findings();
    String name = findings.neededText("name", input.name(), 120);
    String place = findings.text("place", input.place(), 200);
    String link = findings.link("meetingLink", input.meetingLink(), 500);
    String interpreter = findings.text("interpreter", input.interpreter(), 200);
    int capacity = findings.needed("capacity", input.capacity(), 1);
    findings.range("capacity", capacity, 1, LARGEST);
    if (!known.keySet().containsAll(input.trainers())) {
      findings.add("trainers", Code.STAFF_UNKNOWN);
    }
    findings.refuse();
    return new CheckedGroup(name, place, link, interpreter, capacity, input.trainers());
  }
}
