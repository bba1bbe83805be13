package nl.powervrouwen.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * A way to account for a period: an overview for the municipality, or a delivery that the law asks
 * for.
 *
 * <p>Both methods read the people as a stream, as often as they need, and keep nothing of a person:
 * ten thousand women must fit in the memory that ten need. The platform counts what is read as
 * progress, and ends the stream with a {@link java.util.concurrent.CancellationException} when
 * somebody cancels; a format lets it pass.
 */
public interface ReportFormat {

  /** Stable name, such as {@code presentieoverzicht}; shaped as a curriculum's id. */
  String id();

  /** Version of the layout, such as {@code 1}. */
  String version();

  /** The name as people see it. */
  Words title();

  /** What it is for and for whom, in one or two sentences. */
  Words description();

  /** The periods it can be made for. */
  Validity validity();

  /** The kind of period it is made for. */
  PeriodType periodType();

  /** The kinds of file it can write; never empty. */
  List<FileKind> files();

  /**
   * Tells what is wrong with the data. Never throws because of bad data.
   *
   * @param facts the period and its people
   * @param problems is told each problem as soon as it is found, so that none is kept here
   */
  void check(ReportFacts facts, Consumer<ReportProblem> problems);

  /**
   * Writes the file.
   *
   * @param facts the period and its people
   * @param wanted one of {@link #files()}
   * @param out where to; the platform closes it
   * @return the kind of file that was written: {@code wanted}, or another when there is so much
   *     that it had to be divided, such as a zip of several PDFs
   * @throws IOException when writing fails
   */
  FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException;
}
