package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.kit.PhoneLink;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class AttendanceViewTest extends ScreenTest {

  private final SessionDetails session =
      municipality.sessionTodayWith(List.of("Amina", "Bilqis", "Chaima"));

  @Test
  void savesEachTapAtOnce() {
    openAttendance();
    row("Amina").choice().choose(Presence.ABSENT_WITH_NOTICE);
    assertThat(status("Amina").attendance())
        .isEqualTo(new Attendance(Presence.ABSENT_WITH_NOTICE, null, null));
    assertThat(row("Amina").stateText()).startsWith("Opgeslagen");
    assertThat(text()).contains("0 aanwezig · 1 afwezig · 2 nog open");
  }

  @Test
  void recordsTheRestPresentAndTakesItBack() {
    openAttendance();
    row("Bilqis").choice().choose(Presence.ABSENT_WITHOUT_NOTICE);
    press("Iedereen aanwezig");
    assertThat(text())
        .contains("2 aanwezig · 1 afwezig · 0 nog open", "2 deelnemers zijn op aanwezig gezet");
    press("Ongedaan maken");
    assertThat(status("Amina").attendance()).isNull();
    assertThat(status("Bilqis").attendance())
        .isEqualTo(new Attendance(Presence.ABSENT_WITHOUT_NOTICE, null, null));
    assertThat(text()).contains("2 nog open", "Dat is teruggedraaid");
  }

  @Test
  void keepsOnUndoWhatAColleagueChangedSince() {
    openAttendance();
    press("Iedereen aanwezig");
    colleagueRecords("Chaima", Presence.ABSENT_WITH_NOTICE);
    press("Ongedaan maken");
    assertThat(Objects.requireNonNull(status("Chaima").attendance()).presence())
        .isEqualTo(Presence.ABSENT_WITH_NOTICE);
    assertThat(row("Chaima").choice().shown()).isEqualTo(Presence.ABSENT_WITH_NOTICE);
    assertThat(text()).contains("behalve bij 1 deelnemer");
  }

  @Test
  void asksWhenAColleagueWasFirstAndOverwritesNothing() {
    openAttendance();
    colleagueRecords("Amina", Presence.ABSENT_WITH_NOTICE);
    row("Amina").choice().choose(Presence.PRESENT);
    assertThat(status("Amina").attendance())
        .isEqualTo(new Attendance(Presence.ABSENT_WITH_NOTICE, null, null));
    assertThat(row("Amina").choice().shown()).isEqualTo(Presence.PRESENT);
    assertThat(row("Amina").hasUnsaved()).isTrue();
    assertThat(text())
        .contains("Coby Voorbeeld vulde om", "Afwezig met bericht", "U koos: Aanwezig.");
  }

  @Test
  void savesMyChoiceOverAColleaguesWhenIInsist() {
    openAttendance();
    colleagueRecords("Amina", Presence.ABSENT_WITH_NOTICE);
    row("Amina").choice().choose(Presence.PRESENT);
    press("Toch mijn keuze");
    assertThat(status("Amina").attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(row("Amina").hasUnsaved()).isFalse();
  }

  @Test
  void leavesAColleaguesChoiceWhenISaySo() {
    openAttendance();
    colleagueRecords("Amina", Presence.ABSENT_WITH_NOTICE);
    row("Amina").choice().choose(Presence.PRESENT);
    press("Laat staan");
    assertThat(row("Amina").choice().shown()).isEqualTo(Presence.ABSENT_WITH_NOTICE);
    assertThat(row("Amina").hasUnsaved()).isFalse();
    assertThat(text()).contains("2 nog open");
  }

  @Test
  void doesNotAskWhenAColleagueChoseTheSame() {
    openAttendance();
    colleagueRecords("Amina", Presence.PRESENT);
    row("Amina").choice().choose(Presence.PRESENT);
    assertThat(row("Amina").hasUnsaved()).isFalse();
    assertThat(row("Amina").stateText()).contains("Coby Voorbeeld");
  }

  @Test
  void recordsMinutesAndChannelWhereTheyDiffer() {
    openAttendance();
    row("Amina").record(wish("PRESENT", "45", "PHONE", "TRAVEL", ""));
    assertThat(status("Amina").attendance())
        .isEqualTo(new Attendance(Presence.PRESENT, 45, Channel.PHONE));
    assertThat(text()).contains("45 min, per telefoon");
  }

  @Test
  void recordsWhyParticipantWasAbsentAndANoteThatIsNotShownToPassersBy() {
    openAttendance();
    row("Amina").record(wish("ABSENT_WITH_NOTICE", "45", "", "CHILDCARE", "Oppas afgezegd"));
    assertThat(status("Amina").attendance())
        .isEqualTo(
            new Attendance(
                Presence.ABSENT_WITH_NOTICE,
                null,
                null,
                AbsenceReason.CHILDCARE,
                "Oppas afgezegd"));
    assertThat(text()).contains("opvang, met notitie").doesNotContain("Oppas afgezegd");
  }

  @Test
  void takesUpWhatABrowserKeptUnlessAColleagueWasFirst() {
    openAttendance();
    row("Amina").record(kept(0, wish("ABSENT_WITH_NOTICE", "", "", "ILLNESS", "")));
    assertThat(row("Amina").hasUnsaved()).isFalse();
    colleagueRecords("Bilqis", Presence.PRESENT);
    row("Bilqis").record(kept(0, wish("ABSENT_WITHOUT_NOTICE", "", "", "OTHER", "Niets gehoord")));
    assertThat(row("Bilqis").hasUnsaved()).isTrue();
    assertThat(text()).contains("U koos: Afwezig zonder bericht (iets anders, met notitie)");
    press("Toch mijn keuze");
    assertThat(Objects.requireNonNull(status("Bilqis").attendance()).note())
        .isEqualTo("Niets gehoord");
  }

  @Test
  void saysBesideTheMinutesWhenTheyDoNotFit() {
    openAttendance();
    row("Amina").choice().choose(Presence.PRESENT);
    row("Amina").record(wish("PRESENT", "500", "", "", ""));
    assertThat(row("Amina").extras().minutesError()).contains("1 tot en met 120");
    assertThat(status("Amina").attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(row("Amina").hasUnsaved()).isTrue();
  }

  @Test
  void saysBesideTheMinutesWhenTheyAreNoNumber() {
    openAttendance();
    row("Amina").record(wish("PRESENT", "een uur", "", "", ""));
    assertThat(row("Amina").extras().minutesError()).contains("Schrijf bijvoorbeeld 45");
    assertThat(row("Amina").hasUnsaved()).isTrue();
    assertThat(status("Amina").attendance()).isNull();
  }

  @Test
  void clearsOneLineAgain() {
    openAttendance();
    row("Amina").choice().choose(Presence.PRESENT);
    press("Invulling wissen");
    assertThat(status("Amina").attendance()).isNull();
    assertThat(row("Amina").choice().shown()).isNull();
    assertThat(text()).contains("3 nog open");
  }

  @Test
  void closesOnlyWhenEverybodyIsRecordedAndOpensAgain() {
    openAttendance();
    press("Afronden");
    assertThat(text()).contains("Van 3 deelnemers is nog niets ingevuld");
    press("Iedereen aanwezig");
    press("Afronden");
    assertThat(text()).contains("Afgerond: 3 van 3 aanwezig", "De bijeenkomst is afgerond");
    press("Heropenen");
    assertThat(text()).contains("Elke wijziging blijft bewaard, met uw naam erbij");
    press("Ja, heropenen");
    assertThat(text())
        .contains("3 aanwezig · 0 afwezig · 0 nog open", "De bijeenkomst is weer open");
  }

  @Test
  void keepsATapThatComesAfterAColleagueClosedTheSession() {
    openAttendance();
    meanwhile(
        municipality.coordinator,
        () -> {
          room(AttendanceRecording.class).recordRestPresent(session.id());
          return room(Sessions.class).close(session.id(), session.version());
        });
    row("Amina").choice().choose(Presence.ABSENT_WITH_NOTICE);
    assertThat(row("Amina").stateText()).isEqualTo("Niet opgeslagen");
    assertThat(row("Amina").choice().shown()).isEqualTo(Presence.ABSENT_WITH_NOTICE);
    assertThat(text()).contains("Opnieuw proberen");
  }

  @Test
  void asksBeforeAnUnsavedChoiceIsLeftBehind() {
    openAttendance();
    colleagueRecords("Amina", Presence.ABSENT_WITH_NOTICE);
    row("Amina").choice().choose(Presence.PRESENT);
    open("agenda");
    assertThat(text()).contains("Eén keuze is nog niet opgeslagen");
    press("Hier blijven");
    assertThat(view()).isInstanceOf(AttendanceView.class);
  }

  @Test
  void showsWhatWasRecordedBeforeAndByWhom() {
    openAttendance();
    row("Amina").choice().choose(Presence.PRESENT);
    row("Amina").choice().choose(Presence.ABSENT_WITH_NOTICE);
    press("Wijzigingen");
    assertThat(text()).contains("Van Aanwezig naar Afwezig met bericht");
  }

  @Test
  void saysOfACancelledSessionThatNobodyNeedsToBeFilledIn() {
    meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class)
                .cancel(session.id(), session.version(), CancelReason.WEATHER, null));
    openAttendance();
    assertThat(text())
        .contains("Deze bijeenkomst gaat niet door", "U hoeft niemand in te vullen")
        .doesNotContain("Amina");
  }

  @Test
  void recordsFromAVideoListOnlyWhomSomebodyConfirmed() {
    openAttendance();
    row("Amina").choice().choose(Presence.ABSENT_WITH_NOTICE);
    VideoListPanel panel = all(VideoListPanel.class).findFirst().orElseThrow();
    panel.csv().setValue("Name,Duration (Minutes)\nAmina Voorbeeld,60\niPad,45\nVreemde,10\n");
    press("Lijst lezen");
    VideoEntryLine amina = panel.lines().getFirst();
    assertThat(amina.confirmed()).isEmpty();
    assertThat(text()).contains("60 minuten");
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(text()).contains("U heeft nog niemand aangevinkt");

    amina.who().setValue(Set.of(row("Amina").line().participant()));
    VideoEntryLine ipad = panel.lines().get(1);
    ipad.other().setValue(row("Bilqis").line().participant());
    ipad.other().setValue(row("Chaima").line().participant());
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(text())
        .contains(
            "3 deelnemers zijn op aanwezig per video gezet", "1 naam is overgeslagen: Vreemde");
    assertThat(Objects.requireNonNull(status("Amina").attendance()).minutes()).isEqualTo(60);
    assertThat(status("Bilqis").minutes()).isEqualTo(45);
    assertThat(row("Chaima").choice().shown()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void ticksBeforehandOnlyTheWholeNameOfWhomNothingIsRecorded() {
    openAttendance();
    row("Amina").choice().choose(Presence.ABSENT_WITH_NOTICE);
    VideoListPanel panel =
        read("Naam;Minuten\nAmina Voorbeeld;25\nVoorbeeld, Bilqis;35\nChaima;45\n");
    assertThat(panel.lines()).extracting(line -> line.confirmed().size()).containsExactly(0, 1, 0);
    assertThat(text()).contains("1 naam is precies die van een deelnemer");

    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(status("Bilqis").minutes()).isEqualTo(35);
    assertThat(Objects.requireNonNull(status("Amina").attendance()).presence())
        .isEqualTo(Presence.ABSENT_WITH_NOTICE);
    assertThat(status("Chaima").attendance()).isNull();
  }

  @Test
  void asksHowLongWhereTheListDoesNotSay() {
    openAttendance();
    VideoListPanel panel =
        read("Naam;Duur\nBilqis Voorbeeld;een tijdje\nChaima Voorbeeld;31 min\n");
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(text()).contains("Vul eerst in hoe lang het was bij: Bilqis Voorbeeld.");
    assertThat(panel.lines().getFirst().minutes().isInvalid()).isTrue();
    assertThat(panel.lines().getLast().minutes().isVisible()).isFalse();
    assertThat(status("Chaima").attendance()).isNull();

    panel.lines().getFirst().minutes().setValue(session.minutes() + 1);
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(status("Bilqis").attendance()).isNull();

    panel.lines().getFirst().minutes().setValue(17);
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(status("Bilqis").minutes()).isEqualTo(17);
    assertThat(status("Chaima").minutes()).isEqualTo(31);
  }

  @Test
  void recordsWhoIsNotTickedWithoutAskingForTheirMinutes() {
    openAttendance();
    VideoListPanel panel = read("Naam\nBilqis Voorbeeld\nChaima Voorbeeld, 12 minuten\n");
    panel.lines().getFirst().who().setValue(Set.of());
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(status("Bilqis").attendance()).isNull();
    assertThat(status("Chaima").minutes()).isEqualTo(12);
  }

  @Test
  void readsAFileInTheLettersOfWhateverWroteItAndKeepsNothing() {
    openAttendance();
    VideoListPanel panel = all(VideoListPanel.class).findFirst().orElseThrow();
    panel.take(
        "Naam;Minuten\nBilq\u00efs Voorbeeld;40\n".getBytes(Charset.forName("windows-1252")));
    assertThat(panel.csv().getValue()).contains("Bilq\u00efs Voorbeeld");
    assertThat(panel.csv().getElement().hasAttribute("data-no-draft")).isTrue();
    assertThat(panel.csv().getElement().getAttribute("autocomplete")).isEqualTo("off");

    press("Lijst lezen");
    press("Wie ik aanvinkte op aanwezig zetten");
    assertThat(status("Bilqis").minutes()).isEqualTo(40);
    assertThat(panel.csv().getValue()).isEmpty();
    assertThat(panel.lines()).isEmpty();
  }

  private VideoListPanel read(String list) {
    VideoListPanel panel = all(VideoListPanel.class).findFirst().orElseThrow();
    panel.csv().setValue(list);
    press("Lijst lezen");
    return panel;
  }

  @Test
  void offersToCallWhomTheTrainerMaySeeAndNobodyElse() {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            "Dilan",
            "lastName",
            "Voorbeeld",
            "phone",
            "06-12 34 56 78");
    ParticipantId dilan =
        meanwhile(municipality.coordinator, () -> room(Participants.class).register(input).id());
    municipality.enrol(session.group(), dilan);
    openAttendance();

    List<PhoneLink> calls = all(PhoneLink.class).toList();
    assertThat(calls).hasSize(1);
    PhoneLink call = calls.getFirst();
    assertThat(call.getHref()).isEqualTo("tel:0612345678");
    assertThat(call.getElement().getAttribute("aria-label"))
        .isEqualTo("Bel Dilan Voorbeeld: 06-12 34 56 78");
    assertThat(row("Dilan").getElement().getTextRecursively()).contains("06-12 34 56 78");
  }

  @Test
  void showsWhatTheCurriculumAsksAndTheWayToTheVideoMeeting() {
    GroupDetails group = curriculumWith("Esra");
    SessionDetails first =
        meanwhile(municipality.trainer, () -> room(Sessions.class).of(group.id()).getFirst());
    logIn(municipality.trainer);
    for (String page : List.of("", "/aanwezigheid")) {
      open("bijeenkomsten/" + first.id().value() + page);
      assertThat(text())
          .contains("U kent elkaar.", "Oefen uw naam thuis.")
          .doesNotContain("Open de videobijeenkomst");
    }

    SessionInput online =
        new SessionInput(
            first.title(),
            null,
            first.start(),
            first.end(),
            Channel.VIDEO,
            null,
            "https://video.voorbeeld.example/proef");
    meanwhile(
        municipality.trainer,
        () -> room(Sessions.class).change(first.id(), first.version(), online));
    for (String page : List.of("", "/aanwezigheid")) {
      open("bijeenkomsten/" + first.id().value() + page);
      assertThat(all(Anchor.class).map(Anchor::getHref))
          .contains("https://video.voorbeeld.example/proef");
      assertThat(text()).contains("Open de videobijeenkomst");
    }
  }

  @Test
  void saysOfASessionToComeThatItIsTooEarly() {
    SessionDetails later = municipality.session(session.group(), 7);
    logIn(municipality.trainer);
    open("bijeenkomsten/" + later.id().value() + "/aanwezigheid");
    assertThat(text()).contains("Deze bijeenkomst is nog niet geweest");
  }

  @Test
  void doesNotExistForATrainerOfAnotherGroup() {
    logIn(municipality.otherTrainer);
    open("bijeenkomsten/" + session.id().value() + "/aanwezigheid");
    assertThat(text()).contains("Deze pagina is er niet").doesNotContain("Amina");
  }

  @Test
  void isNotForAJobCoach() {
    logIn(municipality.coach);
    open("bijeenkomsten/" + session.id().value() + "/aanwezigheid");
    assertThat(text()).contains("Dit is niet voor uw rol").doesNotContain("Amina");
  }

  private void openAttendance() {
    logIn(municipality.trainer);
    open("bijeenkomsten/" + session.id().value() + "/aanwezigheid");
  }

  private static RowChange wish(
      String presence, String minutes, String channel, String reason, String note) {
    return new RowChange(Presence.valueOf(presence), minutes, channel, reason, note, 0, false, 1);
  }

  private static RowChange kept(long version, RowChange wish) {
    return new RowChange(
        wish.presence(),
        wish.minutes(),
        wish.channel(),
        wish.reason(),
        wish.note(),
        version,
        true,
        1);
  }

  private AttendanceRow row(String first) {
    return all(AttendanceRow.class)
        .filter(row -> row.line().name().familiar().equals(first))
        .findFirst()
        .orElseThrow();
  }

  private AttendanceLine status(String first) {
    return meanwhile(municipality.coordinator, () -> line(first));
  }

  private AttendanceLine line(String first) {
    return room(AttendanceRecording.class).sheet(session.id()).lines().stream()
        .filter(line -> line.name().familiar().equals(first))
        .findFirst()
        .orElseThrow();
  }

  private void colleagueRecords(String first, Presence presence) {
    meanwhile(
        municipality.coordinator,
        () -> {
          AttendanceLine line = line(first);
          return room(AttendanceRecording.class)
              .record(
                  session.id(),
                  line.participant(),
                  line.version(),
                  new Attendance(presence, null, null));
        });
  }
}
