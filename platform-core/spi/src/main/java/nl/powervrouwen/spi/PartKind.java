package nl.powervrouwen.spi;

import java.util.Objects;

/**
 * What sort of session a part of a curriculum is.
 *
 * @param id stable name, such as {@code excursion}; two kinds with one id are equal
 * @param title the name as people see it
 * @since 1.0, as a record since 2.0
 */
public record PartKind(String id, Words title) {

  /** Together in a room or by video. */
  public static final PartKind SESSION =
      new PartKind("session", new Words("Bijeenkomst", "Session"));

  /** An activity or excursion outside the classroom. */
  public static final PartKind EXCURSION =
      new PartKind("excursion", new Words("Activiteit of excursie", "Activity or excursion"));

  /** Practical effort, such as trying out work. */
  public static final PartKind PRACTICE =
      new PartKind("practice", new Words("Praktische inzet", "Practical effort"));

  /** Refuses a blank id. */
  public PartKind {
    Objects.requireNonNull(title, "title");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A kind of part needs an id");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartKind kind && id.equals(kind.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
