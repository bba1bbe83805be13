package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * Somebody's exams.
 *
 * @param parts what was reached, for each part
 * @param results newest first
 * @param remarks what the law says of exams for this participant, with the article
 */
public record ExamOverview(
    List<ExamPartState> parts, List<ExamResultRow> results, List<Words> remarks)
    implements Serializable {

  /** Copies the lists. */
  public ExamOverview {
    parts = List.copyOf(parts);
    results = List.copyOf(results);
    remarks = List.copyOf(remarks);
  }
}
