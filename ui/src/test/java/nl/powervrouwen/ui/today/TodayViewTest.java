package nl.powervrouwen.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayViewTest extends ScreenTest {

  @Test
  void saysWhatNeedsTheTrainerTodayWithOneButtonEach() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina", "Bilqis"));
    municipality.session(session.group(), -7);
    municipality.session(session.group(), 7);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text())
        .contains(
            "Groep Vandaag, 9.30 uur: 0 van 2 ingevuld.",
            "Nog af te ronden",
            "Groep Vandaag: 0 van 2 ingevuld. Rond de bijeenkomst nog af.",
            "Hierna",
            "Groep Vandaag, 9.30 uur: 2 deelnemers verwacht.")
        .doesNotContain("Amina");
  }

  @Test
  void offersToCloseWhatIsComplete() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    meanwhileRecordAll(session);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text()).contains("1 van 1 ingevuld.", "Afronden");
  }

  @Test
  void showsThatASessionOfTodayIsNotHeldAndAsksForNoAttendance() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class)
                .cancel(session.id(), session.version(), CancelReason.WEATHER, null));
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text())
        .contains("Groep Vandaag, 9.30 uur: gaat niet door. Vervallen: het weer.", "Bekijken")
        .doesNotContain("Aanwezigheid", "Nog af te ronden");
  }

  @Test
  void saysSoWhenNothingIsToDo() {
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text()).contains("Vandaag is er geen bijeenkomst", "Er is ook nog niets gepland");
  }

  @Test
  void showsAJobCoachTheSessionsWithoutAttendance() {
    SessionDetails session = municipality.sessionTodayWith(List.of());
    municipality.enrol(
        session.group(), municipality.participant("Dina", "Proef", municipality.coach).id());
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("Groep Vandaag", "Bekijken").doesNotContain("Aanwezigheid");
  }

  @ParameterizedTest
  @CsvSource({
    "CONTROLLER, Hier komen uw cijfers",
    "BEHEERDER, U beheert de instellingen",
    "PRIVACY_OFFICER, Hier komen de logboeken"
  })
  void tellsOtherRolesHonestlyThatTheySeeNoPeople(Role role, String title) {
    municipality.sessionTodayWith(List.of("Amina"));
    logIn(Rooms.user(municipality.tenant, "Cas Voorbeeld", role));
    open("vandaag");
    assertThat(text()).contains(title).doesNotContain("Groep Vandaag", "Deelnemers", "Groepen");
  }

  @Test
  void tellsWhoHasNoRoleWhomToAsk() {
    logIn(Rooms.user(municipality.tenant, "Cas Voorbeeld"));
    open("vandaag");
    assertThat(text()).contains("U heeft nog geen rol", "Vraag de beheerder");
  }

  private void meanwhileRecordAll(SessionDetails session) {
    meanwhile(
        municipality.coordinator,
        () -> room(AttendanceRecording.class).recordRestPresent(session.id()));
  }
}
