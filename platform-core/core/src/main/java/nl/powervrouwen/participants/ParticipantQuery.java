package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list of participants.
 *
 * @param words beginnings of names, in any order, without regard for accents or capitals; blank for
 *     everybody; at most 100 characters
 * @param filter to whom the list is limited besides
 * @param sort by what
 * @param descending last first
 * @param from the point next to the page; null for the first page
 * @param backwards false: the page after {@code from}; true: the page before it
 * @param size rows on a page, 1 to 200
 */
public record ParticipantQuery(
    String words,
    ParticipantFilter filter,
    Sort sort,
    boolean descending,
    @Nullable ListPoint from,
    boolean backwards,
    int size)
    implements Serializable {

  /** What a list of participants can be sorted by. */
  public enum Sort {
    /** Surname, or the only name, then given names. */
    NAME,
    /** Date of birth: of a year those of whom no more is known first, unknown last. */
    BIRTH_DATE,
    /** When they were registered. */
    REGISTERED
  }

  /** A page of all who are called so. */
  public ParticipantQuery(
      String words,
      Sort sort,
      boolean descending,
      @Nullable ListPoint from,
      boolean backwards,
      int size) {
    this(words, ParticipantFilter.NONE, sort, descending, from, backwards, size);
  }

  /** The first page of everybody, by name. */
  public static ParticipantQuery firstPage(int size) {
    return new ParticipantQuery("", Sort.NAME, false, null, false, size);
  }
}
