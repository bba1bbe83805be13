package nl.powervrouwen.report.presentieoverzicht;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/** As many invented women as wanted, each made when she is read and kept by nobody. */
record Invented(int peopleCount) implements ReportFacts {

  private static final List<Presence> IN_TURN =
      List.of(Presence.PRESENT, Presence.ABSENT_WITH_NOTICE, Presence.ABSENT_WITHOUT_NOTICE);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);

  @Override
  public Period period() {
    return new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  }

  @Override
  public String municipality() {
    return "Gemeente Voorbeeldstad";
  }

  @Override
  public String scope() {
    return "Alle programma’s";
  }

  @Override
  public LocalDate madeOn() {
    return LocalDate.of(2026, 11, 22);
  }

  @Override
  public Stream<PersonFacts> people() {
    return IntStream.range(0, peopleCount).mapToObj(Invented::woman);
  }

  static PersonFacts woman(int number) {
    List<SessionFact> sessions =
        IntStream.range(0, 24).mapToObj(week -> session(number, week)).toList();
    return person(
        "person-" + number,
        "Voorbeeld-" + number + ", Amina",
        LocalDate.of(1985, 1, 1).plusDays(number % 3000),
        sessions);
  }

  static PersonFacts person(
      String key, String name, LocalDate birthDate, List<SessionFact> sessions) {
    return new PersonFacts(
        key,
        name,
        birthDate,
        List.of(
            new PersonFacts.CourseInGroup(
                "Groep Neede", "Powervrouwen", "Powervrouwen 1", FIRST, null, sessions)));
  }

  private static SessionFact session(int number, int week) {
    Presence presence = IN_TURN.get((number + week) % 7 % 3);
    return session(
        "session-" + week,
        FIRST.plusWeeks(week),
        presence,
        presence == Presence.PRESENT ? 155 : 0,
        EnumSet.of(StatutoryHours.MAP, StatutoryHours.Z_ROUTE_PARTICIPATION));
  }

  static SessionFact session(
      String key, LocalDate day, Presence presence, int minutes, Set<StatutoryHours> kinds) {
    return new SessionFact(
        key, day, "Gezondheid", 1, kinds, new Hours(180), presence, new Hours(minutes));
  }

  /** Writes a report of so many women to nowhere; for a JVM with little memory. */
  public static void main(String[] arguments) throws IOException {
    FileKind wanted = arguments[0].equals("xlsx") ? FileKind.XLSX : FileKind.PDF;
    FileKind written =
        new Presentieoverzicht()
            .write(
                new Invented(Integer.parseInt(arguments[1])),
                wanted,
                OutputStream.nullOutputStream());
    System.out.println("written " + written.extension());
  }
}
