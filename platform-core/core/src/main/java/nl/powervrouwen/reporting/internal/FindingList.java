package nl.powervrouwen.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.reporting.ReportCheck;
import nl.powervrouwen.reporting.ReportFinding;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportProblem;
import org.jspecify.annotations.Nullable;

/** What a format finds: all are counted, the first ones kept. */
public final class FindingList {

  private final List<ReportFinding> findings = new ArrayList<>();
  private int errors;
  private int warnings;
  private String key = "";
  private String name = "";

  /** This participant is being looked at; a format tells what it finds before it reads the next. */
  public void meet(PersonFacts person) {
    key = person.key();
    name = person.name();
  }

  /** A format found this. */
  public void add(ReportProblem problem) {
    if (problem.severity() == ReportProblem.Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
    if (findings.size() < ReportCheck.MOST) {
      findings.add(
          new ReportFinding(
              problem.severity(),
              id(problem.person(), ParticipantId::new),
              key.equals(problem.person()) ? name : null,
              id(problem.session(), SessionId::new),
              problem.field(),
              problem.what(),
              problem.rule()));
    }
  }

  /** A key that a format made up leads nowhere. */
  private static <T> @Nullable T id(@Nullable String key, Function<UUID, T> type) {
    if (key == null) {
      return null;
    }
    try {
      return type.apply(UUID.fromString(key));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What was found about so many people. */
  public ReportCheck check(int people) {
    return new ReportCheck(people, errors, warnings, findings);
  }
}
