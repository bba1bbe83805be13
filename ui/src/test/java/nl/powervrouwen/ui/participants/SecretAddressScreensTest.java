package nl.powervrouwen.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class SecretAddressScreensTest extends ScreenTest {

  @Test
  void isMarkedOnTheFormAndThenStandsOnThePageOfWhoCoachesAlone() {
    ParticipantId hanan = municipality.participant("Hanan", "Verborgen", municipality.coach).id();
    municipality.enrol(municipality.group("Groep Neede", 9).id(), hanan);
    logIn(municipality.coach);
    open("deelnemers/" + hanan.value() + "/wijzigen");
    field(TextField.class, "change-participant-city").setValue("Schuilplaats");
    field(TextField.class, "change-participant-phone").setValue("06 0000 7777");
    field(Checkbox.class, "change-participant-secretAddress").setValue(true);
    press("Opslaan");
    assertThat(text()).contains("Geheim adres", "Geef ze aan niemand door", "Schuilplaats");

    open("deelnemers");
    assertThat(text()).contains("Hanan", "Geheim adres").doesNotContain("Schuilplaats");

    leave();
    logIn(municipality.trainer);
    open("deelnemers/" + hanan.value());
    assertThat(text())
        .contains("Geheim adres", "Geef ze aan niemand door")
        .doesNotContain("Schuilplaats", "06 0000 7777");
  }

  @Test
  void canBeTakenAway() {
    ParticipantId hanan = municipality.participant("Hanan", "Verborgen", municipality.coach).id();
    logIn(municipality.coordinator);
    open("deelnemers/" + hanan.value() + "/wijzigen");
    field(Checkbox.class, "change-participant-secretAddress").setValue(true);
    press("Opslaan");
    open("deelnemers/" + hanan.value() + "/wijzigen");
    assertThat(field(Checkbox.class, "change-participant-secretAddress").getValue()).isTrue();
    field(Checkbox.class, "change-participant-secretAddress").setValue(false);
    press("Opslaan");
    assertThat(text()).doesNotContain("Geheim adres");
    assertThat(
            meanwhile(municipality.coordinator, () -> room(Participants.class).get(hanan))
                .data()
                .isSecret())
        .isFalse();
  }
}
