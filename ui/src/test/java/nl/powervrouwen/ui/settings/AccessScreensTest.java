package nl.powervrouwen.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessScreensTest extends ScreenTest {

  private final Register register = room(Register.class);

  @BeforeEach
  void forgetEverything() {
    RegisterContents.clear();
  }

  private AccessChange asked() {
    return AccessQuestions.ask(register, municipality.tenant, AccessQuestions.OPERATOR);
  }

  private CurrentUser fresh(Role role) {
    CurrentUser user = Rooms.user(municipality.tenant, "Bea Voorbeeld", role);
    Instant now = Instant.now();
    return new CurrentUser(
        user.tenant(),
        user.subject(),
        user.displayName(),
        Set.of(role),
        user.validUntil(),
        new CurrentUser.Login("session", now, now));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"BEHEERDER", "PRIVACY_OFFICER"})
  void tellsTodayThatAnAgreementIsNeeded(Role role) {
    asked();
    logIn(fresh(role));
    open("vandaag");
    assertThat(text()).contains("Uw akkoord is nodig", AccessQuestions.OPERATOR, "Inloggen");
    open("instellingen");
    assertThat(text()).contains("Wie binnenkomt");
  }

  @Test
  void showsNobodyElseWhatIsAsked() {
    asked();
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).doesNotContain("Uw akkoord is nodig");
    open("instellingen");
    assertThat(text()).contains("Vrije dagen").doesNotContain("Wie binnenkomt");
  }

  @Test
  void agreesAfterAQuestion() {
    AccessChange change = asked();
    logIn(fresh(Role.BEHEERDER));
    open("instellingen/wie-binnenkomt");
    assertThat(text())
        .contains("Gaat u hiermee akkoord?", "https://hier.example", "https://elders.example")
        .contains(AccessQuestions.OPERATOR, "Er is nog niets veranderd");

    press("Akkoord gaan…");
    assertThat(text()).contains("U kunt uw akkoord niet terugnemen.");
    assertThat(shown(change).answer()).as("before the question is answered").isNull();
    press("Akkoord gaan");

    assertThat(shown(change).answer()).isNotNull();
    assertThat(text())
        .contains("U gaat akkoord.", "Bea Voorbeeld ging akkoord", "wordt uitgevoerd")
        .doesNotContain("Gaat u hiermee akkoord?");
  }

  @Test
  void refusesWithAReason() {
    AccessChange change = asked();
    logIn(fresh(Role.PRIVACY_OFFICER));
    open("instellingen/wie-binnenkomt");
    press("Weigeren…");
    press("Weigeren");
    assertThat(field(TextField.class, "access-refusal-reason").isInvalid()).isTrue();
    assertThat(shown(change).answer()).isNull();

    field(TextField.class, "access-refusal-reason").setValue("Dit vroegen wij niet.");
    press("Weigeren");
    assertThat(text()).contains("Er verandert niets.", "Bea Voorbeeld weigerde");
    assertThat(shown(change).answer())
        .extracting(AccessChange.Answer::reason)
        .isEqualTo("Dit vroegen wij niet.");
  }

  @Test
  void keepsAListOfWhatChanged() {
    AccessChange change = asked();
    RegisterContents.write(
        registry ->
            registry.end(change.order(), OrderState.REFUSED, new Words("Te laat.", "Too late.")));
    logIn(fresh(Role.BEHEERDER));
    open("instellingen/wie-binnenkomt");
    assertThat(text())
        .contains("Wat er veranderd is", "geen antwoord", "niet doorgegaan")
        .doesNotContain("Gaat u hiermee akkoord?");
  }

  @Test
  void saysSoWhenSomebodyWasFirst() {
    AccessChange change = asked();
    logIn(fresh(Role.BEHEERDER));
    open("instellingen/wie-binnenkomt");
    register.answer(change, "Nee.", "andere", "Bram Voorbeeld");
    press("Akkoord gaan…");
    press("Akkoord gaan");
    assertThat(text()).contains("Dit wordt niet meer gevraagd", "Bram Voorbeeld weigerde");
  }

  @Test
  void warnsThatItGoesOnWithoutAnAnswer() {
    AccessChange change = asked();
    register.declareEmergency(
        change, "De provider is weg.", AccessQuestions.declarer("otto", "Otto Voorbeeld"));
    logIn(fresh(Role.BEHEERDER));
    for (String screen : List.of("vandaag", "instellingen/wie-binnenkomt")) {
      open(screen);
      assertThat(text())
          .contains("Otto Voorbeeld zegt dat niemand van uw gemeente kan inloggen")
          .contains("De provider is weg.");
    }
  }

  private AccessChange shown(AccessChange change) {
    return register.accessChanges(change.order()).getFirst();
  }
}
