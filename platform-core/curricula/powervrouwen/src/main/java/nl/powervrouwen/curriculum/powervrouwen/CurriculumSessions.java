package nl.powervrouwen.curriculum.powervrouwen;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What all meetings of Powervrouwen have in common: at most 3 hours, and what they count for. */
final class CurriculumSessions {

  private static final Duration LONGEST = Duration.ofHours(3);

  private CurriculumSessions() {}

  static CurriculumPart meeting(
      int number,
      PartKind kind,
      Words theme,
      Words title,
      Words aim,
      @Nullable Words homework,
      List<Material> materials) {
    return new CurriculumPart(
        number,
        kind,
        theme,
        title,
        aim,
        LONGEST,
        Set.of(StatutoryHours.Z_ROUTE_PARTICIPATION),
        homework,
        materials);
  }

  static Material material(String dutch, String english) {
    return new Material(new Words(dutch, english), null);
  }
}
