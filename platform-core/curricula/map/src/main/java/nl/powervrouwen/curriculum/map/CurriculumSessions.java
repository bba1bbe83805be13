package nl.powervrouwen.curriculum.map;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;

/**
 * Eight theme meetings of at most 3 hours, and twelve times 4 hours of practice between them: 48,
 * so that a woman who misses two still has her 40.
 */
final class CurriculumSessions {

  private static final Duration THEME = Duration.ofHours(3);
  private static final Duration PRACTICE = Duration.ofHours(4);
  private static final Words PRACTICE_THEME = new Words("Praktische inzet", "Practical effort");

  private CurriculumSessions() {}

  static List<CurriculumPart> all() {
    return Stream.of(choosing(), firstPractice(), growing(), secondPractice())
        .flatMap(List::stream)
        .toList();
  }

  /** CurriculumSessions 1 to 4: four themes. */
  private static List<CurriculumPart> choosing() {
    return List.of(
        theme(
            1,
            Theme.BEROEPENORIENTATIE,
            new Words("Welk werk past bij mij?", "Which work suits me?"),
            new Words(
                "U kent drie beroepen die bij u passen en weet waarom.",
                "You know three occupations that suit you, and why."),
            new Words(
                "Praat met iemand die een van deze beroepen heeft.",
                "Talk to somebody who has one of these occupations."),
            new Words("Foto’s van beroepen", "Photographs of occupations")),
        theme(
            2,
            Theme.REALISTISCH_BEROEPSBEELD,
            new Words("Hoe is dat werk echt?", "What is that work really like?"),
            new Words(
                "U weet hoe een werkdag in uw beroep eruitziet en wat u ervoor moet kunnen.",
                "You know what a working day in your occupation is like and what you must be able to do."),
            new Words(
                "Kijk een halve dag mee of bekijk een filmpje van het beroep.",
                "Look on for half a day, or watch a film of the occupation."),
            new Words("Werkblad: een werkdag", "Worksheet: a working day")),
        theme(
            3,
            Theme.BEROEPSKANSEN,
            new Words("Is er werk voor mij?", "Is there work for me?"),
            new Words(
                "U weet of er in uw regio werk is in uw beroep en wat het betaalt.",
                "You know whether there is work in your occupation in your region and what it pays."),
            new Words(
                "Zoek drie vacatures en markeer wat er wordt gevraagd.",
                "Find three vacancies and mark what is asked."),
            new Words("Vacatures uit de regio", "Vacancies from the region")),
        theme(
            4,
            Theme.WERKNEMERSCOMPETENTIES,
            new Words("Wat verwacht een werkgever?", "What does an employer expect?"),
            new Words(
                "U weet wat afspraken nakomen, samenwerken en feedback krijgen betekent op het werk.",
                "You know what keeping agreements, working together and getting feedback mean at work."),
            new Words(
                "Kies één ding om op uw oefenplek te proberen.",
                "Choose one thing to try at your place of practice."),
            new Words("Kaartjes met situaties op het werk", "Cards with situations at work")));
  }

  /** CurriculumSessions 5 to 10: 24 hours of practice. */
  private static List<CurriculumPart> firstPractice() {
    return List.of(
        practice(
            5,
            new Words("Kennismaken op de oefenplek", "Getting to know the place of practice"),
            new Words(
                "U kent de plek, de mensen en de veiligheidsregels.",
                "You know the place, the people and the safety rules.")),
        practice(
            6,
            new Words("Meewerken met een collega", "Working along with a colleague"),
            new Words(
                "U doet eenvoudige taken samen met een collega.",
                "You do simple tasks together with a colleague.")),
        practice(
            7,
            new Words("Zelf een taak doen", "Doing a task yourself"),
            new Words(
                "U doet één taak zelf en vraagt hulp als dat nodig is.",
                "You do one task yourself and ask for help when you need it.")),
        practice(
            8,
            new Words("Samenwerken en overleggen", "Working together and conferring"),
            new Words(
                "U overlegt met collega’s over wie wat doet.",
                "You confer with colleagues about who does what.")),
        practice(
            9,
            new Words("Wennen aan het tempo", "Getting used to the pace"),
            new Words(
                "U werkt een dagdeel in het tempo van de plek.",
                "You work part of a day at the pace of the place.")),
        practice(
            10,
            new Words("Terugkijken halverwege", "Looking back halfway"),
            new Words(
                "U bespreekt met uw begeleider wat goed gaat en wat u wilt leren.",
                "You discuss with your supervisor what goes well and what you want to learn.")));
  }

