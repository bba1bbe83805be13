package nl.powervrouwen.curriculum.powervrouwen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Brings the curriculum Powervrouwen: 24 weekly meetings of at most 3 hours. */
public final class PowervrouwenModule implements PlatformModule {

  /** For the service loader. */
  public PowervrouwenModule() {}

  @Override
  public List<Curriculum> curricula() {
    List<CurriculumPart> parts =
        Stream.concat(FirstMonths.meetings(), TowardsWork.meetings()).toList();
    return List.of(
        new CurriculumPlan(
            "powervrouwen",
            "1",
            new Words("Powervrouwen", "Power women"),
            new Words(
                "Een halfjaar samen sterker worden: eerst de Nederlandse samenleving, na ongeveer"
                    + " twee maanden op weg naar werk, opleiding of vrijwilligerswerk.",
                "Half a year of growing stronger together: Dutch society first, and after about two"
                    + " months towards work, education or volunteering."),
            Validity.from(LocalDate.of(2022, 1, 1)),
            parts,
            List.of(),
            new CertificateRule(parts)));
  }
}
