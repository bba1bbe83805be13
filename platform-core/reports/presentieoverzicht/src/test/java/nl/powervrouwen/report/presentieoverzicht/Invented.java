package nl.powervrouwen.report.presentieoverzicht;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.spi.testkit.EnrolmentBuilder;
import nl.powervrouwen.spi.testkit.PersonBuilder;
import nl.powervrouwen.spi.testkit.ReportBuilder;
import nl.powervrouwen.spi.testkit.SessionBuilder;

/** As many invented people as wanted, each made when it is read and kept by nobody. */
final class Invented {

  private static final List<Presence> IN_TURN =
      List.of(Presence.PRESENT, Presence.ABSENT_WITH_NOTICE, Presence.ABSENT_WITHOUT_NOTICE);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
  private static final CurriculumVersion FOLLOWED =
      new CurriculumVersion("powervrouwen", "1", new Words("Powervrouwen", "Power women"));

  private Invented() {}

  static ReportBuilder report() {
    return ReportBuilder.over(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
        .madeOn(LocalDate.of(2026, 11, 22));
  }

  static ReportFacts report(int people) {
    return report().people(people, Invented::person).build();
  }

  static ReportFacts report(PersonFacts... people) {
    return report().people(List.of(people)).build();
  }

  static PersonFacts person(int number) {
    return PersonBuilder.named("person-" + number, "Voorbeeld-" + number + ", Amina")
        .born(LocalDate.of(1985, 1, 1).plusDays(number % 3000))
        .enrolments(
            enrolment(
                IntStream.range(0, 24)
                    .mapToObj(week -> session(number, week))
                    .toArray(SessionFact[]::new)))
        .build();
  }

  static EnrolmentFacts enrolment(SessionFact... sessions) {
    return EnrolmentBuilder.in("Groep Neede", FIRST)
        .programme("Powervrouwen")
        .follows(FOLLOWED)
        .sessions(Arrays.asList(sessions))
        .build();
  }

  private static SessionFact session(int number, int week) {
    Presence presence = IN_TURN.get((number + week) % 7 % 3);
    SessionBuilder session =
        session("session-" + week, FIRST.plusWeeks(week))
            .countsFor(StatutoryHours.MAP, StatutoryHours.Z_ROUTE_PARTICIPATION);
    return presence == Presence.PRESENT
        ? session.attended(new Hours(155)).build()
        : session.absent(presence).build();
  }

  /** Of three hours, the first part of the curriculum. */
  static SessionBuilder session(String key, LocalDate day) {
    return SessionBuilder.on(day).key(key).titled("Gezondheid").part(1).length(Hours.of(3));
  }

  /** Writes a report of so many people to nowhere; for a JVM with little memory. */
  public static void main(String[] arguments) throws IOException {
    FileKind wanted = arguments[0].equals("xlsx") ? FileKind.XLSX : FileKind.PDF;
    FileKind written =
        new Presentieoverzicht()
            .write(report(Integer.parseInt(arguments[1])), wanted, OutputStream.nullOutputStream());
    System.out.println("written " + written.extension());
  }
}
