package nl.powervrouwen.spi;

/** What sort of meeting a part of a curriculum is. */
public enum PartKind {
  /** Together in a room or by video. */
  MEETING,
  /** An activity or excursion outside the classroom. */
  EXCURSION,
  /** Practical effort, such as trying out work. */
  PRACTICE
}
