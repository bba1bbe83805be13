package nl.powervrouwen.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
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
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class ReportsViewTest extends ScreenTest {

  @Test
  void checksTheDataAndLeadsToWhereItCanBeMended() {
    curriculumWith("Amina", "Bilqis");
    openReports();
    assertThat(text()).contains("Proefrapportage, versie 1", "Over wie er waren.");
    press("Controleren");
    assertThat(text())
        .contains(
            "2 deelnemers bekeken. 2 dingen zijn fout",
            "De geboortedatum ontbreekt",
            "Besluit inburgering 2021, artikel 3.1",
            "Voorbeeld, Amina");
  }

  @Test
  void makesTheFileInTheBackgroundAndKeepsItWhereOneComesBack() {
    curriculumWith("Amina");
    openReports();
    press("Maken");
    assertThat(text()).contains("De rapportage wordt gemaakt");
    open("vandaag");
    open("rapportages");
    awaitFile();
    assertThat(text()).contains("Klaar. Gevraagd om");
  }

  @Test
  void saysBesideTheDaysWhatIsWrongWithThem() {
    openReports();
    ReportForm fields = Objects.requireNonNull(((ReportsView) view()).fields());
    fields.period().setValue(PeriodChoice.OWN);
    press("Controleren");
    DatePicker until = field(DatePicker.class, "report-until");
    assertThat(until.getErrorMessage()).contains("Vul hier een datum in");
    field(DatePicker.class, "report-from").setValue(LocalDate.of(2026, 3, 1));
    until.setValue(LocalDate.of(2026, 2, 1));
    press("Controleren");
    assertThat(until.getErrorMessage()).contains("voor de eerste dag");
  }

  @Test
  void isForACoordinatorOnly() {
    logIn(municipality.trainer);
    open("rapportages");
    assertThat(text()).contains("Dit is niet voor uw rol").doesNotContain("Rapportages");
  }

  private void openReports() {
    add(new Invented());
    logIn(municipality.coordinator);
    open("rapportages?soort=proefrapportage&versie=1");
  }

  private void awaitFile() {
    Eventually.becomes("a file", this::refreshed, text -> text.contains("Downloaden"));
  }

  private String refreshed() {
    all(JobList.class).findFirst().ifPresent(JobList::refresh);
    return text();
  }

  /** Finds that everybody's date of birth is missing, and writes names. */
  private static final class Invented implements ReportFormat {

    @Override
    public String id() {
      return "proefrapportage";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Words title() {
      return words("Proefrapportage");
    }

    @Override
    public Words description() {
      return words("Over wie er waren.");
    }

    @Override
    public Validity validity() {
      return Validity.from(LocalDate.of(2020, 1, 1));
    }

    @Override
    public PeriodType periodType() {
      return PeriodType.ANY;
    }

    @Override
    public List<FileKind> files() {
      return List.of(FileKind.XLSX);
    }

    @Override
    public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
      try (Stream<PersonFacts> people = facts.people()) {
        people
            .filter(person -> person.birthDate().isEmpty())
            .map(
                person ->
                    new ReportProblem(
                        ReportProblem.Severity.ERROR,
                        person.key(),
                        null,
                        "geboortedatum",
                        words("De geboortedatum ontbreekt. Vul die in."),
                        StatutoryHours.PVT.source()))
            .forEach(problems);
      }
    }

    @Override
    public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException {
      try (Stream<PersonFacts> people = facts.people()) {
        for (PersonFacts person : people.toList()) {
          out.write(person.name().getBytes(StandardCharsets.UTF_8));
        }
      }
      return wanted;
    }

    private static Words words(String dutch) {
      return new Words(dutch, dutch);
    }
  }
}
