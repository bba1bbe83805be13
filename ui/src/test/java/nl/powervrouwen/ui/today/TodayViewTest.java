package nl.powervrouwen.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.PrintedLists;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

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
  void makesOneLineOfManySessionsThatAreNotClosed() {
    backlog(5, 0);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(all(Disclosure.class).map(Disclosure::getSummaryText))
        .containsExactly("5 bijeenkomsten niet afgerond");
    assertThat(all(Disclosure.class)).noneMatch(Disclosure::isOpen);
    assertThat(text())
        .contains("Groep Vandaag: 0 van 2 ingevuld. Rond de bijeenkomst nog af.")
        .doesNotContain("Rond alle complete af", "Rond de complete af");
  }

  @Test
  void leavesAFewSessionsThatAreNotClosedAsTheyAre() {
    backlog(2, 1);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(all(Disclosure.class)).isEmpty();
    assertThat(text()).contains("Groep Vandaag: 2 van 2 ingevuld.", "Rond de complete af (1)");
  }

  @Test
  void makesOneLineOfManyGroupsWithAFreePlaceToo() {
    for (int i = 1; i <= 4; i++) {
      GroupDetails group = municipality.group("Groep " + i, 2);
      ParticipantId who = municipality.participant("Wacht" + i, "Voorbeeld", null).id();
      meanwhile(
          municipality.coordinator,
          () -> {
            Enrolments enrolments = room(Enrolments.class);
            EnrolmentRow applied = enrolments.register(group.id(), who, Municipality.TODAY);
            return enrolments.putOnWaitingList(applied.id(), applied.version());
          });
    }
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(all(Disclosure.class).map(Disclosure::getSummaryText))
        .containsExactly("4 groepen met een vrije plaats");
  }

  @Test
  void closesWhatIsCompleteAtOnceAfterNamingIt() {
    List<SessionDetails> all = backlog(3, 4);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text()).contains("7 bijeenkomsten niet afgerond");
    press("Rond alle complete af (4)");
    for (SessionDetails complete : all.subList(3, 7)) {
      assertThat(text())
          .contains(
              "Daarna staat vast wie er werd verwacht.",
              "Groep Vandaag, " + day(complete) + ": Kennis");
    }
    assertThat(text()).doesNotContain("Groep Vandaag, " + day(all.getFirst()));
    assertThat(closed()).isZero();
    press("Afronden");
    assertThat(text())
        .contains("4 bijeenkomsten zijn afgerond.", "0 van 2 ingevuld")
        .doesNotContain("Rond alle complete af", "niet afgerond");
    assertThat(closed()).isEqualTo(4);
  }

  @Test
  void doesNothingWhenOneThinksBetterOfClosing() {
    backlog(0, 2);
    logIn(municipality.coordinator);
    open("vandaag");
    press("Rond alle complete af (2)");
    press("Nee, terug");
    assertThat(closed()).isZero();
    assertThat(text()).contains("Rond alle complete af (2)");
  }

  @Test
  void closesTheOthersWhenOneCantBeClosedAndSaysWhy() {
    List<SessionDetails> all = backlog(0, 4);
    logIn(municipality.trainer);
    open("vandaag");
    press("Rond alle complete af (4)");
    SessionDetails taken = all.get(1);
    SessionDetails emptied = all.get(2);
    meanwhile(municipality.coordinator, () -> takeBackOne(emptied));
    meanwhile(
        municipality.coordinator, () -> room(Sessions.class).close(taken.id(), taken.version()));
    press("Afronden");
    assertThat(text())
        .contains(
            "2 bijeenkomsten zijn afgerond, 2 niet:",
            "Groep Vandaag, " + day(taken) + ": Kennismaken. Een collega heeft deze bijeenkomst",
            "Groep Vandaag, " + day(emptied) + ": Kennismaken. ",
            "Groep Vandaag: 1 van 2 ingevuld.");
    assertThat(closed()).isEqualTo(3);
  }

  @Test
  void doesNotCloseASessionAtWhichNobodyWasExpected() {
    municipality.session(municipality.group("Groep Leeg", 5).id(), -3);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text())
        .contains("Groep Leeg: 0 van 0 ingevuld.")
        .doesNotContain("Rond de complete af", "Rond alle complete af");
  }

  @Test
  void letsNobodyCloseWhoMayNotCloseOne() {
    backlog(0, 4);
    for (CurrentUser other : List.of(municipality.coach, municipality.otherTrainer)) {
      logIn(other);
      open("vandaag");
      assertThat(text()).contains("Vandaag").doesNotContain("Nog af te ronden", "complete af");
      leave();
    }
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
    assertThat(text())
        .contains("Vandaag is er geen bijeenkomst", "Ook de komende 6 weken is er niets gepland.");
  }

  @Test
  void asksNoCoachToPlanWhatACoachCantPlan() {
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text())
        .contains("Ook de komende 6 weken is er geen bijeenkomst van een groep met uw deelnemers.")
        .doesNotContain("Plan een bijeenkomst");
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

  @Test
  void tellsAControllerWhatHoldsUpTheFiguresAndNoName() {
    List<SessionDetails> all = backlog(2, 3);
    meanwhile(
        municipality.coordinator,
        () -> room(Sessions.class).close(all.get(4).id(), all.get(4).version()));
    logIn(Rooms.user(municipality.tenant, "Cas Voorbeeld", Role.CONTROLLER));
    open("vandaag");
    assertThat(text())
        .contains("Deze cijfers staan nog niet vast", "niet afgerond.", "Maandcijfers bekijken")
        .doesNotContain("Er staat niets open", "Groep Vandaag", "Amina", "Deelnemers", "Groepen");
    open("maandcijfers");
    assertThat(text())
        .contains("Bijeenkomsten per maand", Moments.monthAndYear(YearMonth.from(all.get(4).day())))
        .doesNotContain("Groep Vandaag", "Amina");
  }

  @Test
  void tellsAControllerWhatWasLookedAtWhenNothingIsOpen() {
    SessionDetails only = backlog(0, 1).getFirst();
    meanwhile(
        municipality.coordinator, () -> room(Sessions.class).close(only.id(), only.version()));
    logIn(Rooms.user(municipality.tenant, "Cas Voorbeeld", Role.CONTROLLER));
    open("vandaag");
    assertThat(text())
        .contains(
            "Er staat niets open",
            "de bijeenkomsten van de laatste 12 maanden (1 gehouden)",
            "Maandcijfers bekijken")
        .doesNotContain("staan nog niet vast");
  }

  @Test
  void tellsAPrivacyOfficerWhatWasOpenedAndLeadsToThoseLines() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    CurrentUser officer = Rooms.user(municipality.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
    logIn(officer);
    open("vandaag");
    assertThat(text())
        .contains(
            "Geen nummer getoond, geen bestand opgehaald en niemand geweigerd", "Naar het logboek")
        .doesNotContain("bestand met gegevens van mensen opgehaald");
    meanwhile(
        municipality.coordinator,
        () -> {
          room(PrintedLists.class).writeSignInList(session.id(), new ByteArrayOutputStream());
          return true;
        });
    open("vandaag");
    assertThat(text())
        .contains("1 keer is een bestand met gegevens van mensen opgehaald.")
        .doesNotContain("Geen nummer getoond", "Amina", "V-nummer helemaal getoond");
    open("instellingen/logboek?handeling=fetch-file");
    assertThat(text()).contains("U ziet 1 regel.");
    open("instellingen/logboek?handeling=show-number");
    assertThat(text()).contains("Er zijn geen regels die hierbij passen.");
  }

  @Test
  void tellsAPrivacyOfficerWhichTermsAreChosenAndLetsThemChangeNone() {
    logIn(Rooms.user(municipality.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER));
    open("vandaag");
    assertThat(text()).contains("Voor 4 van de 4 soorten gegevens is geen bewaartermijn gekozen.");
    open("instellingen/bewaartermijnen");
    assertThat(text())
        .contains("Dossier van een deelnemer", "Nog niet gekozen")
        .doesNotContain("Opslaan");
  }

  @Test
  void tellsThatTheTermOfAFileIsOverAndOfOthersThatItEndsSoon() {
    term("13");
    stopped("Amina", LocalDate.now(Moments.ZONE).minusMonths(13).minusDays(2));
    stopped("Bilqis", LocalDate.now(Moments.ZONE).minusMonths(9));
    stopped("Chana", LocalDate.now(Moments.ZONE).minusMonths(2));
    logIn(Rooms.user(municipality.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER));
    open("vandaag");
    assertThat(text())
        .contains(
            "Voor 3 van de 4 soorten gegevens",
            "1 deelnemer doet meer dan 13 maanden niet meer mee.",
            "eindigt de bewaartermijn van nog 1 dossier.")
        .doesNotContain("Amina", "Bilqis");
  }

  private void term(String months) {
    meanwhile(
        Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER),
        () ->
            room(TenantSettings.class)
                .change(
                    List.of(
                        new SettingInput(
                            Setting.months(RetentionCategory.PARTICIPANT_FILE), 0, months))));
  }

  private void stopped(String name, LocalDate last) {
    GroupDetails group = municipality.group("Groep van " + name, 3);
    ParticipantId who = municipality.participant(name, "Voorbeeld", null).id();
    meanwhile(
        municipality.coordinator,
        () -> {
          Enrolments enrolments = room(Enrolments.class);
          EnrolmentRow row = enrolments.enrol(group.id(), who, last.minusDays(30));
          return enrolments.end(row.id(), row.version(), last, EnrolmentRow.EndReason.MOVED);
        });
  }

  @Test
  void saysToABeheerderWhatTheyLookAfter() {
    logIn(Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER));
    open("vandaag");
    assertThat(text())
        .contains("Voor 4 van de 4 soorten gegevens is geen bewaartermijn gekozen.")
        .doesNotContain("Deelnemers", "Groepen");
  }

  @Test
  void tellsWhoHasNoRoleWhomToAsk() {
    logIn(Rooms.user(municipality.tenant, "Cas Voorbeeld"));
    open("vandaag");
    assertThat(text()).contains("U heeft nog geen rol", "Vraag de beheerder");
  }

  /** Sessions of before today, newest first: some with nothing recorded, others with everybody. */
  private List<SessionDetails> backlog(int bare, int complete) {
    GroupDetails group = municipality.group("Groep Vandaag", 50);
    for (String name : List.of("Amina", "Bilqis")) {
      municipality.enrol(group.id(), municipality.participant(name, "Voorbeeld", null).id());
    }
    List<SessionDetails> sessions = new ArrayList<>();
    for (int i = 0; i < bare + complete; i++) {
      SessionDetails session = municipality.session(group.id(), -1 - i);
      sessions.add(session);
      if (i >= bare) {
        meanwhileRecordAll(session);
      }
    }
    return sessions;
  }

  private AttendanceLine takeBackOne(SessionDetails session) {
    AttendanceRecording recording = room(AttendanceRecording.class);
    AttendanceLine line = recording.sheet(session.id()).lines().getFirst();
    return recording.clear(session.id(), line.participant(), line.version());
  }

  private static String day(SessionDetails session) {
    return Moments.shortDay(session.day());
  }

  private long closed() {
    LocalDate today = Municipality.TODAY;
    return meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class).between(today.minusDays(30), today).stream()
                .filter(SessionDetails::closed)
                .count());
  }

  private void meanwhileRecordAll(SessionDetails session) {
    meanwhile(
        municipality.coordinator,
        () -> room(AttendanceRecording.class).recordRestPresent(session.id()));
  }
}
