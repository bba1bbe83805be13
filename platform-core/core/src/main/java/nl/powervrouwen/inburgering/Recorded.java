package nl.powervrouwen.inburgering;

import java.util.List;
import nl.powervrouwen.spi.Words;

/**
 * What was recorded about somebody's inburgering, and what came of it.
 *
 * @param row as it stands now
 * @param moved which last days became others, from when to when
 */
public record Recorded<R>(R row, List<Words> moved) {

  /** Copies the list. */
  public Recorded {
    moved = List.copyOf(moved);
  }
}
