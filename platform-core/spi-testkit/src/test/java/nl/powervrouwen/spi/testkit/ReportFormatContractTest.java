package nl.powervrouwen.spi.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import org.junit.jupiter.api.Test;

class ReportFormatContractTest {

  private static ReportFormatContract contract(ReportFormat format) {
    PlatformModule module =
        new PlatformModule() {
          @Override
          public List<ReportFormat> reportFormats() {
            return List.of(format);
          }
        };
    return new ReportFormatContract() {
      @Override
      protected PlatformModule module() {
        return module;
      }
    };
  }

  @Test
  void noticesACheckThatThrowsOnOddData() {
    ReportFormat strict =
        new NameList() {
          @Override
          public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
            try (Stream<PersonFacts> people = facts.people()) {
              people
                  .map(person -> person.birthDate().orElseThrow())
                  .forEach(Objects::requireNonNull);
            }
          }
        };
    assertThatThrownBy(contract(strict)::getsThroughOddData).hasMessage("No value present");
  }

  @Test
  void noticesPeopleWhoAreNotClosed() {
    ReportFormat careless =
        new NameList() {
          @Override
          public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
            facts.people().forEach(person -> Objects.requireNonNull(person.name()));
          }
        };
    assertThatThrownBy(contract(careless)::getsThroughOddData)
        .hasMessageContaining("must close the people");
  }

  @Test
  void noticesACancellationThatIsSwallowed() {
    ReportFormat deaf =
        new NameList() {
          @Override
          public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out)
              throws IOException {
            try {
              return super.write(facts, wanted, out);
            } catch (RuntimeException e) {
              return wanted;
            }
          }
        };
    assertThatThrownBy(contract(deaf)::letsACancellationPass)
        .hasMessageContaining("CancellationException");
  }

  @Test
  void noticesAFailureThatIsKeptSilent() {
    ReportFormat silent =
        new NameList() {
          @Override
          public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) {
            try {
              return super.write(facts, wanted, out);
            } catch (IOException e) {
              return wanted;
            }
          }
        };
    assertThatThrownBy(contract(silent)::saysWhenWritingFails).isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesAnEmptyFile() {
    ReportFormat empty =
        new NameList() {
          @Override
          public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) {
            return wanted;
          }
        };
    assertThatThrownBy(contract(empty)::writesAFileForNobody).hasMessageContaining("An empty pdf");
  }
}
