package nl.powervrouwen.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to account for a period: an overview for the municipality, or a delivery that the law asks
 * for. A module implements it.
 *
 * <p>Everything but {@link #check} and {@link #write} is asked once, while the module is loaded, in
 * one of the module's own threads, and copied. What is thrown, null or not as it must be, refuses
 * the whole jar; the operator reads why on the page Modules.
 *
 * <p>Both methods read the people as a stream, as often as they need, and keep nothing of a person:
 * ten thousand people must fit in the memory that ten need. The platform counts what is read as
 * progress, and ends the stream with a {@link java.util.concurrent.CancellationException} when
 * somebody cancels; a format lets it pass. They last as long as there are people, without a limit
 * of time; several threads may be in one format at once, each with facts of its own. Whatever else
 * they throw ends the check or the report, and whoever asked sees that the module failed, by the
 * format's name.
 *
 * @since 1.0
 */
public interface ReportFormat {

  /** Stable name, such as {@code presentieoverzicht}; shaped as {@link Curriculum#id}. */
  String id();

  /** Version of the layout, such as {@code 1}; shaped as {@link Curriculum#version}. */
  String version();

  /** The name as people see it where they choose a report. */
  Words title();

  /** What it is for and for whom, in one or two sentences; people see it beside the name. */
  Words description();

  /** The periods it can be made for: its first and last day must both be in it. */
  Validity validity();

  /** The kind of period it is made for. */
  PeriodType periodType();

  /** The kinds of file it can write, the one that most people want first; never empty. */
  List<FileKind> files();

  /**
   * The facts about people that it can't do without. It is handed these and nothing else, so it
   * asks for as little as it can; who chooses the format for a municipality reads them first.
   *
   * @return kinds that {@link Need#known} has; possibly none, for a format that counts people only.
   *     A format that doesn't say gets what every format got until 2.2
   * @since 2.3
   */
  default Set<Need> needs() {
    return Need.untilNow();
  }

  /**
   * Tells what is wrong with the data. Never throws because of bad data. It runs in the thread of
   * whoever looks at the page, who waits for it.
   *
   * @param facts the period and its people
   * @param problems is told each problem as soon as it is found, before the next person is read, so
   *     that none is kept here. All are counted and the first 500 shown, beside the person's name
   */
  void check(ReportFacts facts, Consumer<ReportProblem> problems);

  /**
   * Writes the file. It runs as a task in the background; whoever asked gets the file when it is
   * whole, and nothing of it when something is thrown.
   *
   * @param facts the period and its people
   * @param wanted one of {@link #files()}
   * @param out where to; the platform closes it
   * @return the kind of file that was written: {@code wanted}, or another when there is so much
   *     that it had to be divided, such as a zip of several PDFs; never null
   * @throws IOException when writing fails
   */
  FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException;
}
