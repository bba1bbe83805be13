package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.sessions.AbsenceNotices;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class NoticeScreensTest extends ScreenTest {

  private final SessionDetails today = municipality.sessionTodayWith(List.of("Amina", "Bilqis"));

  @Test
  void keepsANoticeBeforeTheDayAndTakesItBack() {
    SessionDetails later = municipality.session(today.group(), 7);
    openAttendance(municipality.trainer, later);
    assertThat(text())
        .contains("2 verwacht · geen bericht van afwezigheid")
        .doesNotContain("Afwezig zonder bericht");

    press("Bericht van afwezigheid");
    assertThat(reason().getHelperText()).contains("Leg geen medische gegevens vast.");
    assertThat(first().getValue()).isEqualTo(later.day());
    reason().setValue(AbsenceReason.TRAVEL);
    press("Bericht bewaren");

    assertThat(text())
        .contains(
            "Bericht van afwezigheid (vervoer)",
            "Het bericht van afwezigheid staat erbij",
            "2 verwacht · 1 bericht van afwezigheid");
    assertThat(line(later, "Amina").attendance()).isNull();

    press("Bericht terugnemen");
    assertThat(text()).contains("is teruggenomen", "2 verwacht · geen bericht");
    assertThat(line(later, "Amina").notice()).isNull();
  }

  @Test
  void saysBesideTheDaysWhatIsWrongWithThem() {
    SessionDetails later = municipality.session(today.group(), 7);
    openAttendance(municipality.trainer, later);
    press("Bericht van afwezigheid");
    first().setValue(later.day().plusDays(1));
    press("Bericht bewaren");

    assertThat(first().isInvalid()).isTrue();
    assertThat(first().getErrorMessage()).contains("geen bijeenkomst van deze groep");
    assertThat(line(later, "Amina").notice()).isNull();
  }

  @Test
  void proposesOnTheDayWhatAPersonTakesOver() {
    colleagueHears("Amina", AbsenceReason.CHILDCARE);
    openAttendance(municipality.trainer, today);
    assertThat(text())
        .contains("Bericht van afwezigheid (opvang)", "0 aanwezig · 0 afwezig · 2 nog open");

    press("De anderen aanwezig");
    assertThat(text()).contains("1 aanwezig · 0 afwezig · 1 nog open");
    assertThat(line(today, "Amina").attendance()).isNull();

    press("Neem 1 bericht over");
    assertThat(line(today, "Amina").attendance())
        .isEqualTo(
            new Attendance(Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.CHILDCARE, null));
    assertThat(text())
        .contains("1 deelnemer is op afwezig met bericht gezet", "1 afwezig · 0 nog open");
    press("Ongedaan maken");
    assertThat(line(today, "Amina").attendance()).isNull();
    press("Neem 1 bericht over");
    press("Afronden");
    assertThat(text()).contains("Afgerond: 1 van 2 aanwezig");
  }

  @Test
  void letsWhoCameAfterAllBePresent() {
    colleagueHears("Amina", AbsenceReason.OTHER);
    openAttendance(municipality.trainer, today);
    AttendanceRow row =
        all(AttendanceRow.class)
            .filter(one -> "Amina".equals(one.line().name().first()))
            .findFirst()
            .orElseThrow();
    row.choice().choose(Presence.PRESENT);
    assertThat(line(today, "Amina").attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(text()).doesNotContain("Neem 1 bericht over", "(iets anders)");
    assertThat(button("Iedereen aanwezig")).isNotNull();
  }

  @Test
  void isKeptByTheOwnJobCoachOnThePageOfTheParticipant() {
    ParticipantDetails coached =
        municipality.participant("Chaima", "Voorbeeld", municipality.coach);
    municipality.enrol(today.group(), coached.id());
    SessionDetails later = municipality.session(today.group(), 9);
    logIn(municipality.coach);
    open("deelnemers/" + coached.id().value());

    press("Bericht van afwezigheid");
    last().setValue(later.day());
    press("Bericht bewaren");
    assertThat(text()).contains("Het bericht van afwezigheid staat erbij", "Groep Vandaag: ");
    assertThat(line(later, "Chaima").notice()).isNotNull();

    press("Bericht terugnemen");
    assertThat(line(later, "Chaima").notice()).isNull();
  }

  private DatePicker first() {
    return field(DatePicker.class, "absence-notice-firstDay");
  }

  private DatePicker last() {
    return field(DatePicker.class, "absence-notice-lastDay");
  }

  @SuppressWarnings("unchecked") // the one list of reasons
  private Select<AbsenceReason> reason() {
    return field(Select.class, "absence-notice-reason");
  }

  private void openAttendance(CurrentUser user, SessionDetails session) {
    logIn(user);
    open("bijeenkomsten/" + session.id().value() + "/aanwezigheid");
  }

  private void colleagueHears(String first, AbsenceReason reason) {
    AttendanceLine line = line(today, first);
    meanwhile(
        municipality.coordinator,
        () ->
            room(AbsenceNotices.class)
                .add(today.group(), line.participant(), Municipality.TODAY, null, reason));
  }

  private AttendanceLine line(SessionDetails session, String first) {
    return meanwhile(
        municipality.coordinator,
        () ->
            room(AttendanceRecording.class).sheet(session.id()).lines().stream()
                .filter(line -> first.equals(line.name().first()))
                .findFirst()
                .orElseThrow());
  }
}
