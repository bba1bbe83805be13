package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's progress interviews.
 *
 * @param agreed how many the last PIP names; null when there is none or it does not say
 * @param interviews what is planned first, the first day first; then what was held, newest first
 */
public record ProgressInterviewOverview(
    @Nullable Integer agreed, List<ProgressInterviewRow> interviews) implements Serializable {

  /** Copies the list. */
  public ProgressInterviewOverview {
    interviews = List.copyOf(interviews);
  }

  /** How many were held. */
  public int held() {
    return (int) interviews.stream().filter(ProgressInterviewRow::isHeld).count();
  }
}
