package nl.powervrouwen.report.presentieoverzicht;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.documents.About;
import nl.powervrouwen.documents.TablePdf;
import nl.powervrouwen.documents.TableWorkbook;
import nl.powervrouwen.spi.Cell;
import nl.powervrouwen.spi.Column;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Table;
import nl.powervrouwen.spi.Words;

/**
 * The overview of a period: a row for each participant, in a workbook also a row for each
 * participant at each session, and what it all means. Paper has room for fewer columns. It is in
 * Dutch.
 */
final class Overview {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final Words UNKNOWN = new Words("onbekend", "unknown");

  private static final Column<Tally> NAME =
      Column.text(new Words("Naam", "Name"), (Tally tally) -> tally.person().name()).wide(32);
  private static final Column<Tally> BORN = born(Tally::person);
  private static final Column<Tally> GROUPS =
      Column.text(new Words("Groepen", "Groups"), tally -> tally.joined(EnrolmentFacts::group));
  private static final Column<Tally> CURRICULA =
      Column.text(new Words("Leerplan", "Curriculum"), tally -> tally.joined(Overview::curriculum));
  private static final Column<Tally> SESSIONS =
      Column.number(new Words("Bijeenkomsten", "Sessions"), Tally::sessions);
  private static final Column<Tally> PRESENT =
      Column.number(new Words("Aanwezig", "Present"), tally -> tally.count(Presence.PRESENT));
  private static final Column<Tally> WITH_NOTICE =
      Column.number(
          new Words("Afwezig met bericht", "Absent with notice"),
          tally -> tally.count(Presence.ABSENT_WITH_NOTICE));
  private static final Column<Tally> WITHOUT_NOTICE =
      Column.number(
          new Words("Afwezig zonder bericht", "Absent without notice"),
          tally -> tally.count(Presence.ABSENT_WITHOUT_NOTICE));
  private static final Column<Tally> ABSENT =
      Column.number(
          new Words("Afwezig", "Absent"),
          tally ->
              tally.count(Presence.ABSENT_WITH_NOTICE)
                  + tally.count(Presence.ABSENT_WITHOUT_NOTICE));
  private static final Column<Tally> NOT_RECORDED =
      Column.number(
          new Words("Niet ingevuld", "Not recorded"), tally -> tally.count(Presence.NOT_RECORDED));
  private static final Column<Tally> PLANNED =
      Column.hours(new Words("Uren gepland", "Hours planned"), Tally::planned);
  private static final Column<Tally> ATTENDED =
      Column.hours(new Words("Uren aanwezig", "Hours attended"), Tally::attended);

  private static final List<Column<Tally>> ALL =
      with(
          " (hele uren)",
          List.of(
              NAME,
              BORN,
              GROUPS,
              CURRICULA,
              SESSIONS,
              PRESENT,
              WITH_NOTICE,
              WITHOUT_NOTICE,
              NOT_RECORDED,
              PLANNED,
              ATTENDED));
  private static final List<Column<Tally>> ON_PAPER =
      with("", List.of(NAME, BORN, GROUPS, SESSIONS, PRESENT, ABSENT, NOT_RECORDED, ATTENDED));

  private static final List<Column<Visit>> VISITS =
      List.of(
          Column.text(NAME.title(), (Visit visit) -> visit.person().name()).wide(32),
          born(Visit::person),
          Column.text(new Words("Groep", "Group"), visit -> visit.enrolment().group()),
          Column.day(new Words("Datum", "Day"), visit -> visit.session().day()),
          Column.text(new Words("Onderwerp", "Subject"), visit -> visit.session().title()),
          new Column<>(
              new Words("Deel van het leerplan", "Part of the curriculum"), true, 0, Visit::part),
          Column.text(new Words("Telt mee voor", "Counts for"), Visit::countsFor),
          Column.hours(PLANNED.title(), visit -> visit.session().planned()),
          Column.text(
              new Words("Aanwezigheid", "Attendance"),
              visit -> Terms.presence(visit.session().presence())),
          Column.hours(ATTENDED.title(), visit -> visit.session().attended()));

  private static final List<Column<Note>> NOTES =
      List.of(
          Column.text(new Words("Onderdeel", "Subject"), Note::about).wide(32),
          new Column<>(new Words("Uitleg", "Explanation"), false, 0, Note::said));

  /** One participant at one session. */
  private record Visit(PersonFacts person, EnrolmentFacts enrolment, SessionFact session) {

    /** A number of another curriculum than stands beside it would be read as one of this. */
    Cell part() {
      boolean elsewhere =
          session
              .curriculum()
              .filter(own -> !enrolment.curriculum().map(Visit::key).equals(Optional.of(own)))
              .isPresent();
      return session.part().isPresent() && !elsewhere
          ? new Cell.Whole(session.part().getAsInt())
          : new Cell.Text("");
    }

