package nl.powervrouwen.report.presentieoverzicht;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/**
 * Attendance and statutory hours of each participant in a period. The workbook reads the people
 * twice, once for each sheet, because a workbook is written sheet by sheet.
 */
final class Presentieoverzicht implements ReportFormat {

  @Override
  public String id() {
    return "presentieoverzicht";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Words title() {
    return new Words("Presentieoverzicht", "Attendance overview");
  }

  @Override
  public Words description() {
    return new Words(
        "Aanwezigheid en wettelijke uren van elke deelneemster, voor de gemeente zelf.",
        "Attendance and statutory hours of each participant, for the municipality itself.");
  }

  @Override
  public Validity validity() {
    return Validity.from(LocalDate.of(2022, 1, 1));
  }

  @Override
  public PeriodType periodType() {
    return PeriodType.ANY;
  }

  @Override
  public List<FileKind> files() {
    return List.of(FileKind.XLSX, FileKind.PDF);
  }

  @Override
  public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
    try (Stream<PersonFacts> people = facts.people()) {
      people.forEach(person -> PersonCheck.of(person, problems));
    }
  }

  @Override
  public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException {
    Overview overview = new Overview(facts);
    return wanted.equals(FileKind.XLSX) ? overview.workbook(out) : overview.paper(out);
  }
}
