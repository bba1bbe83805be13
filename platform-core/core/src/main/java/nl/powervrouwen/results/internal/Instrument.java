package nl.powervrouwen.results.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.results.InstrumentId;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.retention.Kept;
import org.jspecify.annotations.Nullable;

/** An instrument of the municipality's own. */
@Entity
@LoggedAs("instrument")
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "instrument")
public class Instrument extends LoggedRecord {

  private static final int LONGEST = 100;
  private static final int MOST_DOMAINS = 20;
  private static final int FEWEST_LEVELS = 2;
  private static final int MOST_LEVELS = 10;

  /** What was typed, checked. */
  public record Checked(String name, List<String> domains, List<String> levels) {}

  private String name;

  /** One on each line. */
  private String domains;

  /** One on each line. */
  private String levels;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Instrument() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Instrument(Checked checked) {
    super(UUID.randomUUID());
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(Checked checked) {
    name = checked.name();
    domains = String.join("\n", checked.domains());
    levels = String.join("\n", checked.levels());
  }

  /**
   * Checks what was typed.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static Checked check(
      @Nullable String name,
      @Nullable String domains,
      @Nullable String levels,
      List<InstrumentRow> others) {
    Findings findings = new Findings();
    String called = findings.neededText("name", name, LONGEST);
    if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(called))) {
      findings.add("name", Code.INSTRUMENT_TWICE);
    }
    List<String> allDomains = lines("domains", domains, 1, MOST_DOMAINS, findings);
    List<String> allLevels = lines("levels", levels, FEWEST_LEVELS, MOST_LEVELS, findings);
    findings.refuse();
    return new Checked(called, allDomains, allLevels);
  }

  private static List<String> lines(
      String field, @Nullable String typed, int least, int most, Findings findings) {
    if (Findings.isNothing(typed)) {
      findings.add(field, Code.NEEDED);
      return List.of();
    }
    List<String> lines =
        Objects.requireNonNull(typed)
            .lines()
            .map(line -> findings.text(field, line, LONGEST))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    if (lines.stream().distinct().count() < lines.size()) {
      findings.add(field, Code.INSTRUMENT_LINE_TWICE);
    } else if (lines.size() < least || lines.size() > most) {
      findings.add(field, Code.INSTRUMENT_LINES, least, most);
    }
    return lines;
  }

  /** As people see it. */
  public InstrumentRow row() {
    return new InstrumentRow(
        new InstrumentId(key()),
        version(),
        name,
        domains.lines().toList(),
        levels.lines().toList());
  }

  @Override
  public Fields fields() {
    return Fields.NONE.with("name", name).with("domains", domains).with("levels", levels);
  }
}
