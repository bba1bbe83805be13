package nl.powervrouwen.curriculum.powervrouwen;

import static nl.powervrouwen.curriculum.powervrouwen.CurriculumSessions.material;
import static nl.powervrouwen.curriculum.powervrouwen.CurriculumSessions.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Words;

/** The rest: towards work, education and taking part. */
final class TowardsWork {

  private TowardsWork() {}

  static Stream<CurriculumPart> meetings() {
    return Stream.of(workAndCare(), discovering(), applying(), closing()).flatMap(List::stream);
  }

  /** CurriculumSessions 11 to 13. */
  private static List<CurriculumPart> workAndCare() {
    return List.of(
        meeting(
            11,
            PartKind.SESSION,
            Themes.WORK_AND_CARE,
            new Words("Een dag die past", "A day that fits"),
            new Words(
                "U ziet waar in uw week tijd is om te leren of te werken.",
                "You see where in your week there is time to learn or work."),
            new Words(
                "Vul het weekschema thuis samen in.", "Fill in the week plan together at home."),
            List.of(material("Weekschema", "Week plan"))),
        meeting(
            12,
            PartKind.SESSION,
            Themes.WORK_AND_CARE,
            new Words("Kinderopvang regelen", "Arranging childcare"),
            new Words(
                "U weet welke opvang er is, wat die kost en wie u helpt met de aanvraag.",
                "You know which childcare there is, what it costs and who helps you apply."),
            new Words(
                "Bekijk één opvang bij u in de buurt.", "Look at one childcare place near you."),
            List.of(
                material(
                    "Lijst van opvang in de gemeente", "List of childcare in the municipality"))),
        meeting(
            13,
            PartKind.SESSION,
            Themes.WORK_AND_CARE,
            new Words("Samen zorgen thuis", "Sharing care at home"),
            new Words(
                "U kunt thuis bespreken wie wat doet als u werkt of leert.",
                "You can discuss at home who does what when you work or learn."),
            new Words(
                "Maak thuis één nieuwe afspraak over een taak.",
                "Make one new agreement about a task at home."),
            List.of(material("Kaartjes met taken in huis", "Cards with tasks at home"))));
  }

  /** CurriculumSessions 14 to 17. */
  private static List<CurriculumPart> discovering() {
    return List.of(
        meeting(
            14,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Hoe werkt werken hier?", "How does work work here?"),
            new Words(
                "U kent de woorden contract, loon, rooster en ziekmelden.",
                "You know the words contract, wage, schedule and reporting sick."),
            new Words(
                "Vraag iemand die werkt hoe een werkdag gaat.",
                "Ask somebody who works what a working day is like."),
            List.of(material("Voorbeeld van een loonstrook", "Sample payslip"))),
        meeting(
            15,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Beroepen ontdekken", "Discovering occupations"),
            new Words(
                "U kent drie beroepen die bij u passen.",
                "You know three occupations that suit you."),
            new Words(
                "Zoek bij één beroep uit wat u ervoor moet kunnen.",
                "Find out for one occupation what you must be able to do."),
            List.of(material("Foto’s van beroepen", "Photographs of occupations"))),
        meeting(
            16,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Leren naast uw gezin", "Learning beside your family"),
            new Words(
                "U weet welke opleidingen er zijn en welke u kunt combineren met uw gezin.",
                "You know which courses there are and which you can combine with your family."),
            new Words(
                "Bespreek met uw jobcoach één opleiding die u leuk lijkt.",
                "Discuss one course that you like with your job coach."),
            List.of(
                material(
                    "Overzicht van opleidingen in de regio", "Overview of courses in the region"))),
        meeting(
            17,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Vrijwilligerswerk als stap", "Volunteering as a step"),
            new Words(
                "U weet wat u met vrijwilligerswerk leert en waar u kunt beginnen.",
                "You know what volunteering teaches you and where you can begin."),
            new Words(
                "Kies één plek waar u een keer wilt meekijken.",
                "Choose one place where you would like to have a look."),
            List.of(material("Adressen voor vrijwilligerswerk", "Addresses for volunteering"))));
  }

  /** CurriculumSessions 18 to 21. */
  private static List<CurriculumPart> applying() {
    return List.of(
        meeting(
            18,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Uzelf voorstellen", "Introducing yourself"),
            new Words(
                "U kunt in één minuut vertellen wie u bent en wat u wilt.",
                "You can tell in one minute who you are and what you want."),
            new Words(
                "Oefen uw minuut drie keer, ook voor de spiegel.",
                "Practise your minute three times, in front of the mirror too."),
            List.of(material("Werkblad: mijn minuut", "Worksheet: my minute"))),
        meeting(
            19,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Uw cv", "Your CV"),
            new Words("U hebt een cv van één bladzijde.", "You have a CV of one page."),
            new Words("Laat uw cv aan twee mensen lezen.", "Let two people read your CV."),
            List.of(
                material("Leeg cv", "Empty CV"),
                material(
                    "Laptop of tablet voor elke twee deelnemers",
                    "Laptop or tablet for every two participants"))),
        meeting(
            20,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Een brief die past", "A letter that fits"),
            new Words(
                "U kunt een korte brief of mail schrijven bij een vacature.",
                "You can write a short letter or mail for a vacancy."),
            new Words(
                "Zoek een vacature die u leuk lijkt en schrijf drie zinnen.",
                "Find a vacancy that you like and write three sentences."),
            List.of(material("Voorbeeldbrief", "Sample letter"))),
        meeting(
            21,
            PartKind.SESSION,
            Themes.EDUCATION,
            new Words("Het gesprek oefenen", "Practising the interview"),
            new Words(
                "U kunt vijf vragen van een werkgever beantwoorden.",
                "You can answer five questions of an employer."),
            new Words(
                "Oefen het gesprek thuis of aan de telefoon met een andere deelnemer.",
                "Practise the interview at home or by phone with another participant."),
            List.of(material("Kaartjes met vragen", "Cards with questions"))));
  }

  /** CurriculumSessions 22 to 24. */
  private static List<CurriculumPart> closing() {
    return List.of(
        meeting(
            22,
            PartKind.EXCURSION,
            Themes.EDUCATION,
            new Words("Op bezoek bij een werkgever", "Visiting an employer"),
            new Words(
                "U hebt een werkplek gezien en een vraag gesteld aan iemand die er werkt.",
                "You have seen a workplace and asked a question to somebody who works there."),
            new Words(
                "Schrijf op wat u leuk vond en wat niet.",
                "Write down what you liked and what you did not."),
            List.of(material("Lijstje met vragen", "List of questions"))),
        meeting(
            23,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Mijn plan", "My plan"),
            new Words(
                "U hebt een plan met drie stappen voor het komende halfjaar.",
                "You have a plan with three steps for the coming half year."),
            new Words(
                "Bespreek uw plan met uw jobcoach.", "Discuss your plan with your job coach."),
            List.of(material("Werkblad: mijn plan", "Worksheet: my plan"))),
        meeting(
            24,
            PartKind.SESSION,
            Themes.CONFIDENCE,
            new Words("Trots: afsluiting en certificaat", "Proud: closing and certificate"),
            new Words(
                "U vertelt wat u hebt bereikt en viert dat met de groep en uw gezin.",
                "You tell what you achieved and celebrate it with the group and your family."),
            null,
            List.of(material("Certificaten", "Certificates"))));
  }
}
