package nl.powervrouwen.jobs;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param id which job
 * @param title what is being made
 * @param state how far it is
 * @param done how many are ready
 * @param total of how many; 0 while nobody knows
 * @param started when they asked for it
 * @param problem why it failed; null when it did not
 * @param notes what they should know, such as who was left out and why; at most 500
 * @param file what was made; null until it is done, and when nothing was made
 */
public record JobRow(
    JobId id,
    Words title,
    JobState state,
    int done,
    int total,
    Instant started,
    @Nullable Problem problem,
    List<Words> notes,
    @Nullable JobFile file)
    implements Serializable {

  /** Copies the notes. */
  public JobRow {
    notes = List.copyOf(notes);
  }
}
