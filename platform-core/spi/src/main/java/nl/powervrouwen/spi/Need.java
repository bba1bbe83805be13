package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of facts about participants that a reporting format asks for. Who switches a format on
 * reads the titles of what it asks first, and the format is handed nothing else.
 *
 * <p>The law may ask for other facts later, so this is no closed list. A format names only kinds
 * that {@link #known} has; the platform refuses a module that makes up another, for it has no such
 * facts.
 *
 * @param id stable name, such as {@code birth-date}; two needs with one id are equal
 * @param title what it is, in the middle of a sentence, such as {@code geboortedata}
 * @since 2.3
 */
public record Need(String id, Words title) implements Serializable {

  /** What people are called: {@link PersonFacts#name}. */
  public static final Need NAME = new Need("name", new Words("namen", "names"));

  /** {@link PersonFacts#birthDate}, and the month or year where that alone is known. */
  public static final Need BIRTH_DATE =
      new Need("birth-date", new Words("geboortedata", "dates of birth"));

  /** {@link PersonFacts#enrolments} with their sessions. */
  public static final Need ATTENDANCE =
      new Need(
          "attendance",
          new Words("groepen, bijeenkomsten en aanwezigheid", "groups, sessions and attendance"));

  private static final List<Need> KNOWN = List.of(NAME, BIRTH_DATE, ATTENDANCE);

  /** Refuses a blank id. */
  public Need {
    Objects.requireNonNull(title, "title");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A need has an id");
    }
  }

  /** All kinds that this platform has, in the order in which people read them. */
  public static List<Need> known() {
    return KNOWN;
  }

  /** The known kind with this id; empty when there is none. */
  public static Optional<Need> find(String id) {
    return KNOWN.stream().filter(need -> need.id.equals(id)).findFirst();
  }

  /** What every format was handed until 2.2: all that there was. */
  static Set<Need> untilNow() {
    return Set.of(NAME, BIRTH_DATE, ATTENDANCE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Need need && id.equals(need.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
