package nl.powervrouwen.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.reporting.ReportCheck;
import nl.powervrouwen.reporting.ReportFinding;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.UncountedPresence;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What is found in a report's data: all are counted, the first ones kept. */
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
    add(
        new ReportFinding(
            problem.severity(),
            id(problem.person(), ParticipantId::new),
            key.equals(problem.person()) ? name : null,
            id(problem.session(), SessionId::new),
            problem.field(),
            problem.what(),
            problem.rule()));
  }

  /** This presence of a participant in this group does not count, or not wholly. */
  public void add(ParticipantRow row, String group, UncountedPresence one) {
    add(
        new ReportFinding(
            ReportProblem.Severity.WARNING,
            row.id(),
            row.name().listed(),
            one.session(),
            "aanwezigheid",
            one.inGroup() ? twice(group, one) : nowhere(group, one),
            null));
  }

  private static Words twice(String group, UncountedPresence one) {
    String when = Notation.DUTCH.date(one.day()) + " (" + group + ")";
    return new Words(
        "Op "
            + when
            + " ook aanwezig bij een andere bijeenkomst op dezelfde tijd. Minuten die maar één keer"
            + " tellen: "
            + one.minutes()
            + ". Kijk of beide kloppen.",
        "On "
            + when
            + " present at another meeting at the same time too. Minutes that count only once: "
            + one.minutes()
            + ". Look whether both are right.");
  }

  private static Words nowhere(String group, UncountedPresence one) {
    String when = Notation.DUTCH.date(one.day()) + " (" + group + ")";
    return new Words(
        "Aanwezig op "
            + when
            + ", maar die dag niet ingeschreven. Minuten die niet meetellen: "
            + one.minutes()
            + ". Kijk of de inschrijving klopt.",
        "Present on "
            + when
            + ", but not enrolled on that day. Minutes that do not count: "
            + one.minutes()
            + ". Look whether the enrolment is right.");
  }

  private void add(ReportFinding finding) {
    if (finding.severity() == ReportProblem.Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
    if (findings.size() < ReportCheck.MOST) {
      findings.add(finding);
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
