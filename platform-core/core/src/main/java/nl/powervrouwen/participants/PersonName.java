package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person's name. Who has one name only has it as surname, as in the BRP.
 *
 * @param first given names; null for who has none; never blank
 * @param prefix what stands before the surname, such as {@code van den}; null when nothing does
 * @param last surname, or the only name; never blank
 */
public record PersonName(@Nullable String first, @Nullable String prefix, String last)
    implements Serializable {

  private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u00b4`";

  /** First name first, as one says it: {@code Amina van den Voorbeeld}. */
  public String spoken() {
    return first == null ? surname() : first + " " + surname();
  }

  /** What somebody is called in a sentence: the given names, or else the only name. */
  public String familiar() {
    return first == null ? surname() : first;
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
    String before = prefix == null ? "" : " " + prefix;
    String given = (first == null ? "" : " " + first) + before;
    return given.isEmpty() ? last : last + "," + given;
  }
}
