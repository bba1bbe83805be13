package nl.powervrouwen.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in the data that a report can't account for.
 *
 * @param severity whether the report can be made in spite of it
 * @param person key of the record it is about; null when it is about the whole
 * @param session key of the meeting it is about; null when it is about none
 * @param field the field that is wrong, such as {@code geboortedatum} or {@code aanwezigheid}
 * @param what what is wrong and what to do, in words
 * @param rule the rule it breaks; null when it is plain sense
 */
public record ReportProblem(
    Severity severity,
    @Nullable String person,
    @Nullable String session,
    String field,
    Words what,
    @Nullable Source rule) {

  /** How bad it is. */
  public enum Severity {
    /** The report can't be delivered like this. */
    ERROR,
    /** The report can be made, and somebody should look. */
    WARNING
  }

  /** Refuses missing words. */
  public ReportProblem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(what, "what");
  }
}
