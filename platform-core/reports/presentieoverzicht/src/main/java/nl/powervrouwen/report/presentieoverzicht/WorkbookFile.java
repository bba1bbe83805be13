package nl.powervrouwen.report.presentieoverzicht;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook: a row for each woman, a row for each woman at each meeting, and what it all means.
 *
 * <p>Every cell has a type: a date is a date, an amount a number, and everything else text, also a
 * name that begins with {@code =}. Rows are written out every now and then, and texts stand in
 * their own cells, so the memory it takes does not grow with the people.
 */
final class WorkbookFile {

  /** Excel has room for 1,048,576 rows; then another sheet begins. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int FLUSH_EVERY = 500;
  private static final String DAY = "dd-mm-yyyy";
  private static final String HOURS = "0.00";
  private static final List<String> WOMEN =
      List.of(
          "Naam",
          "Geboortedatum",
          "Groepen",
          "Leerplan",
          "Bijeenkomsten",
          "Aanwezig",
          "Afwezig met bericht",
          "Afwezig zonder bericht",
          "Niet ingevuld",
          "Uren gepland",
          "Uren aanwezig");
  private static final List<String> MEETINGS =
      List.of(
          "Naam",
          "Geboortedatum",
          "Groep",
          "Datum",
          "Onderwerp",
          "Deel van het leerplan",
          "Telt mee voor",
          "Uren gepland",
          "Aanwezigheid",
          "Uren aanwezig");

  private final ReportFacts facts;

  WorkbookFile(ReportFacts facts) {
    this.facts = facts;
  }

  void write(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(new Open(out), "Powervrouwen", "1.0")) {
      book.properties().setTitle("Presentieoverzicht " + Terms.period(facts));
      women(book);
      meetings(book);
      explanation(book);
    }
  }

  private void women(Workbook book) throws IOException {
    List<String> kinds =
        Terms.KINDS.stream().map(kind -> Terms.heading(kind) + " (hele uren)").toList();
    Table table = new Table(book, "Deelnemers", Stream.concat(WOMEN.stream(), kinds.stream()));
    try (Stream<PersonFacts> people = facts.people()) {
      for (Iterator<PersonFacts> all = people.iterator(); all.hasNext(); ) {
        Tally tally = Tally.of(all.next());
        table.row();
        table.text(tally.name()).day(tally.birthDate());
        table.text(tally.groups()).text(tally.curricula());
        table.number(tally.meetings());
        for (Presence presence : Presence.values()) {
          table.number(tally.count(presence));
        }
        table.hours(tally.planned()).hours(tally.attended());
        for (StatutoryHours kind : Terms.KINDS) {
          table.number(tally.whole(kind));
        }
      }
    }
    table.finish();
  }

  private void meetings(Workbook book) throws IOException {
    Table table = new Table(book, "Bijeenkomsten", MEETINGS.stream());
    try (Stream<PersonFacts> people = facts.people()) {
      for (Iterator<PersonFacts> all = people.iterator(); all.hasNext(); ) {
        PersonFacts person = all.next();
        for (PersonFacts.CourseInGroup course : person.courses()) {
          for (SessionFact session : course.sessions()) {
            table.row();
            meeting(table, person, course, session);
          }
        }
      }
    }
    table.finish();
  }

  private static void meeting(
      Table table, PersonFacts person, PersonFacts.CourseInGroup course, SessionFact session) {
    table.text(person.name()).day(person.birthDate()).text(course.group());
    table.day(session.day()).text(session.title());
    if (session.part() > 0) {
      table.number(session.part());
    } else {
      table.text("");
    }
    table.text(
        session.countsFor().stream()
            .sorted()
            .map(Terms::heading)
            .collect(Collectors.joining("; ")));
    table.hours(session.planned()).text(Terms.presence(session.presence()));
    table.hours(session.attended());
  }

  private void explanation(Workbook book) throws IOException {
    Table table = new Table(book, "Uitleg", Stream.of("Onderdeel", "Uitleg"));
    table.row();
    table.text("Gemeente").text(facts.municipality());
    table.row();
    table.text("Over").text(facts.scope());
    table.row();
    table.text("Periode").text(Terms.period(facts));
    table.row();
    table.text("Gemaakt op").day(facts.madeOn());
    table.row();
    table.text("Welke bijeenkomsten").text(PdfFile.WHICH);
    table.row();
    table.text("Afronden").text(Terms.ROUNDING);
    table.row();
    table
        .text("Uren gepland en uren aanwezig")
        .text("Uren met twee cijfers achter de komma: 2,50 is twee en een half uur.");
    for (StatutoryHours kind : Terms.KINDS) {
      table.row();
      table.text("Bron").text(Terms.source(kind) + " " + kind.source().address());
    }
    table.finish();
  }

  /** Writes a sheet row by row, and goes on on another one when it is full. */
  private static final class Table {

    private final Workbook book;
    private final String name;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private int column;

    Table(Workbook book, String name, Stream<String> headings) {
      this.book = book;
      this.name = name;
      this.headings = headings.toList();
      this.sheet = begin(name);
    }

    private Worksheet begin(String title) {
      Worksheet begun = book.newWorksheet(title);
      begun.freezePane(1, 1);
      for (int i = 0; i < headings.size(); i++) {
        String heading = headings.get(i);
        begun.width(i, i == 0 ? 32 : Math.max(14, Math.min(40, heading.length() + 4)));
        begun.inlineString(0, i, heading);
        begun.style(0, i).bold().wrapText(true).set();
      }
      row = 0;
      return begun;
    }

    void row() throws IOException {
      row++;
      column = 0;
      if (row > MOST_ROWS) {
        sheet.finish();
        sheets++;
        sheet = begin(name + " " + sheets);
        row = 1;
      } else if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }

    Table text(String text) {
      sheet.inlineString(row, column++, text);
      return this;
    }

    Table number(int number) {
      sheet.value(row, column++, number);
      return this;
    }

    Table hours(Hours hours) {
      sheet.value(row, column, hours.minutes() / 60.0);
      sheet.style(row, column++).format(HOURS).set();
      return this;
    }

    Table day(@Nullable LocalDate day) {
      if (day != null) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      }
      column++;
      return this;
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }

  /** The platform closes its own stream. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
