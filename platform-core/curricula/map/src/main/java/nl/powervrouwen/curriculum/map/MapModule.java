package nl.powervrouwen.curriculum.map;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Brings the curriculum of the Module Arbeidsmarkt en Participatie. */
public final class MapModule implements PlatformModule {

  /** For the service loader. */
  public MapModule() {}

  @Override
  public List<Curriculum> curricula() {
    List<CurriculumPart> parts = CurriculumSessions.all();
    return List.of(
        new CurriculumPlan(
            "map",
            "1",
            new Words(
                "Module Arbeidsmarkt en Participatie (MAP)",
                "Labour market and participation module (MAP)"),
            new Words(
                "De acht thema’s van de MAP, minstens 40 uur praktische inzet en een eindgesprek.",
                "The eight themes of the MAP, at least 40 hours of practical effort and a final"
                    + " interview."),
            Validity.from(LocalDate.of(2022, 1, 1)),
            parts,
            List.of(MapRule.FINAL_INTERVIEW),
            new MapRule(parts)));
  }
}