    private static CurriculumKey key(CurriculumVersion followed) {
      return new CurriculumKey(followed.id(), followed.version());
    }

    String countsFor() {
      return session.countsFor().stream()
          .sorted()
          .map(kind -> Terms.heading(kind) + part(kind))
          .collect(Collectors.joining("; "));
    }

    /** How much of it counts, when that is less than was attended. */
    private String part(StatutoryHours kind) {
      Hours counted = session.counted(kind);
      return counted.compareTo(session.attended()) < 0
          ? " (" + Notation.DUTCH.hours(counted) + ")"
          : "";
    }
  }

  /** Something that who reads the workbook must know. */
  private record Note(String about, Cell said) {
    Note(String about, String said) {
      this(about, new Cell.Text(said));
    }
  }

  private final ReportFacts facts;
  private final String title;

  Overview(ReportFacts facts) {
    this.facts = facts;
    this.title = "Presentieoverzicht " + Terms.period(facts);
  }

  FileKind workbook(OutputStream out) throws IOException {
    try (TableWorkbook book = new TableWorkbook(title, DUTCH, out)) {
      book.add(participants(ALL));
      book.add(
          new Table<>(SESSIONS.title(), VISITS, () -> facts.people().flatMap(Overview::visits)));
      book.add(new Table<>(new Words("Uitleg", "Explanation"), NOTES, () -> notes().stream()));
    }
    return FileKind.XLSX;
  }

  FileKind paper(OutputStream out) throws IOException {
    About about =
        new About(
            DUTCH,
            title,
            "Aanwezigheid en wettelijke uren van elke deelneemster in de periode.",
            facts.municipality());
    List<String> notes = new ArrayList<>(List.of(Terms.WHICH, Terms.ROUNDING));
    notes.add("Uren aanwezig staan er precies: 2:30 is twee uur en dertig minuten.");
    StatutoryHours.known().forEach(kind -> notes.add(Terms.source(kind)));
    return new TablePdf<>(
            "presentieoverzicht",
            about,
            List.of(
                facts.municipality() + " · " + facts.scope().dutch(),
                "Gemaakt op " + Terms.day(facts.madeOn()) + "."),
            participants(ON_PAPER),
            new Words("In deze periode deed niemand mee.", "Nobody took part in this period."),
            notes)
        .write(out);
  }

  private Table<Tally> participants(List<Column<Tally>> columns) {
    return new Table<>(
        new Words("Deelnemers", "Participants"), columns, () -> facts.people().map(Tally::of));
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("Gemeente", facts.municipality()));
    notes.add(new Note("Over", facts.scope().dutch()));
    notes.add(new Note("Periode", Terms.period(facts)));
    notes.add(new Note("Gemaakt op", new Cell.Day(facts.madeOn())));
    notes.add(new Note("Welke bijeenkomsten", Terms.WHICH));
    notes.add(new Note("Afronden", Terms.ROUNDING));
    notes.add(
        new Note(
            "Uren gepland en uren aanwezig",
            "Uren met twee cijfers achter de komma: 2,50 is twee en een half uur."));
    for (StatutoryHours kind : StatutoryHours.known()) {
      notes.add(new Note("Bron", Terms.source(kind) + " " + kind.source().address()));
    }
    return notes;
  }

  /** These columns, and one for each kind of statutory hours. */
  private static List<Column<Tally>> with(String unit, List<Column<Tally>> columns) {
    List<Column<Tally>> all = new ArrayList<>(columns);
    for (StatutoryHours kind : StatutoryHours.known()) {
      Words title = new Words(Terms.heading(kind) + unit, kind.title().english());
      all.add(Column.number(title, tally -> tally.whole(kind)));
    }
    return all;
  }

  private static <R> Column<R> born(Function<R, PersonFacts> person) {
    return new Column<>(
        new Words("Geboortedatum", "Date of birth"), false, 0, row -> bornCell(person.apply(row)));
  }

  /** A month or a year alone says by itself what is not known. */
  private static Cell bornCell(PersonFacts person) {
    return person
        .birthDate()
        .<Cell>map(Cell.Day::new)
        .or(() -> person.birthMonth().map(Terms::month).map(Cell.Text::new))
        .or(() -> person.birthYear().map(year -> new Cell.Text(year.toString())))
        .orElseGet(() -> new Cell.Unknown(UNKNOWN));
  }

  private static String curriculum(EnrolmentFacts enrolment) {
    return enrolment.curriculum().map(CurriculumVersion::label).map(Words::dutch).orElse("");
  }

  private static Stream<Visit> visits(PersonFacts person) {
    return person.enrolments().stream()
        .flatMap(
            enrolment ->
                enrolment.sessions().stream()
                    .map(session -> new Visit(person, enrolment, session)));
  }
}
