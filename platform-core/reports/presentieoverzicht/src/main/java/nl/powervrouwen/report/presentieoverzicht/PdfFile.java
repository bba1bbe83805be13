package nl.powervrouwen.report.presentieoverzicht;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.documents.About;
import nl.powervrouwen.documents.PdfWriter;
import nl.powervrouwen.documents.Tag;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * The overview on paper. A PDF is laid out as a whole, so above 400 women it becomes several in a
 * zip: then the memory it takes does not grow with the people.
 */
final class PdfFile {

  /** How many women one PDF holds at most. */
  static final int MOST = 400;

  static final String WHICH =
      "Bijeenkomsten in de periode die voorbij zijn en doorgingen, op dagen dat zij bij de groep"
          + " hoorde.";

  private static final String CSS =
      """
      @page { size: A4 landscape; margin: 16mm 14mm 16mm 14mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 8pt; } }
      body { margin: 0; font-family: Sans; font-size: 9pt; line-height: 1.35; color: #22201d; }
      h1 { font-size: 19pt; margin: 0 0 1mm 0; }
      h2 { font-size: 12pt; margin: 7mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 1mm 0; }
      ul { margin: 0; padding-left: 5mm; }
      table { width: 100%; margin-top: 5mm; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th { text-align: left; vertical-align: bottom; font-size: 8pt; padding: 1.5mm;
           border-bottom: 0.4mm solid #22201d; }
      td { vertical-align: top; border-bottom: 0.2mm solid #b8b1a6; padding: 1.5mm; }
      .amount { text-align: right; }
      """;

  private final ReportFacts facts;

  PdfFile(ReportFacts facts) {
    this.facts = facts;
  }

  FileKind write(OutputStream out) throws IOException {
    try (Stream<PersonFacts> people = facts.people()) {
      Iterator<PersonFacts> all = people.iterator();
      List<Tally> first = next(all);
      if (!all.hasNext()) {
        part(first, "", out);
        return FileKind.PDF;
      }
      several(first, all, out);
      return FileKind.ZIP;
    }
  }

  private static List<Tally> next(Iterator<PersonFacts> all) {
    List<Tally> some = new ArrayList<>();
    while (some.size() < MOST && all.hasNext()) {
      some.add(Tally.of(all.next()));
    }
    return some;
  }

  private void several(List<Tally> first, Iterator<PersonFacts> all, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    List<Tally> some = first;
    for (int number = 1; !some.isEmpty(); number++) {
      zip.putNextEntry(new ZipEntry(String.format("presentieoverzicht-%03d.pdf", number)));
      part(some, ", deel " + number, zip);
      zip.closeEntry();
      some = next(all);
    }
    zip.finish();
  }

  private void part(List<Tally> women, String which, OutputStream out) throws IOException {
    String title = "Presentieoverzicht " + Terms.period(facts) + which;
    About about =
        new About(
            Locale.forLanguageTag("nl-NL"),
            title,
            "Aanwezigheid en wettelijke uren van elke deelneemster in de periode.",
            facts.municipality());
    Tag body =
        Tag.of("body")
            .add(
                Tag.of("h1", title),
                Tag.of("p", facts.municipality() + " · " + facts.scope()),
                Tag.of("p", "Gemaakt op " + Days.of(facts.madeOn()) + "."));
    if (women.isEmpty()) {
      body.add(Tag.of("p", "In deze periode deed niemand mee."));
    } else {
      body.add(table(women));
    }
    explain(body);
    PdfWriter.write(about, CSS, body, out);
  }

  private static Tag table(List<Tally> women) {
    Tag heading =
        Tag.of("tr")
            .add(
                Tag.of("th", "Naam"),
                Tag.of("th", "Geboortedatum"),
                Tag.of("th", "Groepen"),
                Tag.of("th", "Bijeenkomsten").style("amount"),
                Tag.of("th", "Aanwezig").style("amount"),
                Tag.of("th", "Afwezig").style("amount"),
                Tag.of("th", "Niet ingevuld").style("amount"),
                Tag.of("th", "Uren aanwezig").style("amount"));
    Terms.KINDS.forEach(kind -> heading.add(Tag.of("th", Terms.heading(kind)).style("amount")));
    Tag rows = Tag.of("tbody");
    women.forEach(woman -> rows.add(row(woman)));
    return Tag.of("table").add(Tag.of("thead").add(heading), rows);
  }

  private static Tag row(Tally woman) {
    int absent =
        woman.count(Presence.ABSENT_WITH_NOTICE) + woman.count(Presence.ABSENT_WITHOUT_NOTICE);
    Tag row =
        Tag.of("tr")
            .add(
                Tag.of("td", woman.name()),
                Tag.of("td", woman.birthDate() == null ? "onbekend" : Days.of(woman.birthDate())),
                Tag.of("td", woman.groups()),
                amount(woman.meetings()),
                amount(woman.count(Presence.PRESENT)),
                amount(absent),
                amount(woman.count(Presence.NOT_RECORDED)),
                Tag.of("td", exact(woman.attended())).style("amount"));
    for (StatutoryHours kind : Terms.KINDS) {
      row.add(amount(woman.whole(kind)));
    }
    return row;
  }

  private static Tag amount(int number) {
    return Tag.of("td", String.valueOf(number)).style("amount");
  }

  /** Hours and minutes: {@code 2:30}. */
  private static String exact(Hours hours) {
    return hours.whole() + ":" + String.format("%02d", hours.minutes() % 60);
  }

  private static void explain(Tag body) {
    Tag list = Tag.of("ul").add(Tag.of("li", WHICH), Tag.of("li", Terms.ROUNDING));
    list.add(Tag.of("li", "Uren aanwezig staan er precies: 2:30 is twee uur en dertig minuten."));
    Terms.KINDS.forEach(kind -> list.add(Tag.of("li", Terms.source(kind))));
    body.add(Tag.of("h2", "Uitleg"), list);
  }
}
