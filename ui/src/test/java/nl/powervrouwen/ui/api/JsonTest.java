package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.HoursTotal;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.outcomes.PersonHours;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final ParticipantId AMINA =
      new ParticipantId(UUID.fromString("3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f"));
  private static final PersonName NAME = new PersonName("Amina", null, "Voorbeeld");

  @Test
  void writesAParticipantInDutchWithoutWhatIsNotKnown() {
    ParticipantDetails details =
        new ParticipantDetails(
            AMINA,
            3,
            Records.of(
                ParticipantData.class,
                "firstName",
                "Amina",
                "lastName",
                "Voorbeeld",
                "birthDate",
                new BirthDate(1990, 5, 17),
                "needs",
                EnumSet.of(Precondition.INTERPRETER, Precondition.CHILDCARE)),
            "•••••6782",
            new StaffMember("s-1", "Jolanda Jobcoach"),
            Instant.parse("2026-11-22T09:30:00Z"),
            "Coby Coördinator");

    assertThat(Json.MAPPER.writeValueAsString(ParticipantJson.of(details)))
        .isEqualTo(
            """
            {"id":"3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f","versie":3,"voornaam":"Amina",\
            "achternaam":"Voorbeeld","geboortedatum":"1990-05-17","bsnGemaskeerd":"•••••6782",\
            "geheimAdres":false,"randvoorwaarden":["kinderopvang","tolk"],\
            "jobcoach":{"medewerkerId":"s-1","naam":"Jolanda Jobcoach"},\
            "gewijzigdOp":"2026-11-22T09:30:00Z","gewijzigdDoor":"Coby Coördinator"}\
            """);
  }

  @Test
  void writesOneNameAndAYearOfBirthAsTheyAreKnown() {
    ParticipantRow row =
        new ParticipantRow(
            AMINA,
            Records.of(
                ParticipantData.class,
                "lastName",
                "Khadija",
                "birthDate",
                new BirthDate(1979, 0, 0)),
            null);

    assertThat(
            Json.MAPPER.writeValueAsString(
                ParticipantJson.of(new ParticipantPage(List.of(row), null, null))))
        .isEqualTo(
            """
            {"deelnemers":[{"id":"3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f",\
            "achternaam":"Khadija","geboortedatum":"1979-00-00","geheimAdres":false,\
            "randvoorwaarden":[]}]}\
            """);
    assertThat(
            Json.MAPPER.writeValueAsString(
                PersonJson.of(AMINA, new PersonName(null, null, "Khadija"))))
        .isEqualTo("{\"id\":\"3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f\",\"achternaam\":\"Khadija\"}");
  }

  @ParameterizedTest
  @CsvSource({"1979-00-00, 1979, 0, 0", "1979-11-00, 1979, 11, 0", "1979-11-30, 1979, 11, 30"})
  void readsADateOfBirthAsFarAsItIsKnown(String text, int year, int month, int day) {
    assertThat(
            Bodies.read(
                    ParticipantJson.Input.class,
                    "{'achternaam':'Khadija','geboortedatum':'" + text + "'}")
                .forRoom()
                .birthDate())
        .isEqualTo(new BirthDate(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1979", "1979-11", "1979-00-05", "0000-00-00", "1979-02-30", "19790000"})
  void refusesADateOfBirthInAnotherNotation(String text) {
    assertThat(Bodies.errors(ParticipantJson.Input.class, "{'geboortedatum':'" + text + "'}"))
        .containsExactly("geboortedatum:field.date");
  }

  @Test
  void tellsWhereThePagesBesideThisOneBegin() {
    ParticipantRow row =
        new ParticipantRow(
            AMINA,
            Records.of(ParticipantData.class, "firstName", "Amina", "lastName", "Voorbeeld"),
            null);

    ListPoint next = new ListPoint(AMINA, "Ab-_9");
    assertThat(ParticipantJson.of(new ParticipantPage(List.of(row), null, next)))
        .extracting(ParticipantJson.Page::vorige, ParticipantJson.Page::volgende)
        .containsExactly(null, AMINA.value() + "~Ab-_9");
    assertThat(ListPoint.parse(next.text())).contains(next);
    assertThat(ListPoint.parse(AMINA.value().toString())).contains(ListPoint.of(AMINA));
    assertThat(ListPoint.parse(AMINA.value() + "~")).isEmpty();
    assertThat(ListPoint.parse(AMINA.value() + "~a.b")).isEmpty();
    assertThat(ListPoint.parse("~Ab")).isEmpty();
  }

  @Test
  void writesNoMinutesWhileNothingIsRecorded() {
    AttendanceLine line = new AttendanceLine(AMINA, NAME, 0, null, 0, null, null, null, List.of());

    assertThat(Json.MAPPER.writeValueAsString(AttendanceJson.of(line)))
        .isEqualTo(
            """
            {"deelnemer":{"id":"3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f","voornaam":"Amina",\
            "achternaam":"Voorbeeld"},"versie":0,"eerder":[]}\
            """);
  }

  @Test
  void writesHoursWithTheSessionsTheyComeFrom() {
    UUID session = UUID.fromString("5a4b3c2d-1e0f-4a9b-8c7d-6e5f4a3b2c1d");
    SessionFact fact =
        SessionBuilder.on(LocalDate.of(2026, 11, 17))
            .key(session.toString())
            .titled("Werken in Nederland")
            .part(9)
            .countsFor(StatutoryHours.MAP)
            .length(new Hours(150))
            .attended(new Hours(110))
            .build();
    PersonHours hours =
        new PersonHours(
            AMINA,
            new Hours(110),
            new Hours(150),
            List.of(new HoursTotal(StatutoryHours.MAP, new Hours(110), List.of(fact))),
            List.of(fact));

    assertThat(Json.MAPPER.writeValueAsString(HoursJson.of(hours)))
        .isEqualTo(
            """
            {"aanwezigMinuten":110,"geplandMinuten":150,"uren":[{"soort":"map","minuten":110,\
            "heleUren":1,"sessies":[{"bijeenkomstId":"5a4b3c2d-1e0f-4a9b-8c7d-6e5f4a3b2c1d",\
            "datum":"2026-11-17","titel":"Werken in Nederland","minuten":110}]}]}\
            """);
  }

  @Test
  void saysOfACurriculumThatIsNotLoadedNoMoreThanWhatWasRecorded() {
    ProgressJson json =
        ProgressJson.of(
            progress(
                null,
                new MilestoneRow("eindgesprek", new Words("eindgesprek", "eindgesprek"), null, 0)));

    assertThat(Json.MAPPER.writeValueAsString(json))
        .contains("\"geladen\":false,\"compleet\":false,\"eisen\":[],")
        .endsWith(
            "\"mijlpalen\":[{\"id\":\"eindgesprek\",\"titel\":\"eindgesprek\",\"versie\":0}]}");
  }

  @Test
  void saysWhatACurriculumAsksAndWhoAsksForIt() {
    Requirement law =
        new Requirement(
            new Words("Minstens 12 uur PVT", "At least 12 hours of PVT"),
            true,
            new Words("14 van 12 uur", "14 of 12 hours"),
            StatutoryHours.PVT.source());
    Requirement own =
        new Requirement(
            new Words("Eindgesprek", "Final talk"), false, new Words("nog niet", "not yet"), null);

    ProgressJson json = ProgressJson.of(progress(new Assessment(List.of(law, own))));

    assertThat(json.geladen()).isTrue();
    assertThat(json.compleet()).isFalse();
    assertThat(json.eisen())
        .containsExactly(
            new ProgressJson.Asked(
                "Minstens 12 uur PVT",
                true,
                "14 van 12 uur",
                "Besluit inburgering 2021, artikel 3.1"),
            new ProgressJson.Asked("Eindgesprek", false, "nog niet", null));
  }

  private static EnrolmentProgress progress(
      @Nullable Assessment assessment, MilestoneRow... milestones) {
    return new EnrolmentProgress(
        EnrolmentId.random(),
        1,
        AMINA,
        NAME,
        GroupId.random(),
        "Groep Neede",
        Stage.ACTIVE,
        null,
        assessment,
        Hours.NONE,
        Hours.NONE,
        List.of(),
        List.of(milestones));
  }

  @Test
  void readsAParticipant() {
    ParticipantData input =
        Bodies.read(
                ParticipantJson.Input.class,
                "{'voornaam':'Amina','achternaam':'Voorbeeld','bsn':'123456782',"
                    + "'geboortedatum':'1990-05-17','randvoorwaarden':['tolk'],'jobcoachId':'s-1'}")
            .forRoom();

    assertThat(input)
        .isEqualTo(
            Records.of(
                ParticipantData.class,
                "firstName",
                "Amina",
                "lastName",
                "Voorbeeld",
                "birthDate",
                new BirthDate(1990, 5, 17),
                "bsn",
                "123456782",
                "needs",
                Set.of(Precondition.INTERPRETER),
                "coach",
                "s-1"));
  }

  @Test
  void takesNothingThatTheApiItselfDecides() {
    assertThat(Bodies.errors(ParticipantJson.Input.class, "{'voornaam':'A','versie':3,'id':'x'}"))
        .containsExactly("versie:field.unknown", "id:field.unknown");
  }

  @Test
  void readsAttendance() {
    assertThat(
            Bodies.read(AttendanceJson.Input.class, "{'aanwezigheid':'afwezig-met-bericht'}")
                .forRoom())
        .isEqualTo(new Attendance(Presence.ABSENT_WITH_NOTICE, null, null));
    assertThat(Bodies.errors(AttendanceJson.Input.class, "{'minuten':120}"))
        .containsExactly("aanwezigheid:field.required");
  }

  @Test
  void takesOnlyTheFieldsThatGoWithTheKindOfChange() {
    assertThat(Bodies.errors(SeriesJson.Wish.class, "{'soort':'versie','plaats':'Neede'}"))
        .containsExactly("plaats:field.unknown");
    assertThat(Bodies.errors(SeriesJson.Wanted.class, "{'vingerafdruk':'x','soort':'zaal'}"))
        .containsExactly("bijeenkomstId:field.required");
    assertThat(
            Bodies.read(SeriesJson.Wish.class, "{'soort':'verlengen','extra':[{'deel':3}]}")
                .forRoom())
        .isEqualTo(new SeriesChange.Lengthen(List.of(new SeriesChange.Extra(3, null))));
  }

  @Test
  void readsAGroupTogetherWithItsProgramme() {
    assertThat(
            Bodies.read(
                GroupJson.New.class,
                "{'programmaId':'3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f','naam':'Groep Neede'}"))
        .isEqualTo(
            new GroupJson.New(
                new ProgrammeId(AMINA.value()),
                new GroupJson.Input("Groep Neede", null, null, null, null, Set.of())));
    assertThat(Bodies.errors(GroupJson.New.class, "{'naam':1,'kleur':'rood'}"))
        .containsExactly("programmaId:field.required", "naam:field.text", "kleur:field.unknown");
  }
}
