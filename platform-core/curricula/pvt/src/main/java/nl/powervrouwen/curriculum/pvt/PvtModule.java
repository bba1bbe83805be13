package nl.powervrouwen.curriculum.pvt;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Brings the curriculum of the participatieverklaringstraject. */
public final class PvtModule implements PlatformModule {

  /** For the service loader. */
  public PvtModule() {}

  @Override
  public List<Curriculum> curricula() {
    List<CurriculumPart> parts = CurriculumSessions.all();
    return List.of(
        new CurriculumPlan(
            "pvt",
            "1",
            new Words("Participatieverklaringstraject (PVT)", "Declaration of participation (PVT)"),
            new Words(
                "Vijf bijeenkomsten over de kernwaarden van Nederland, met een excursie. Daarna"
                    + " volgt de ondertekening van de participatieverklaring.",
                "Five meetings about the core values of the Netherlands, with an excursion. After"
                    + " that the declaration of participation is signed."),
            Validity.from(LocalDate.of(2022, 1, 1)),
            parts,
            List.of(PvtRule.SIGNING),
            new PvtRule(parts)));
  }
}
