package nl.powervrouwen.spi.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

/** A list of names, as it should be. */
class NameList implements ReportFormat {
  @Override
  public String id() {
    return "namen";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Words title() {
    return new Words("Namenlijst", "List of names");
  }

  @Override
  public Words description() {
    return title();
  }

  @Override
  public Validity validity() {
    return Validity.from(LocalDate.of(2026, 1, 1));
  }

  @Override
  public PeriodType periodType() {
    return PeriodType.QUARTER;
  }

  @Override
  public List<FileKind> files() {
    return List.of(FileKind.PDF);
  }

  @Override
  public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
    try (Stream<PersonFacts> people = facts.people()) {
      people.forEach(person -> Objects.requireNonNull(person.name()));
    }
  }

  @Override
  public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException {
    out.write(1);
    try (Stream<PersonFacts> people = facts.people()) {
      for (PersonFacts person : (Iterable<PersonFacts>) people::iterator) {
        out.write(person.name().getBytes(StandardCharsets.UTF_8));
      }
    }
    return wanted;
  }
}
