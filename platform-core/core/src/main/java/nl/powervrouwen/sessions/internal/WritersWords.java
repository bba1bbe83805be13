package nl.powervrouwen.sessions.internal;

import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of a curriculum wrote, no longer than people can be shown: a module may bring
 * texts of any length.
 */
public final class WritersWords {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_MATERIALS = 50;

  private WritersWords() {}

  /** A part of which every text is short enough. */
  public static CurriculumPart of(CurriculumPart part) {
    return new CurriculumPart(
        part.number(),
        new PartKind(part.kind().id(), clip(part.kind().title(), LONGEST_LINE)),
        clip(part.theme(), LONGEST_LINE),
        clip(part.title(), LONGEST_LINE),
        clip(part.aim(), LONGEST_TEXT),
        part.longest(),
        part.countsFor(),
        homework(part.homework()),
        part.materials().stream().limit(MOST_MATERIALS).map(WritersWords::of).toList(),
        part.planned(),
        part.counts());
  }

  /** A milestone of which the title is short enough. */
  public static Milestone of(Milestone milestone) {
    return new Milestone(milestone.id(), clip(milestone.title(), LONGEST_LINE), milestone.source());
  }

  private static Material of(Material material) {
    return new Material(clip(material.title(), LONGEST_LINE), material.address());
  }

  private static @Nullable Words homework(@Nullable Words homework) {
    return homework == null ? null : clip(homework, LONGEST_TEXT);
  }

  private static Words clip(Words words, int longest) {
    return new Words(clip(words.dutch(), longest), clip(words.english(), longest));
  }

  /** A text of at most so many characters; one that is cut off ends so that people see it. */
  static String clip(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
