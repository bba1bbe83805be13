package nl.powervrouwen.spi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import org.junit.jupiter.api.Test;

/**
 * What the platform expects of every reporting format, besides {@link ModuleContract}: it gets
 * through odd data, closes the people it reads, and ends when somebody cancels.
 */
public abstract class ReportFormatContract {

  private static final int SOME = 40;

  /** For tests that extend it. */
  protected ReportFormatContract() {}

  /** The module that is tested; each call makes a new one. */
  protected abstract PlatformModule module();

  private List<ReportFormat> formats() {
    return module().reportFormats();
  }

  /** There is a format to test, with at least one kind of file. */
  @Test
  protected final void bringsAFormatThatWritesAFile() {
    assertFalse(formats().isEmpty(), "It brings no reporting format");
    for (ReportFormat format : formats()) {
      assertFalse(format.files().isEmpty(), format.id() + " writes no file");
      assertNotNull(format.validity());
      assertNotNull(format.title());
      assertNotNull(format.description());
      for (Need need : format.needs()) {
        assertTrue(
            Need.find(need.id()).isPresent(),
            () -> format.id() + ": needs() asks for " + need.id() + ", which no platform has");
      }
    }
  }

  /** Nobody took part: that is a report too. */
  @Test
  protected final void writesAFileForNobody() throws IOException {
    for (ReportFormat format : formats()) {
      checksAndWrites(format, 0);
    }
  }

  /**
   * Names in any script, no birth date, no sessions, hours of a kind that came later: data are odd.
   */
  @Test
  protected final void getsThroughOddData() throws IOException {
    for (ReportFormat format : formats()) {
      checksAndWrites(format, SOME);
    }
  }

  private static void checksAndWrites(ReportFormat format, int people) throws IOException {
    InventedPeople checked = InventedPeople.of(format, people);
    List<ReportProblem> problems = new ArrayList<>();
    format.check(checked, problems::add);
    problems.forEach(problem -> assertNotNull(problem, "A problem that is null"));
    assertEquals(0, checked.openStreams(), "check() must close the people it reads");
    for (FileKind kind : format.files()) {
      InventedPeople written = InventedPeople.of(format, people);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FileKind made = format.write(written, kind, out);
      assertNotNull(made, "write() must say which kind of file it wrote");
      assertTrue(out.size() > 0, "An empty " + kind.extension());
      assertEquals(0, written.openStreams(), "write() must close the people it reads");
      assertTrue(written.peopleRead() >= people, "Somebody is left out");
    }
  }

  /** The same facts give the same problems. */
  @Test
  protected final void findsTheSameProblemsEachTime() {
    for (ReportFormat format : formats()) {
      List<ReportProblem> first = new ArrayList<>();
      List<ReportProblem> second = new ArrayList<>();
      format.check(InventedPeople.of(format, SOME), first::add);
      format.check(InventedPeople.of(format, SOME), second::add);
      assertEquals(first, second);
    }
  }

  /** Who cancels is not kept waiting: the exception comes out, and the people are closed. */
  @Test
  protected final void letsACancellationPass() {
    for (ReportFormat format : formats()) {
      InventedPeople checked = InventedPeople.cancelledAt(format, SOME, 3);
      assertThrows(CancellationException.class, () -> format.check(checked, problem -> {}));
      assertEquals(0, checked.openStreams(), "check() must close the people it reads");
      for (FileKind kind : format.files()) {
        InventedPeople written = InventedPeople.cancelledAt(format, SOME, 3);
        assertThrows(
            CancellationException.class,
            () -> format.write(written, kind, OutputStream.nullOutputStream()));
        assertEquals(0, written.openStreams(), "write() must close the people it reads");
      }
    }
  }

  /** When the disk is full, that is said. */
  @Test
  protected final void saysWhenWritingFails() {
    for (ReportFormat format : formats()) {
      for (FileKind kind : format.files()) {
        InventedPeople people = InventedPeople.of(format, SOME);
        Exception thrown =
            assertThrows(Exception.class, () -> format.write(people, kind, new FullDisk()));
        assertTrue(
            thrown instanceof IOException || thrown instanceof UncheckedIOException,
            "It must be an IOException, but it is " + thrown);
        assertEquals(0, people.openStreams(), "write() must close the people it reads");
      }
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left");
    }
  }
}
