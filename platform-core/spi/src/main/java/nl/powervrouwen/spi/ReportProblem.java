package nl.powervrouwen.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in the data that a report can't account for. A format makes it; people see it before
 * they make the report, with a link to what it is about.
 *
 * @param severity whether the report can be made in spite of it
 * @param person {@linkplain PersonFacts#key() key} of the person it is about; null when it is about
 *     the whole
 * @param session {@linkplain SessionFact#key() key} of the session it is about; null when it is
 *     about none
 * @param field the field that is wrong, such as {@code geboortedatum} or {@code aanwezigheid}
 * @param what what is wrong and what to do, in words
 * @param rule the rule it breaks; null when it is plain sense
 * @since 1.0
 */
public record ReportProblem(
    Severity severity,
    @Nullable String person,
    @Nullable String session,
    String field,
    Words what,
    @Nullable Source rule) {

  /**
   * How bad it is. The list is complete.
   *
   * @since 1.0
   */
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
