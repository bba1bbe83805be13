package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * Somebody's exams.
 *
 * @param standings what was reached, for each part
 * @param results newest first
 * @param remarks what the law says of exams for this participant, with the article
 */
public record ExamOverview(
    List<ExamStanding> standings, List<ExamResultRow> results, List<Words> remarks)
    implements Serializable {

  /** Copies the lists. */
  public ExamOverview {
    standings = List.copyOf(standings);
    results = List.copyOf(results);
    remarks = List.copyOf(remarks);
  }
}
