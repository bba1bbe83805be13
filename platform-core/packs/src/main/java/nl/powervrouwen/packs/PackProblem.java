package nl.powervrouwen.packs;

import java.io.Serializable;
import java.util.Locale;
import nl.powervrouwen.spi.Words;

/**
 * One thing in a pack that can't be so.
 *
 * @param file name of the file as its writer knows it, such as {@code tenant.yaml}
 * @param line line in that file, from 1; 0 when it is about the file itself
 * @param key the key, with a dot before what is inside another one, such as {@code
 *     identity.address}; empty when it is about the file itself
 * @param reason what is wrong and what was expected, such as {@code gemeentecode klopt niet.
 *     Verwacht: vier cijfers}
 */
public record PackProblem(String file, int line, String key, Words reason) implements Serializable {

  /** File, line and reason as one sentence for people. */
  public Words words() {
    return line == 0
        ? new Words(file + ": " + reason.dutch(), file + ": " + reason.english())
        : new Words(
            file + ", regel " + line + ": " + reason.dutch(),
            file + ", line " + line + ": " + reason.english());
  }

  /** The same in one language. */
  public String in(Locale language) {
    return words().in(language);
  }
}
