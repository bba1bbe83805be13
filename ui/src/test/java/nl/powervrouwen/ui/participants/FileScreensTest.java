package nl.powervrouwen.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

/** What is new on a participant's page, and the numbers that are shown only for a reason. */
class FileScreensTest extends ScreenTest {

  private static final int DAYS = 4;

  @Test
  void countsAndMarksWhatColleaguesWroteDownSinceTheReaderLastLooked() {
    ParticipantId amina = participant();
    pip(municipality.coach, amina, 120);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).doesNotContain("sinds u hier het laatst keek");
    lastVisitWasDaysAgo();
    open("deelnemers/" + amina.value());
    // Since then a colleague made this reader the coach.
    assertThat(text()).contains("1 nieuwe sinds u hier het laatst keek, op " + then());
    assertThat(marked()).isEqualTo(1);

    pip(municipality.coordinator, amina, 30);
    pip(municipality.coordinator, amina, 60);
    pip(municipality.coach, amina, 90);
    open("deelnemers/" + amina.value());

    assertThat(text()).contains("3 nieuwe sinds u hier het laatst keek, op " + then());
    assertThat(marked()).isEqualTo(3);
  }

  @Test
  void marksWhatAColleagueWroteDownAboutADayOfLongAgo() {
    ParticipantId amina = participant();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    lastVisitWasDaysAgo();
    LocalDate longAgo = Municipality.TODAY.minusDays(200);
    meanwhile(
        municipality.coordinator,
        () ->
            room(Goals.class)
                .add(
                    amina,
                    Records.of(
                        GoalData.class,
                        "words",
                        "Zelf reizen",
                        "kind",
                        GoalKind.MAIN,
                        "since",
                        longAgo)));
    meanwhile(
        municipality.coordinator,
        () ->
            room(Results.class)
                .add(
                    amina,
                    Records.of(
                        ResultData.class,
                        "kind",
                        ResultKind.VOLUNTEERING,
                        "startedOn",
                        longAgo.plusDays(1))));
    open("deelnemers/" + amina.value());

    // The third is that this reader became the coach.
    assertThat(text()).contains("3 nieuwe sinds u hier het laatst keek, op " + then());
    assertThat(marked()).isEqualTo(3);
  }

  @Test
  void showsTheNewestMomentsAndAllThatIsNewAndTheRestBehindOneLine() {
    ParticipantId amina = participant();
    for (int days = 10; days <= 100; days += 10) {
      pip(municipality.coach, amina, days);
    }
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Eerder: 5 momenten");

    lastVisitWasDaysAgo();
    pip(municipality.coordinator, amina, 200);
    open("deelnemers/" + amina.value());
    assertThat(text()).doesNotContain("Eerder:");
    assertThat(marked()).isEqualTo(2);
  }

  @Test
  void leadsToEachPartOfThePageFromItsTop() {
    ParticipantId amina = participant();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value());
    List<String> parts =
        all(Anchor.class)
            .map(Anchor::getHref)
            .filter(link -> link.startsWith("#"))
            .map(link -> link.substring(1))
            .filter(part -> !part.equals("inhoud"))
            .toList();
    assertThat(parts).contains("doelen", "contact", "resultaten", "inburgering", "aanwezigheid");
    assertThat(all(Section.class).map(part -> part.getId().orElse("")).toList()).containsAll(parts);
  }

  @Test
  void showsAWholeNumberOnlyForAReasonAndTellsThePrivacyOfficerWhy() {
    ParticipantId amina = participant();
    bsn(amina);
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/nummers");
    assertThat(text()).contains("\u2022\u2022\u2022\u2022\u20226782").doesNotContain("123456782");
    press("Heel nummer tonen");
    assertThat(field(TextField.class, "show-number-reason").isInvalid()).isTrue();
    assertThat(text()).doesNotContain("123456782");
    field(TextField.class, "show-number-reason").setValue("Aanmelden bij de taalschool");
    press("Heel nummer tonen");
    assertThat(text()).contains("123456782");
    open("deelnemers/" + amina.value() + "/nummers");
    assertThat(text()).doesNotContain("123456782");

    leave();
    logIn(Rooms.user(municipality.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER));
    open("instellingen/logboek");
    assertThat(text())
        .contains("Een BSN of V-nummer bekijken. BSN: Aanmelden bij de taalschool")
        .contains("Jo Voorbeeld")
        .doesNotContain("123456782");
  }

  @Test
  void keepsAVNumberAndTakesItAway() {
    ParticipantId amina = participant();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/nummers");
    assertThat(text()).contains("Er is nog geen nummer om te bekijken");
    field(TextField.class, "v-number-vNumber").setValue("abc");
    press("V-nummer opslaan");
    assertThat(field(TextField.class, "v-number-vNumber").getErrorMessage())
        .contains("hooguit 10 cijfers");
    field(TextField.class, "v-number-vNumber").setValue("1234567890");
    press("V-nummer opslaan");
    assertThat(text()).contains("Het V-nummer is opgeslagen", "\u20227890");
    press("V-nummer opslaan");
    assertThat(text()).contains("Het V-nummer is weg").doesNotContain("7890");
  }

  private ParticipantId participant() {
    return municipality.participant("Amina", "Voorbeeld", municipality.coach).id();
  }

  private long marked() {
    return all(ListItem.class)
        .filter(item -> item.getElement().getTextRecursively().contains("Nieuw"))
        .count();
  }

  private static String then() {
    return Moments.date(Municipality.TODAY.minusDays(DAYS));
  }

  private void lastVisitWasDaysAgo() {
    OffsetDateTime moment =
        Municipality.TODAY
            .minusDays(DAYS)
            .atTime(12, 0)
            .atZone(Moments.ZONE)
            .toInstant()
            .atOffset(ZoneOffset.UTC);
    assertThat(moment.toInstant()).isBefore(Instant.now());
    meanwhile(
        municipality.coordinator,
        () ->
            room(Inside.class)
                .inTransaction(
                    inside ->
                        inside
                            .createQuery("UPDATE FileLook l SET l.lookedAt = :moment")
                            .setParameter("moment", moment)
                            .executeUpdate()));
  }

  private void pip(CurrentUser by, ParticipantId participant, int daysAgo) {
    PipData pip =
        Records.of(
            PipData.class, "datedOn", Municipality.TODAY.minusDays(daysAgo), "route", Leerroute.B);
    meanwhile(by, () -> room(Inburgering.class).addPip(participant, pip));
  }

  private void bsn(ParticipantId participant) {
    meanwhile(
        municipality.coordinator,
        () -> {
          Participants participants = room(Participants.class);
          ParticipantDetails known = participants.get(participant);
          return participants.change(
              participant, known.version(), Records.with(known.data(), "bsn", "123456782"));
        });
  }
}
