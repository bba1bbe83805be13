package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.sessions.WalkIns;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class WalkInScreensTest extends ScreenTest {

  private final SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));

  @Test
  void aTrainerWritesDownWhoIsNotOnTheList() {
    logIn(municipality.trainer);
    open("bijeenkomsten/" + session.id().value() + "/aanwezigheid");
    field(TextField.class, "walk-in-name").setValue("Fatma Nieuw");
    press("Naam opschrijven");

    assertThat(text())
        .contains("Fatma Nieuw staat erbij", "0 aanwezig · 0 afwezig · 1 nog open")
        .doesNotContain("Inschrijven of verwijderen");
    assertThat(noted()).extracting(WalkInRow::name).containsExactly("Fatma Nieuw");

    press("Naam opschrijven");
    assertThat(field(TextField.class, "walk-in-name").isInvalid()).isTrue();
    open("vandaag");
    assertThat(text()).doesNotContain("nieuwe bezoeker");
  }

  @Test
  void theCoordinatorSeesItTodayAndEnrolsWhoItWas() {
    ParticipantDetails fatma = municipality.participant("Fatma", "Nieuw", null);
    note("Fatma Nieuw");
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).contains("1 nieuwe bezoeker bij Groep Vandaag op");

    open("bijeenkomsten/" + session.id().value() + "/bezoekers");
    assertThat(text()).contains("Nieuw, Fatma");
    press("Inschrijven en aanwezig zetten");
    assertThat(text()).contains("“Fatma Nieuw” was Fatma Nieuw.", "de hele bijeenkomst: 2 uur");
    assertThat(lines()).hasSize(1);
    confirm("Inschrijven en aanwezig zetten");

    assertThat(text()).contains("Fatma Nieuw is ingeschreven", "Er zijn geen nieuwe bezoekers");
    assertThat(lines())
        .filteredOn(line -> line.participant().equals(fatma.id()))
        .singleElement()
        .satisfies(line -> assertThat(line.minutes()).isEqualTo(120));
    assertThat(noted()).isEmpty();
  }

  @Test
  void theCoordinatorRemovesTheName() {
    note("Onbekende Bezoeker");
    logIn(municipality.coordinator);
    open("bijeenkomsten/" + session.id().value() + "/bezoekers");
    assertThat(text()).contains("Niemand gevonden met “Onbekende Bezoeker”");
    press("Verwijderen");
    assertThat(noted()).hasSize(1);
    confirm("Verwijderen");
    assertThat(text()).contains("De naam Onbekende Bezoeker is gewist.");
    assertThat(noted()).isEmpty();
  }

  @Test
  void decidingIsNotForATrainer() {
    note("Fatma Nieuw");
    logIn(municipality.trainer);
    open("bijeenkomsten/" + session.id().value() + "/bezoekers");
    assertThat(text()).contains("Dit is niet voor uw rol").doesNotContain("Fatma Nieuw");
  }

  /** The question stands after the page, with the same words on its button. */
  private void confirm(String words) {
    NativeButton yes =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList()
            .getLast();
    window().test(yes).click();
    window().roundTrip();
  }

  private void note(String name) {
    meanwhile(municipality.trainer, () -> room(WalkIns.class).note(session.id(), name));
  }

  private List<WalkInRow> noted() {
    return meanwhile(municipality.coordinator, () -> room(WalkIns.class).at(session.id()));
  }

  private List<AttendanceLine> lines() {
    return meanwhile(
        municipality.coordinator,
        () -> room(AttendanceRecording.class).sheet(session.id()).lines());
  }
}
