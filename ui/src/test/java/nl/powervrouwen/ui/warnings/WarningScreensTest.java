package nl.powervrouwen.ui.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.features.WarningAct;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.warnings.WarningRule;
import org.junit.jupiter.api.Test;

class WarningScreensTest extends ScreenTest {

  private final ParticipantId amina =
      municipality.participant("Amina", "Voorbeeld", municipality.coach).id();

  @Test
  void tellsOnTodayInTheListAndOnThePageWhyAndWhatToDo() {
    triedThreeTimes();
    logIn(municipality.coach);
    open("vandaag");
    assertThat(text())
        .contains("Signalen", "Amina Voorbeeld: 3 keer zonder antwoord contact gezocht");
    open("signalen");
    assertThat(text()).contains("3 keer zonder antwoord contact gezocht", "Contact noteren");
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Geen antwoord", "3 keer zonder antwoord", "Opzij zetten");
  }

  @Test
  void putsOneAsideWithAReasonAndGivesItAgain() {
    triedThreeTimes();
    logIn(municipality.coach);
    open("deelnemers/" + amina.value() + "/signaal/tries/opzij");
    assertThat(text()).contains("3 keer zonder antwoord contact gezocht");
    press("Opslaan");
    assertThat(field(TextArea.class, "new-aside-reason").isInvalid()).isTrue();
    field(TextArea.class, "new-aside-reason").setValue("Op reis naar familie");
    assertThat(field(DatePicker.class, "new-aside-until").getValue())
        .isEqualTo(Municipality.TODAY.plusDays(14));
    press("Opslaan");
    assertThat(text())
        .contains("Er zijn nu geen signalen.", "Reden: Op reis naar familie", "Klinkt niet tot en")
        .contains("Signaal opzij gezet: Geen antwoord");
    open("signalen");
    assertThat(text()).contains("Geen signalen");

    open("deelnemers/" + amina.value());
    press("Toch laten klinken");
    assertThat(text()).contains("Het signaal klinkt weer.", "3 keer zonder antwoord");
  }

  @Test
  void tellsOnThePageAndInTheListThatSomebodyActedAndWhatCameOfIt() {
    triedThreeTimes();
    contact(0, true);
    logIn(municipality.coach);
    open("signalen");
    assertThat(text())
        .contains("Geen signalen", "Opgevolgd", "Geen antwoord", "daarna geen nieuw signaal")
        .contains(municipality.coach.displayName());
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains("Opgevolgd door " + municipality.coach.displayName())
        .contains("Wat ervan kwam: daarna geen nieuw signaal");
  }

  @Test
  void saysNothingToATrainer() {
    triedThreeTimes();
    municipality.enrol(municipality.sessionTodayWith(List.of()).group(), amina);
    logIn(municipality.trainer);
    open("vandaag");
    assertThat(text()).doesNotContain("Signalen");
    open("deelnemers/" + amina.value());
    assertThat(text()).contains("Amina").doesNotContain("zonder antwoord", "Opzij zetten");
  }

  @Test
  void letsTheBeheerderSetFromWhenOn() {
    triedThreeTimes();
    CurrentUser beheerder = Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);
    logIn(beheerder);
    open("instellingen/signalen");
    field(IntegerField.class, "warnings-warning.tries").setValue(4);
    press("Opslaan");
    assertThat(text()).contains("Opgeslagen", "Keren zonder antwoord");
    leave();
    logIn(municipality.coach);
    open("signalen");
    assertThat(text()).contains("Geen signalen");
  }

  @Test
  void knowsTheNameOfEachRuleAndTheWayToWhatClearsIt() {
    logIn(municipality.coach);
    Set<String> ways =
        CDI.current().select(WarningAct.class, Any.Literal.INSTANCE).stream()
            .map(WarningAct::act)
            .collect(Collectors.toSet());
    assertThat(CDI.current().select(WarningRule.class, Any.Literal.INSTANCE).stream())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            rule -> {
              assertThat(ways).contains(rule.act());
              assertThat(WarningWords.title(rule.name())).isNotBlank();
            });
  }

  private void triedThreeTimes() {
    for (int days = 3; days > 0; days--) {
      contact(days, false);
    }
  }

  private void contact(int daysAgo, boolean reached) {
    Instant at =
        DutchClock.momentOf(Municipality.TODAY.minusDays(daysAgo).atStartOfDay()).toInstant();
    ContactData contact =
        Records.of(
            ContactData.class, "participants", Set.of(amina), "heldAt", at, "reached", reached);
    meanwhile(municipality.coach, () -> room(ContactMoments.class).add(contact, false));
  }
}
