package nl.powervrouwen.curriculum.powervrouwen;

import static nl.powervrouwen.curriculum.powervrouwen.CurriculumSessions.material;
import static nl.powervrouwen.curriculum.powervrouwen.CurriculumSessions.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Words;

/** About two months: Dutch society, yourself, your children and your health. */
final class FirstMonths {

  private FirstMonths() {}

  static Stream<CurriculumPart> meetings() {
    return Stream.of(society(), confidence(), familyAndHealth()).flatMap(List::stream);
  }

  /** CurriculumSessions 1 to 3. */
  private static List<CurriculumPart> society() {
    return List.of(
        meeting(
            1,
            PartKind.SESSION,
            Themes.SOCIETY,
            new Words("Welkom: wie zijn wij?", "Welcome: who are we?"),
            new Words(
                "U kent de namen in de groep en weet wat wij dit halfjaar gaan doen.",
                "You know the names in the group and what we will do this half year."),
            new Words(
                "Vertel thuis wat u hoorde. Neem de volgende keer een voorwerp mee dat bij u past.",
                "Tell at home what you heard. Bring something next time that says who you are."),
            List.of(
                material("Naamkaartjes", "Name cards"),
                material("Programma van de 24 bijeenkomsten", "Programme of the 24 meetings"))),
        meeting(
            2,
            PartKind.SESSION,
            Themes.SOCIETY,
            new Words("Wonen in uw gemeente", "Living in your municipality"),
            new Words(
                "U weet waar u in uw gemeente hulp, spullen en mensen vindt.",
                "You know where to find help, things and people in your municipality."),
            new Words(
                "Ga één keer kijken in de bibliotheek of het buurthuis.",
                "Have a look in the library or the community centre once."),
            List.of(material("Plattegrond van de gemeente", "Map of the municipality"))),
        meeting(
            3,
            PartKind.SESSION,
            Themes.SOCIETY,
            new Words("Instanties en post", "Authorities and letters"),
            new Words(
                "U weet wat u met een brief van een instantie doet en wie u erbij helpt.",
                "You know what to do with a letter from an authority, and who helps you with it."),
            new Words(
                "Kies thuis één brief die u niet begrijpt. Neem hem mee.",
                "Choose one letter at home that you do not understand. Bring it."),
            List.of(
                material(
                    "Werkblad: wat wil deze brief?", "Worksheet: what does this letter want?"))));
  }

  /** CurriculumSessions 4 to 6. */
  private static List<CurriculumPart> confidence() {
    return List.of(
        meeting(
            4,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Wat gaat er al goed?", "What goes well already?"),
            new Words(
                "U kunt drie dingen noemen die u in Nederland al hebt bereikt.",
                "You can name three things you have achieved in the Netherlands already."),
            new Words(
                "Schrijf of teken elke avond één ding dat goed ging.",
                "Write or draw one thing that went well, every evening."),
            List.of(material("Schriftje voor elke deelnemer", "Notebook for each participant"))),
        meeting(
            5,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Mijn talenten", "My talents"),
            new Words(
                "U kent drie talenten van uzelf en weet bij welk werk ze passen.",
                "You know three talents of yours and the work they suit."),
            new Words(
                "Vraag twee mensen waar u goed in bent.", "Ask two people what you are good at."),
            List.of(
                material("Kaartjes met talenten", "Cards with talents"),
                material("Werkblad: mijn talenten", "Worksheet: my talents"))),
        meeting(
            6,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Zeggen wat u vindt", "Saying what you think"),
            new Words(
                "U kunt rustig nee zeggen en om hulp vragen.",
                "You can say no calmly and ask for help."),
            new Words(
                "Zeg deze week één keer wat u echt vindt. Vertel de volgende keer hoe het ging.",
                "Say what you really think once this week. Tell us next time how it went."),
            List.of(material("Kaartjes met situaties", "Cards with situations"))));
  }

  /** CurriculumSessions 7 to 10. */
  private static List<CurriculumPart> familyAndHealth() {
    return List.of(
        meeting(
            7,
            PartKind.SESSION,
            Themes.PARENTING,
            new Words("Opvoeden in twee culturen", "Raising children in two cultures"),
            new Words(
                "U weet wat u uw kinderen uit beide culturen wilt meegeven.",
                "You know what you want to give your children from both cultures."),
            new Words(
                "Praat thuis over één regel die u allemaal belangrijk vindt.",
                "Talk at home about one rule that all of you find important."),
            List.of(material("Werkblad: onze regels thuis", "Worksheet: our rules at home"))),
        meeting(
            8,
            PartKind.SESSION,
            Themes.PARENTING,
            new Words("School en ouders samen", "School and parents together"),
            new Words(
                "U kunt een gesprek voeren met de juf of meester van uw kind.",
                "You can have a talk with the teacher of your child."),
            new Words(
                "Stel deze week één vraag op school, de opvang of bij het consultatiebureau.",
                "Ask one question this week at school, day care or the child health centre."),
            List.of(material("Voorbeeldgesprek met school", "Sample talk with a school"))),
        meeting(
            9,
            PartKind.SESSION,
            Themes.HEALTH,
            new Words("Naar de huisarts", "Seeing the family doctor"),
            new Words(
                "U kunt een afspraak maken en vertellen wat u voelt.",
                "You can make an appointment and tell what you feel."),
            new Words(
                "Zoek het nummer van uw huisarts en de huisartsenpost op en bewaar het.",
                "Look up the numbers of your doctor and of the out-of-hours doctor, and keep them."),
            List.of(
                material("Plaat van het lichaam met woorden", "Picture of the body with words"))),
        meeting(
            10,
            PartKind.SESSION,
            Themes.HEALTH,
            new Words("Rust, slaap en bewegen", "Rest, sleep and exercise"),
            new Words(
                "U weet wat stress met u doet en wat u ertegen helpt.",
                "You know what stress does to you and what helps you."),
            new Words(
                "Wandel deze week twee keer een halfuur, liefst samen.",
                "Walk for half an hour twice this week, together if you can."),
            List.of(material("Ontspanningsoefening op papier", "Relaxation exercise on paper"))));
  }
}
