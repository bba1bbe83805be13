package nl.powervrouwen.curriculum.pvt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Four meetings and an excursion, 14 hours together: a little more than the 12 that the law asks.
 */
final class CurriculumSessions {

  private static final Words VALUES =
      new Words("Kernwaarden van Nederland", "Core values of the Netherlands");
  private static final Words TAKING_PART = new Words("Meedoen", "Taking part");

  private CurriculumSessions() {}

  static List<CurriculumPart> all() {
    return List.of(freedom(), equality(), solidarity(), excursion(), signing());
  }

  private static CurriculumPart freedom() {
    return part(
        1,
        PartKind.SESSION,
        VALUES,
        new Words("Vrijheid", "Freedom"),
        new Words(
            "U weet wat vrijheid in Nederland betekent, voor uzelf en voor een ander.",
            "You know what freedom means in the Netherlands, for yourself and for others."),
        3,
        new Words(
            "Praat thuis over één vrijheid die voor u belangrijk is.",
            "Talk at home about one freedom that matters to you."),
        new Words("Kaartjes met stellingen", "Cards with statements"));
  }

  private static CurriculumPart equality() {
    return part(
        2,
        PartKind.SESSION,
        VALUES,
        new Words("Gelijkwaardigheid", "Equality"),
        new Words(
            "U weet dat iedereen gelijke rechten heeft en wat u doet bij discriminatie.",
            "You know that everybody has equal rights, and what to do about discrimination."),
        3,
        new Words(
            "Zoek op waar u in uw gemeente discriminatie kunt melden.",
            "Look up where you can report discrimination in your municipality."),
        new Words("Artikel 1 van de Grondwet in eenvoudige taal", "Article 1 of the Constitution"));
  }

  private static CurriculumPart solidarity() {
    return part(
        3,
        PartKind.SESSION,
        VALUES,
        new Words("Solidariteit", "Solidarity"),
        new Words(
            "U weet hoe mensen in Nederland via belasting en vrijwilligers voor elkaar zorgen.",
            "You know how people care for each other through taxes and volunteers."),
        3,
        new Words(
            "Help deze week iemand, of vraag iemand om hulp.",
            "Help somebody this week, or ask somebody for help."),
        new Words("Plaat: waar gaat belasting naartoe?", "Picture: where do taxes go?"));
  }

  private static CurriculumPart excursion() {
    return part(
        4,
        PartKind.EXCURSION,
        TAKING_PART,
        new Words("Op bezoek: meedoen in de gemeente", "A visit: taking part in the municipality"),
        new Words(
            "U hebt het gemeentehuis of een vereniging bezocht en daar een vraag gesteld.",
            "You have visited the town hall or a club and asked a question there."),
        3,
        new Words(
            "Kies één plek waar u zelf wilt meedoen.",
            "Choose one place where you want to take part yourself."),
        new Words("Lijstje met vragen", "List of questions"));
  }

  private static CurriculumPart signing() {
    return part(
        5,
        PartKind.SESSION,
        TAKING_PART,
        new Words("Participatie en ondertekenen", "Participation and signing"),
        new Words(
            "U weet wat in de participatieverklaring staat en kunt die ondertekenen.",
            "You know what the declaration says and can sign it."),
        2,
        null,
        new Words("De participatieverklaring", "The declaration of participation"));
  }

  private static CurriculumPart part(
      int number,
      PartKind kind,
      Words theme,
      Words title,
      Words aim,
      int hours,
      @Nullable Words homework,
      Words material) {
    return new CurriculumPart(
        number,
        kind,
        theme,
        title,
        aim,
        Duration.ofHours(hours),
        Set.of(StatutoryHours.PVT, StatutoryHours.Z_ROUTE_PARTICIPATION),
        homework,
        List.of(new Material(material, null)));
  }
}
