package nl.powervrouwen.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class CaseloadScreensTest extends ScreenTest {

  private final ParticipantId amina = participant("Amina", municipality.coach);

  @Test
  void tellsInWordsHowItStandsWithEach() {
    ParticipantId bahar = participant("Bahar", municipality.coach);
    ParticipantId chaima = participant("Chaima", municipality.coach);
    participant("Dilan", municipality.coach);
    participant("Esra", municipality.coordinator);
    write(amina, 9, true);
    write(bahar, 8, true);
    write(bahar, 2, false);
    write(chaima, 1, true, "pauseUntil", Municipality.TODAY.plusDays(9));
    logIn(municipality.coach);
    open("deelnemers/begeleiding");

    assertThat(text())
        .contains(
            "U begeleidt 4 deelnemers.",
            "Gesproken op ",
            "1 keer geprobeerd, geen antwoord sinds ",
            "Afgesproken pauze tot en met ",
            "Nog geen contact genoteerd")
        .doesNotContain("Esra");
  }

  @Test
  void bringsWhatIsDueToTodayAndMarksItDoneWithTheContactThatDidIt() {
    write(amina, 3, true, "followUpOn", Municipality.TODAY, "followUp", "Bellen over de opvang");
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text())
        .contains("Amina Voorbeeld: Bellen over de opvang", "U begeleidt 1 deelnemer.");
    String form =
        all(RouterLink.class)
            .filter(link -> link.getText().equals("Contact noteren"))
            .map(RouterLink::getHref)
            .findFirst()
            .orElseThrow();

    open(form);
    assertThat(handled().getValue()).hasSize(1);
    reached().setValue(false);
    assertThat(handled().getValue()).isEmpty();
    press("Opslaan");
    open("vandaag");
    assertThat(text()).contains("Bellen over de opvang", "1 daarvan kreeg u niet te spreken");

    open(form);
    field(TextArea.class, "new-contact-content").setValue("Is rond.");
    press("Opslaan");
    open("vandaag");
    assertThat(text()).doesNotContain("Bellen over de opvang", "niet te spreken");
  }

  @Test
  void saysWhatToDoWhenNobodyIsCoached() {
    logIn(Rooms.user(municipality.tenant, "Joost Voorbeeld", Role.JOBCOACH));
    open("deelnemers/begeleiding");
    assertThat(text()).contains("U begeleidt nog niemand");
  }

  private ParticipantId participant(String first, CurrentUser coach) {
    return municipality.participant(first, "Voorbeeld", coach).id();
  }

  private void write(ParticipantId about, int daysAgo, boolean reached, Object... named) {
    Instant held = DutchClock.startOf(Municipality.TODAY.minusDays(daysAgo)).toInstant();
    Object[] all =
        Stream.concat(
                Stream.of("participants", Set.of(about), "heldAt", held, "reached", reached),
                Stream.of(named))
            .toArray();
    meanwhile(
        municipality.coach,
        () -> room(ContactMoments.class).add(Records.of(ContactData.class, all), false));
  }

  private CheckboxGroup<?> handled() {
    return field(CheckboxGroup.class, "new-contact-handled");
  }

  @SuppressWarnings("unchecked") // the one choice
  private RadioButtonGroup<Boolean> reached() {
    return field(RadioButtonGroup.class, "new-contact-reached");
  }
}
