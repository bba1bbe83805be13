package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person's name.
 *
 * @param first given names; never blank
 * @param prefix what stands before the surname, such as {@code van den}; null when nothing does
 * @param last surname; never blank
 */
public record PersonName(String first, @Nullable String prefix, String last)
    implements Serializable {

  private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u00b4`";

  /** First name first, as one says it: {@code Amina van den Voorbeeld}. */
  public String spoken() {
    return first + " " + surname();
  }

  /** An apostrophe at the end of a prefix takes the place of the blank: {@code d'Arc}. */
  private String surname() {
    if (prefix == null) {
      return last;
    }
    boolean glued = APOSTROPHES.contains(prefix.substring(prefix.length() - 1));
    return glued ? prefix + last : prefix + " " + last;
  }

  /** Surname first, as a list sorts it: {@code Voorbeeld, Amina van den}. */
  public String listed() {
    return prefix == null ? last + ", " + first : last + ", " + first + " " + prefix;
  }
}
