package nl.powervrouwen.report.presentieoverzicht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.ReportProblem.Severity;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What is wrong with what is known of one participant. */
final class PersonCheck {

  private final PersonFacts person;
  private final Consumer<ReportProblem> problems;
  private final Map<LocalDate, EnrolmentFacts> attendedOn = new HashMap<>();

  private PersonCheck(PersonFacts person, Consumer<ReportProblem> problems) {
    this.person = person;
    this.problems = problems;
  }

  static void of(PersonFacts person, Consumer<ReportProblem> problems) {
    new PersonCheck(person, problems).check();
  }

  private void check() {
    if (person.birthYear().isEmpty()) {
      tell(
          Severity.WARNING,
          null,
          "geboortedatum",
          new Words(
              "De geboortedatum ontbreekt. Vul die in bij de gegevens.",
              "The date of birth is missing. Fill it in with the details."),
          null);
    }
    for (EnrolmentFacts enrolment : person.enrolments()) {
      enrolment.sessions().forEach(session -> check(enrolment, session));
    }
  }

  private void check(EnrolmentFacts enrolment, SessionFact session) {
    String when = Terms.day(session.day()) + " (" + enrolment.group() + ")";
    switch (session.presence()) {
      case NOT_RECORDED -> notRecorded(session, when);
      case ABSENT_WITHOUT_NOTICE -> withoutNotice(session, when);
      case PRESENT -> twoGroups(enrolment, session, when);
      case ABSENT_WITH_NOTICE -> {
        // There was a message: nothing to mend.
      }
    }
  }

  private void notRecorded(SessionFact session, String when) {
    tell(
        Severity.ERROR,
        session.key(),
        "aanwezigheid",
        new Words(
            "De aanwezigheid op " + when + " is niet ingevuld. Vul die in.",
            "The attendance on " + when + " is not recorded. Record it."),
        session.countsFor().stream().sorted().map(StatutoryHours::source).findFirst().orElse(null));
  }

  private void withoutNotice(SessionFact session, String when) {
    tell(
        Severity.WARNING,
        session.key(),
        "aanwezigheid",
        new Words(
            "Afwezig op " + when + " en er is geen bericht. Vraag waarom.",
            "Absent on " + when + " and there is no message. Ask why."),
        null);
  }

  private void twoGroups(EnrolmentFacts enrolment, SessionFact session, String when) {
    EnrolmentFacts other = attendedOn.putIfAbsent(session.day(), enrolment);
    if (other == null || other.group().equals(enrolment.group())) {
      return;
    }
    tell(
        Severity.WARNING,
        session.key(),
        "aanwezigheid",
        new Words(
            "Op " + when + " ook aanwezig in " + other.group() + ". Kijk of beide kloppen.",
            "On " + when + " present in " + other.group() + " too. Look whether both are right."),
        null);
  }

  private void tell(
      Severity severity,
      @Nullable String session,
      String field,
      Words what,
      @Nullable Source rule) {
    problems.accept(new ReportProblem(severity, person.key(), session, field, what, rule));
  }
}
