package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.Instant;

/**
 * What stood in a contact moment before it was corrected.
 *
 * @param text subject and content as they were; never blank
 * @param until when it was corrected
 * @param by who corrected it, as their name was then
 */
public record EarlierText(String text, Instant until, String by) implements Serializable {

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "EarlierText";
  }
}
