package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A module's reporting format of which everything was copied when it was loaded. Checking and
 * writing may take as long as there are people, so they run where they are asked and end when
 * somebody cancels.
 */
record GuardedFormat(
    ReportFormat format,
    String id,
    String version,
    Words title,
    Words description,
    Validity validity,
    PeriodType periodType,
    List<FileKind> files,
    Set<Need> needs)
    implements ReportFormat {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedFormat.class);

  /** Something a module is asked to do. */
  private interface Work<T> {
    T carryOut() throws IOException;
  }

  /**
   * Copies a format.
   *
   * @throws ModuleRefused when its id, version or files are not as they must be
   */
  static ReportFormat copy(ReportFormat format) throws ModuleRefused {
    String id = Names.id(format.id());
    String of = " of format " + id;
    List<FileKind> files = List.copyOf(Names.answered(format.files(), "files()" + of));
    if (files.isEmpty()) {
      throw new ModuleRefused(RefusalReason.NO_ANSWER, "files()" + of);
    }
    return new GuardedFormat(
        format,
        id,
        Names.version(id, format.version()),
        Names.answered(format.title(), "title()" + of),
        Names.answered(format.description(), "description()" + of),
        Names.answered(format.validity(), "validity()" + of),
        Names.answered(format.periodType(), "periodType()" + of),
        files,
        needs(format, id));
  }

  private static Set<Need> needs(ReportFormat format, String id) throws ModuleRefused {
    Set<Need> needs = Set.copyOf(Names.answered(format.needs(), "needs() of format " + id));
    for (Need need : needs) {
      if (Need.find(need.id()).isEmpty()) {
        throw new ModuleRefused(RefusalReason.UNKNOWN_NEED, id, need.id());
      }
    }
    return needs;
  }

  @Override
  public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
    try {
      guard(
          "check()",
          () -> {
            format.check(facts, problems);
            return true;
          });
    } catch (IOException e) {
      throw failure("check() threw " + e, e);
    }
  }

  @Override
  public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException {
    return guard("write()", () -> format.write(facts, wanted, out));
  }

  /** Libraries inside a module look for their parts with the thread's class loader. */
  private <T> T guard(String question, Work<T> work) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(format.getClass().getClassLoader());
    try {
      T answer = work.carryOut();
      if (answer == null) {
        throw failure(question + " answered null", null);
      }
      return answer;
    } catch (CancellationException | Refusal | IOException e) {
      throw e;
    } catch (Throwable e) { // a stranger's code: also a class that is missing, or endless recursion
      throw failure(question + " threw " + e, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private ModuleFailure failure(String what, @Nullable Throwable cause) {
    String name = title.dutch() + " " + version;
    LOG.warn("Module {}: {}", name, what, cause);
    return new ModuleFailure(name, what, cause);
  }
}
