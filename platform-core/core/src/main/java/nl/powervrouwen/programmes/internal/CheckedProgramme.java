package nl.powervrouwen.programmes.internal;

import java.time.LocalDate;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** An input about a programme that has been checked. */
public record CheckedProgramme(
    String name, @Nullable String description, LocalDate startDate, @Nullable LocalDate endDate) {

  /** Programmes like these did not exist before, and nobody plans beyond. */
  public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** The last day that can be planned. */
  public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  /**
   * Checks all fields.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static CheckedProgramme of(ProgrammeInput input) {
    Findings findings = new Findings();
    String name = findings.neededText("name", input.name(), 120);
    String description = findings.lines("description", input.description(), 2000);
    LocalDate start = findings.needed("startDate", input.startDate(), FIRST);
    findings.range("startDate", start, FIRST, LAST);
    LocalDate end = input.endDate();
    if (end != null && end.isBefore(start)) {
      findings.add("endDate", Code.END_BEFORE_START);
    } else {
      findings.range("endDate", end, FIRST, LAST);
    }
    findings.refuse();
    return new CheckedProgramme(name, description, start, end);
  }
}