  /** CurriculumSessions 11 to 14: the other themes. */
  private static List<CurriculumPart> growing() {
    return List.of(
        theme(
            11,
            Theme.BEROEPSCOMPETENTIES_VERWERVEN,
            new Words("Wat moet ik nog leren?", "What must I still learn?"),
            new Words(
                "U weet wat u voor uw beroep al kunt, wat u nog moet leren en waar dat kan.",
                "You know what you can do already, what you must still learn and where you can."),
            new Words(
                "Maak met uw jobcoach een lijstje van wat u wilt leren.",
                "Make a list with your job coach of what you want to learn."),
            new Words(
                "Werkblad: dit kan ik, dit leer ik", "Worksheet: I can do this, I learn this")),
        theme(
            12,
            Theme.NETWERK_OPBOUWEN,
            new Words("Wie kan mij helpen?", "Who can help me?"),
            new Words(
                "U hebt getekend wie u kent en weet wie u iets kunt vragen over werk.",
                "You have drawn whom you know and know whom you can ask about work."),
            new Words(
                "Spreek deze week één nieuwe persoon aan.", "Speak to one new person this week."),
            new Words("Groot vel en stiften", "Large sheet and markers")),
        theme(
            13,
            Theme.WERK_VINDEN,
            new Words("Solliciteren", "Applying for work"),
            new Words(
                "U hebt een cv, een korte brief en een oefengesprek gehad.",
                "You have a CV, a short letter, and have practised an interview."),
            new Words(
                "Verstuur één sollicitatie of vraag om een proefplek.",
                "Send one application or ask for a trial placement."),
            new Words("Leeg cv en voorbeeldbrief", "Empty CV and sample letter")),
        theme(
            14,
            Theme.WERKCULTUUR,
            new Words("Hoe gaat het hier op het werk?", "How do things go at work here?"),
            new Words(
                "U kent gewoonten en regels op het werk, zoals pauze, ziekmelden en zeggen wat u vindt.",
                "You know habits and rules at work, such as breaks, reporting sick and saying what you think."),
            new Words(
                "Bereid uw eindgesprek voor: wat hebt u geleerd?",
                "Prepare your final interview: what have you learnt?"),
            new Words("Contract en loonstrook als voorbeeld", "Sample contract and payslip")));
  }

  /** CurriculumSessions 15 to 20: another 24 hours of practice. */
  private static List<CurriculumPart> secondPractice() {
    return List.of(
        practice(
            15,
            new Words("Een nieuwe taak leren", "Learning a new task"),
            new Words(
                "U leert een taak die bij uw beroep hoort.",
                "You learn a task that belongs to your occupation.")),
        practice(
            16,
            new Words("Werken met klanten of gasten", "Working with customers or guests"),
            new Words(
                "U helpt klanten, gasten of bewoners en praat Nederlands met hen.",
                "You help customers, guests or residents and speak Dutch with them.")),
        practice(
            17,
            new Words("Werken volgens een rooster", "Working by a schedule"),
            new Words(
                "U komt op tijd, meldt zich af als dat moet en ruilt een dienst.",
                "You come on time, call in when you must and swap a shift.")),
        practice(
            18,
            new Words("Feedback vragen", "Asking for feedback"),
            new Words(
                "U vraagt uw begeleider wat u goed doet en wat beter kan.",
                "You ask your supervisor what you do well and what could be better.")),
        practice(
            19,
            new Words("Een ander iets leren", "Teaching somebody something"),
            new Words(
                "U legt een taak uit aan iemand die nieuw is.",
                "You explain a task to somebody who is new.")),
        practice(
            20,
            new Words("Afronden op de oefenplek", "Finishing at the place of practice"),
            new Words(
                "U neemt afscheid en vraagt om een bewijs of referentie.",
                "You say goodbye and ask for a proof or reference.")));
  }

  private static CurriculumPart theme(
      int number, Theme theme, Words title, Words aim, Words homework, Words material) {
    return new CurriculumPart(
        number,
        PartKind.SESSION,
        theme.words(),
        title,
        aim,
        THEME,
        Set.of(StatutoryHours.Z_ROUTE_PARTICIPATION),
        homework,
        List.of(new Material(material, null)));
  }

  private static CurriculumPart practice(int number, Words title, Words aim) {
    return new CurriculumPart(
        number,
        PartKind.PRACTICE,
        PRACTICE_THEME,
        title,
        aim,
        PRACTICE,
        Set.of(StatutoryHours.MAP, StatutoryHours.Z_ROUTE_PARTICIPATION),
        null,
        List.of(new Material(new Words("Urenbriefje van de oefenplek", "Record of hours"), null)));
  }
}
