package nl.powervrouwen.results;

import java.io.Serializable;

/**
 * How many of some participants found something. Who found nothing and of whom it is not known are
 * counted apart: nobody counts as nothing because nobody asked.
 *
 * @param participants all of them whom the reader may see
 * @param found how many found something at some time
 * @param nothing how many found nothing, which somebody asked
 */
public record Found(int participants, int found, int nothing) implements Serializable {

  /** Of how many it is not known. */
  public int notKnown() {
    return participants - found - nothing;
  }

  /** Whether more than half of all of them found something. */
  public boolean isMoreThanHalf() {
    return 2 * found > participants;
  }
}
