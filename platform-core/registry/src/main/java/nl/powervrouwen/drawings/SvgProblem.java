package nl.powervrouwen.drawings;

import java.io.Serializable;
import nl.powervrouwen.spi.Words;

/**
 * Why an SVG is not drawn.
 *
 * @param line line of the file, from 1, on which the element ends its opening tag; 0 when it is
 *     about the file itself
 * @param reason which element or attribute, what was expected and what to do
 */
public record SvgProblem(int line, Words reason) implements Serializable {

  /** Line and reason as one sentence for people. */
  public Words words() {
    return line == 0
        ? reason
        : new Words(
            "Regel " + line + ": " + reason.dutch(), "Line " + line + ": " + reason.english());
  }
}
