package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that video services give, of a session from one to three o'clock. */
class VideoListFormatsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
  private static final Instant START = Instant.parse("2027-03-03T12:00:00Z");
  private static final Instant END = Instant.parse("2027-03-03T14:00:00Z");

  /** The format, a list, and each name with its minutes; a question mark where it must be asked. */
  static Stream<Arguments> lists() {
    return Stream.of(teams(), zoom(), others()).flatMap(some -> some);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void readsWhoWasThereAndHowLong(String format, String list, List<String> expected) {
    ListReader.Content content = ListReader.read(list, DAY);

    assertThat(new Presences(START, END).of(content.appearances()))
        .as(format)
        .extracting(one -> one.name() + " " + Objects.requireNonNullElse(one.minutes(), "?"))
        .containsExactlyElementsOf(expected);
    assertThat(content.ignored()).isEmpty();
  }

  private static Stream<Arguments> teams() {
    return Stream.of(
        arguments(
            "Teams 2023, with sections",
            """
            1. Summary
            Meeting title\tGroep Zuid
            Attended participants\t2
            Meeting duration\t2h 9m 1s

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Noor Testman\t3/3/27, 1:00:00 PM\t3/3/27, 3:00:00 PM\t41m 9s\t\t\tAttendee
            Ilse Probeer (Guest)\t3/3/27, 1:30:00 PM\t3/3/27, 2:30:00 PM\t1h 0m 0s\t\t\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Noor Testman\t3/3/27, 1:00:00 PM\t3/3/27, 1:20:00 PM\t20m\t\tAttendee
            Noor Testman\t3/3/27, 2:39:00 PM\t3/3/27, 3:00:00 PM\t21m\t\tAttendee
            Ilse Probeer (Guest)\t3/3/27, 1:30:00 PM\t3/3/27, 2:30:00 PM\t1h\t\tAttendee
            """,
            List.of("Noor Testman 41", "Ilse Probeer 60")),
        arguments(
            "Teams 2023, the summary of participants alone",
            """
            Naam\tEerste deelname\tLaatste vertrek\tDuur in vergadering
            Noor Testman\t3-3-27 12:50:00\t3-3-27 15:10:00\t52m 59s
            Ilse Probeer\t3-3-27 13:00:00\t3-3-27 15:00:00\tonbekend
            """,
            List.of("Noor Testman 52", "Ilse Probeer ?")),
        arguments(
            "Teams 2020, comings and goings",
            """
            Full Name\tUser Action\tTimestamp
            Noor Testman\tJoined before\t3/3/2027, 1:05:00 PM
            Noor Testman\tLeft\t3/3/2027, 1:25:00 PM
            Noor Testman\tJoined\t3/3/2027, 2:00:00 PM
            Noor Testman\tLeft\t3/3/2027, 2:11:00 PM
            Ilse Probeer\tJoined\t3/3/2027, 1:13:00 PM
            Olga Keer\tLeft\t3/3/2027, 1:20:00 PM
            Rana Dubbel\tJoined\t3/3/2027, 1:00:00 PM
            Rana Dubbel\tJoined\t3/3/2027, 1:10:00 PM
            """,
            List.of("Noor Testman 31", "Ilse Probeer 107", "Olga Keer ?", "Rana Dubbel ?")),
        arguments(
            "Teams 2020, in Dutch",
            """
            Volledige naam;Gebruikersactie;Tijdstempel
            Noor Testman;Toegetreden;3-3-2027 13:10:00
            Noor Testman;Vertrokken;3-3-2027 13:29:59
            """,
            List.of("Noor Testman 19")),
        arguments(
            "Teams 2020, of a computer in another time zone: not to the end of a time of ours",
            """
            Full Name,User Action,Timestamp
            Noor Testman,Joined,"3/3/2027, 7:00:00 AM"
            Noor Testman,Left,"3/3/2027, 7:30:00 AM"
            Ilse Probeer,Joined,"3/3/2027, 7:05:00 AM"
            """,
            List.of("Noor Testman ?", "Ilse Probeer ?")));
  }

  private static Stream<Arguments> zoom() {
    return Stream.of(
        arguments(
            "Zoom, with a waiting room",
            """
            Topic,ID,Host name,Duration (minutes),Start time,End time,Participants
            Groep Zuid,111 222,Trudie,131,03/03/2027 12:55:00 PM,03/03/2027 03:06:00 PM,3

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
            Noor Testman,,03/03/2027 12:50:00 PM,03/03/2027 01:10:00 PM,20,Yes,Yes
            Noor Testman,,03/03/2027 01:10:00 PM,03/03/2027 02:00:00 PM,50,Yes,No
            Ilse Probeer,,03/03/2027 01:00:00 PM,03/03/2027 01:40:00 PM,40,Yes,Yes
            """,
            List.of("Noor Testman 50", "Ilse Probeer 0")),
        arguments(
            "Zoom, a webinar",
            """
            Attendee Report
            Report Generated:,"03/03/2027 03:30:00 PM"
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),Unique Viewers
            Groep Zuid,111 222,03/03/2027 12:55:00 PM,131,2
            Host Details,
            Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)
            Yes,Trudie Leidt,t@x.example,03/03/2027 12:55:00 PM,03/03/2027 03:05:00 PM,130
            Attendee Details,
            Attended,User Name (Original Name),First Name,Last Name,Join Time,Leave Time,Time in Session (minutes)
            Yes,Noor Testman,Noor,Testman,03/03/2027 01:30:00 PM,03/03/2027 02:07:00 PM,37
            No,Ilse Probeer,Ilse,Probeer,--,--,--
            """,
            List.of("Trudie Leidt 120", "Noor Testman 37", "Ilse Probeer 0")),
        arguments(
            "Zoom in German, in another order",
            """
            Dauer (Minuten);Im Warteraum;Beitrittszeit;Name (Originalname);Zeit des Verlassens
            26;Nein;03.03.2027 13:04:00;Noor Testman;03.03.2027 13:30:00
            9;Ja;03.03.2027 12:55:00;Noor Testman;03.03.2027 13:04:00
            """,
            List.of("Noor Testman 26")),
        arguments(
            "Zoom, each name once",
            """
            Name (Original Name),User Email,Total Duration (Minutes),Guest
            Noor Testman,,77,Yes
            Ilse Probeer,,,Yes
            """,
            List.of("Noor Testman 77", "Ilse Probeer ?")));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        arguments(
            "Google Meet, given name and surname apart",
            """
            First name,Last name,Email,Duration,Time joined,Time exited
            Noor,Testman,n@x.example,1 hr 14 min,1:00\u202fPM,2:14\u202fPM
            Ilse,Probeer,,33 min,2:00\u202fPM,2:33\u202fPM
            """,
            List.of("Noor Testman 74", "Ilse Probeer 33")),
        arguments(
            "the durations in one unit, the times in another zone",
            """
            Naam;Deelnametijd;Vertrektijd;Duur (seconden)
            Noor Testman;03.03.27 01.00.00;03.03.27 01.30.00;1799
            """,
            List.of("Noor Testman 29")),
        arguments(
            "the surname before the given name",
            """
            Naam;Voornaam;Tussenvoegsel;Duur
            Testman;Noor;van den;0:23:59
            Probeer;Ilse;;12:03
            """,
            List.of("Noor van den Testman 23", "Ilse Probeer ?")),
        arguments(
            "numbers of which the list does not say what they count",
            "Naam;Duur\nNoor Testman;4500\nIlse Probeer;19 minuten\n",
            List.of("Noor Testman ?", "Ilse Probeer 19")),
        arguments(
            "one of two lines without a duration",
            "Naam;Minuten\nNoor Testman;20\nNoor Testman;\n",
            List.of("Noor Testman ?")),
        arguments(
            "months in words",
            """
            Name,Join Time,Leave Time
            Noor Testman,"Mar 3, 2027 1:00 PM","Mar 3, 2027 1:44 PM"
            Ilse Probeer,3 maart 2027 om 13:15,3 maart 2027 om 13:20
            Rana Dubbel,3 maart 2027 om 13:15,straks
            """,
            List.of("Noor Testman 44", "Ilse Probeer 5", "Rana Dubbel ?")),
        arguments(
            "names that somebody typed, some with minutes behind",
            "Noor Testman, 35\nProbeer, Ilse\nRana Dubbel\t1u 5m\nOlga Keer; 1987\nKeer, Jo, 8 min\n",
            List.of(
                "Noor Testman 35",
                "Probeer, Ilse ?",
                "Rana Dubbel 65",
                "Olga Keer; 1987 ?",
                "Keer, Jo 8")),
        arguments(
            "a table of which we know no heading: never a number that may be anything",
            "Nom,Salle,Code\nNoor Testman,Zuid,90\nIlse Probeer,Zuid,west,90\n",
            List.of("Nom,Salle,Code ?", "Noor Testman,Zuid,90 ?", "Ilse Probeer,Zuid,west,90 ?")));
  }
}
