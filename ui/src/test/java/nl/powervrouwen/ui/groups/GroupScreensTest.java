package nl.powervrouwen.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class GroupScreensTest extends ScreenTest {

  private static final LocalDate TODAY = Municipality.TODAY;

  @Test
  void tellsACoordinatorWhatToDoFirst() {
    logIn(municipality.coordinator);
    open("groepen");
    assertThat(text()).contains("Er is nog geen programma", "Nieuw programma");
  }

  @Test
  void opensAProgrammeAndFormsAGroupInIt() {
    logIn(municipality.coordinator);
    open("programmas/nieuw");
    type("new-programme-name", "Powervrouwen proef");
    press("Opslaan");
    assertThat(text()).contains("Powervrouwen proef", "Maak de eerste groep");
    ProgrammeDetails programme = municipality.programme("Tweede");
    open("programmas/" + programme.id().value() + "/groepen/nieuw");
    type("new-group-name", "Groep Neede");
    trainers().setValue(Set.of(municipality.trainer.subject()));
    press("Opslaan");
    assertThat(text()).contains("Groep Neede", "Tine Voorbeeld", "0 van 15 plaatsen");
  }

  @Test
  void saysBesideTheFieldWhenAPlaceIsNoNumberThatFits() {
    ProgrammeDetails programme = municipality.programme("Proef");
    logIn(municipality.coordinator);
    open("programmas/" + programme.id().value() + "/groepen/nieuw");
    type("new-group-name", "Groep Neede");
    field(IntegerField.class, "new-group-capacity").setValue(5000);
    type("new-group-meetingLink", "http://voorbeeld.example");
    press("Opslaan");
    assertThat(field(IntegerField.class, "new-group-capacity").getErrorMessage())
        .contains("1 tot en met 200");
    assertThat(field(TextField.class, "new-group-meetingLink").getErrorMessage())
        .contains("https://");
  }

  @Test
  void enrolsAParticipantFoundByNameAndEndsItWithAReason() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    type("enrol-search", "am");
    press("Inschrijven");
    assertThat(text()).contains("Amina Voorbeeld is ingeschreven", "Voorbeeld, Amina");
    press("Stoppen");
    chooseReason();
    pressInDialog("Stoppen");
    assertThat(text()).contains("Amina Voorbeeld is uitgeschreven", "Gestopt (1)");
  }

  @Test
  void takesBackThatSomebodyStopped() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    end(municipality.enrol(group.id(), municipality.participant("Amina", "Proef", null).id()));
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains("Gestopt (1)", "Op dit moment doet niemand mee.")
        .doesNotContain("Nog niemand is ingeschreven");
    press("Stoppen ongedaan maken");
    assertThat(text())
        .contains("Amina Proef doet weer mee.", "1 van 5 plaatsen")
        .doesNotContain("Gestopt (1)");
    assertThat(enrolled(group)).isEqualTo(1);
  }

  @Test
  void asksForAReasonInWords() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    press("Stoppen");
    pressInDialog("Stoppen");
    assertThat(reason().getErrorMessage()).contains("Dit veld is leeg");
    assertThat(enrolled(group)).isEqualTo(1);
  }

  @Test
  void offersTheWaitingListWhenTheGroupIsFull() {
    GroupDetails group = municipality.group("Groep Vol", 1);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    municipality.participant("Bilqis", "Testvrouw", null);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    type("enrol-search", "bilqis");
    press("Op de wachtlijst");
    assertThat(text())
        .contains("Bilqis Testvrouw staat op de wachtlijst.", "Wachtlijst (1)", "1 van 1 plaatsen")
        .doesNotContain("Plaats geven");
    assertThat(enrolled(group)).isEqualTo(1);
  }

  @Test
  void givesAFreePlaceToWhoWaitedLongest() {
    GroupDetails group = municipality.group("Groep Neede", 1);
    EnrolmentRow first =
        municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    wait(group, "Celeste", TODAY.minusDays(2));
    wait(group, "Bilqis", TODAY.minusDays(9));
    end(first);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    assertThat(text()).contains("Er is 1 plaats vrij. Bilqis Voorbeeld wacht het langst.");
    press("Plaats geven");
    assertThat(text()).contains("Bilqis Voorbeeld is ingeschreven.", "Wachtlijst (1)");
  }

  @Test
  void saysOnTheFirstScreenThatAPlaceIsFreeForWhoWaits() {
    GroupDetails group = municipality.group("Groep Neede", 1);
    wait(group, "Bilqis", TODAY);
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).contains("Groep Neede: 1 plaats vrij, 1 deelnemer wacht.");
  }

  @Test
  void saysWhyWhenAColleagueTookTheLastPlaceMeanwhile() {
    GroupDetails group = municipality.group("Groep Neede", 1);
    wait(group, "Bilqis", TODAY);
    ParticipantId amina = municipality.participant("Amina", "Voorbeeld", null).id();
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    meanwhile(
        municipality.coordinator, () -> room(Enrolments.class).enrol(group.id(), amina, TODAY));
    press("Plaats geven");
    assertThat(text()).contains("Deze groep is vol", "1 van 1 plaatsen", "Wachtlijst (1)");
  }

  @Test
  void movesAParticipantToAnotherGroupOfTheProgramme() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    GroupDetails other = sibling(group, "Groep Eibergen");
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    press("Verplaatsen");
    pressInDialog("Verplaatsen");
    assertThat(chosenGroup().getErrorMessage()).contains("Dit veld is leeg");
    chosenGroup().setValue(row(other));
    pressInDialog("Verplaatsen");
    assertThat(text()).contains("Amina Voorbeeld gaat naar Groep Eibergen.");
    assertThat(enrolled(other)).isEqualTo(1);
  }

  @Test
  void showsEveryStepOfAnEnrolment() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    wait(group, "Bilqis", TODAY);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    NativeDetails more = all(EnrolmentMore.class).findFirst().orElseThrow();
    window().test(more).toggleContent();
    assertThat(text()).contains(": aangemeld", ": op de wachtlijst", "door Coby Voorbeeld");
  }

  @Test
  void showsATrainerTheirGroupWithoutTheButtonsOfACoordinator() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    logIn(municipality.trainer);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains("Voorbeeld, Amina", "Bijeenkomst plannen")
        .doesNotContain("Stoppen", "Groep wijzigen", "Deelnemer inschrijven");
    open("groepen/" + group.id().value() + "/wijzigen");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  @Test
  void putsTheNextSessionFirstWithTheOneThingToDo() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.session(group.id(), 3);
    SessionDetails missed = municipality.session(group.id(), -4);
    municipality.session(group.id(), -11);
    logIn(municipality.trainer);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains(
            "Volgende bijeenkomst Kennismaken",
            "2 bijeenkomsten zijn nog niet afgerond. Aanwezigheid van "
                + Moments.shortDay(missed.day()),
            "Nog af te ronden (2)");
    leave();
    municipality.session(group.id(), 0);
    logIn(municipality.trainer);
    open("groepen/" + group.id().value());
    assertThat(text()).contains("Bijeenkomst van vandaag Kennismaken", "Aanwezigheid");
  }

  @Test
  void keepsALongSeriesShortWithTheNewestOfWhatIsOverFirst() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    for (int i = 1; i <= 7; i++) {
      municipality.session(group.id(), i);
      hold(municipality.session(group.id(), -i));
    }
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    assertThat(folds()).contains("7 eerdere bijeenkomsten", "Daarna nog (4)");
    Disclosure over =
        all(Disclosure.class)
            .filter(one -> one.getSummaryText().startsWith("7 eerdere"))
            .findFirst()
            .orElseThrow();
    String days = over.getElement().getTextRecursively();
    assertThat(days.indexOf(Moments.shortDay(TODAY.minusDays(1))))
        .isPositive()
        .isLessThan(days.indexOf(Moments.shortDay(TODAY.minusDays(7))));
  }

  @Test
  void showsTenOfManyParticipantsAndBetweenWhichNamesTheOthersAre() {
    GroupDetails group = municipality.group("Groep Neede", 35);
    for (char letter = 'a'; letter <= 'o'; letter++) {
      ParticipantId who = municipality.participant("Proef", "Voorbeeld" + letter, null).id();
      municipality.enrol(group.id(), who);
    }
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    assertThat(folds()).contains("Nog 5: Voorbeeldk, Proef tot en met Voorbeeldo, Proef");
    assertThat(text()).contains("15 van 35 plaatsen", "Voorbeelda, Proef", "Voorbeeldo, Proef");
  }

  @Test
  void marksWhoWasAbsentSeveralTimesInARowForWhoMayKnow() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    ParticipantId amina = municipality.participant("Amina", "Voorbeeld", municipality.coach).id();
    ParticipantId bilqis = municipality.participant("Bilqis", "Voorbeeld", null).id();
    municipality.enrol(group.id(), amina);
    municipality.enrol(group.id(), bilqis);
    for (int day = -3; day < 0; day++) {
      SessionDetails session = municipality.session(group.id(), day);
      meanwhile(municipality.trainer, () -> absent(session, amina));
      hold(session);
    }
    logIn(municipality.trainer);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains("Voorbeeld, Amina 3 keer achter elkaar afwezig")
        .doesNotContain("Voorbeeld, Bilqis 3 keer");
    leave();
    logIn(municipality.coach);
    open("groepen/" + group.id().value());
    assertThat(text())
        .contains("Voorbeeld, Amina Nog niet geweest")
        .doesNotContain("achter elkaar afwezig", "Wie was er?");
  }

  @Test
  void leadsFromItsTopToEachPart() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.session(group.id(), 1);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    List<String> parts =
        all(Anchor.class).map(Anchor::getHref).filter(href -> href.startsWith("#")).toList();
    assertThat(parts)
        .containsExactly(
            "#inhoud", "#bijeenkomsten", "#deelnemers", "#voortgang", "#over", "#agenda");
    List<String> names = all(Section.class).flatMap(section -> section.getId().stream()).toList();
    assertThat(names).containsAll(parts.stream().skip(1).map(href -> href.substring(1)).toList());
  }

  @Test
  void standsInTwoColumnsOnlyWhenBothHaveSomethingToShow() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.session(group.id(), 1);
    logIn(municipality.coordinator);
    open("groepen/" + group.id().value());
    assertThat(columns()).isEmpty();
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    open("groepen");
    open("groepen/" + group.id().value());
    assertThat(columns()).hasSize(1);
  }

  @Test
  void plansASessionWithWhatIsLikelyFilledIn() {
    GroupDetails group = municipality.group("Groep Neede", 5);
    municipality.session(group.id(), 0);
    logIn(municipality.trainer);
    open("groepen/" + group.id().value() + "/bijeenkomsten/nieuw");
    press("Opslaan");
    assertThat(field(TextField.class, "new-session-title").getErrorMessage())
        .contains("Dit veld is leeg");
    type("new-session-title", "Gezondheid");
    press("Opslaan");
    assertThat(text()).contains("Gezondheid", "9.30–11.30 uur", "Gepland", "Bijeenkomst 2");
  }

  private List<String> folds() {
    return all(Disclosure.class).map(Disclosure::getSummaryText).toList();
  }

  private List<Div> columns() {
    return all(Div.class).filter(div -> div.hasClassName("group-columns")).toList();
  }

  /** Everybody else was there, and it is closed. */
  private void hold(SessionDetails session) {
    meanwhile(
        municipality.trainer,
        () -> {
          room(AttendanceRecording.class).recordRestPresent(session.id());
          return room(Sessions.class).close(session.id(), session.version());
        });
  }

  private static AttendanceLine absent(SessionDetails session, ParticipantId who) {
    Attendance absent = new Attendance(Presence.ABSENT_WITHOUT_NOTICE, null, null);
    return room(AttendanceRecording.class).record(session.id(), who, 0, absent);
  }

  private void wait(GroupDetails group, String firstName, LocalDate applied) {
    ParticipantId participant = municipality.participant(firstName, "Voorbeeld", null).id();
    meanwhile(
        municipality.coordinator,
        () -> {
          Enrolments enrolments = room(Enrolments.class);
          EnrolmentRow row = enrolments.register(group.id(), participant, applied);
          return enrolments.putOnWaitingList(row.id(), row.version());
        });
  }

  private void end(EnrolmentRow row) {
    meanwhile(
        municipality.coordinator,
        () ->
            room(Enrolments.class)
                .end(row.id(), row.version(), TODAY.minusDays(1), EndReason.MOVED));
  }

  private GroupDetails sibling(GroupDetails group, String name) {
    GroupInput input = new GroupInput(name, null, null, null, 5, Set.of());
    return meanwhile(
        municipality.coordinator, () -> room(Groups.class).form(group.programmeId(), input));
  }

  private GroupRow row(GroupDetails group) {
    return meanwhile(
        municipality.coordinator,
        () ->
            room(Groups.class).all().stream()
                .filter(row -> row.id().equals(group.id()))
                .findFirst()
                .orElseThrow());
  }

  @SuppressWarnings("unchecked") // the only field of its kind in the dialog
  private Select<GroupRow> chosenGroup() {
    return window().find(Select.class).single();
  }

  private int enrolled(GroupDetails group) {
    return meanwhile(municipality.coordinator, () -> room(Groups.class).get(group.id()).enrolled());
  }

  @SuppressWarnings("unchecked") // the only field of its kind on the form
  private MultiSelectComboBox<String> trainers() {
    return window().find(MultiSelectComboBox.class).single();
  }

  @SuppressWarnings("unchecked") // the only field of its kind in the dialog
  private RadioButtonGroup<EndReason> reason() {
    return window().find(RadioButtonGroup.class).single();
  }

  private void chooseReason() {
    reason().setValue(EndReason.MOVED);
  }

  /** The last button with these words is the one in front. */
  private void pressInDialog(String words) {
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList();
    window().test(buttons.getLast()).click();
    window().roundTrip();
  }

  private void type(String id, String text) {
    window().test(field(TextField.class, id)).setValue(text);
  }
}
