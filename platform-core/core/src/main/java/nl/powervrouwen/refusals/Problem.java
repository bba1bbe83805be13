package nl.powervrouwen.refusals;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with what was typed or sent.
 *
 * @param field the field as it is named in the room's input record, such as {@code bsn}; for a
 *     field inside another one {@code name.last}
 * @param code key of the message, such as {@code bsn.check}
 * @param values what the message names, such as the longest length; numbers, texts, dates and
 *     {@link nl.powervrouwen.spi.Words} only
 */
public record Problem(String field, String code, List<Serializable> values)
    implements Serializable {

  /** Copies the values, so that a problem never changes. */
  public Problem {
    values = List.copyOf(values);
  }

  /** A problem whose message names these values. */
  public static Problem of(String field, String code, Serializable... values) {
    return new Problem(field, code, List.of(values));
  }
}
