package nl.powervrouwen.sessions.internal;

import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.CurriculumPart;
import org.jspecify.annotations.Nullable;

/**
 * What a session is about, apart from when and where it is held.
 *
 * @param part number of the curriculum's part; null when it is none
 * @param curriculum the version of the curriculum by which it is planned; null when not known
 * @param partTitle title of the part as the curriculum has it; null when it is none
 * @param title at most 200 characters
 * @param theme at most 120 characters; null when it has none
 * @param countsFor the statutory hours that attending it counts for
 */
record SessionContent(
    @Nullable Integer part,
    @Nullable CurriculumKey curriculum,
    @Nullable String partTitle,
    String title,
    @Nullable String theme,
    CountsFor countsFor) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_THEME = 120;

  /** What a slot is about. */
  static SessionContent of(Slot slot) {
    return new SessionContent(
        slot.part(),
        slot.curriculum(),
        slot.partTitle(),
        slot.title(),
        slot.theme(),
        slot.countsFor());
  }

  /** What a part of a curriculum is about, in Dutch: a group's series is in one language. */
  static SessionContent of(Curriculum curriculum, CurriculumPart part) {
    String title = WritersWords.clip(part.title().dutch(), LONGEST_TITLE);
    return new SessionContent(
        part.number(),
        new CurriculumKey(curriculum.id(), curriculum.version()),
        title,
        title,
        WritersWords.clip(part.theme().dutch(), LONGEST_THEME),
        CountsFor.of(part));
  }

  /** Something that is no part of a curriculum. */
  static SessionContent of(String title) {
    return new SessionContent(null, null, null, title, null, CountsFor.NONE);
  }

  /** The same title and theme, no longer a part of a curriculum. */
  SessionContent detached() {
    return new SessionContent(null, curriculum, null, title, theme, CountsFor.NONE);
  }
}
