package nl.powervrouwen.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequests;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.onboarding.Exports;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditScreensTest extends ScreenTest {

  private final CurrentUser beheerder =
      Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);
  private final CurrentUser privacyOfficer =
      Rooms.user(municipality.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);

  private AgreementRequest asked() {
    return meanwhile(
        beheerder,
        () -> room(AgreementRequests.class).ask(SensitiveAction.EXPORT, "Voor het archief"));
  }

  private AgreementRequest now() {
    return meanwhile(beheerder, () -> room(AgreementRequests.class).list()).getFirst();
  }

  @Test
  void asksAColleagueBeforeAllDataAreTakenAlong() {
    logIn(beheerder);
    open("instellingen/meenemen");
    press("Akkoord vragen");
    assertThat(field(TextArea.class, "export-reason").isInvalid()).isTrue();

    field(TextArea.class, "export-reason").setValue("Voor het archief");
    press("Akkoord vragen");

    assertThat(text())
        .contains("U hebt akkoord gevraagd", "Wacht op een collega")
        .doesNotContain("Bestand maken");
    assertThat(now().action()).isEqualTo(SensitiveAction.EXPORT);
  }

  @Test
  void showsThePassphraseOnce() {
    AgreementRequest asked = asked();
    meanwhile(privacyOfficer, () -> room(AgreementRequests.class).agree(asked.id()));
    logIn(beheerder);
    open("vandaag");
    assertThat(text()).contains("Een collega ging akkoord.");
    open("instellingen/meenemen");

    press("Bestand maken");

    assertThat(text()).containsPattern("([a-z2-9]{4}-){5}[a-z2-9]{4}");
    press("Sluiten");
    open("instellingen/meenemen");
    assertThat(text()).doesNotContainPattern("([a-z2-9]{4}-){5}[a-z2-9]{4}");
    assertThat(now().state()).isEqualTo(AgreementState.DONE);
  }

  @Test
  void letsAColleagueDecideAndNeverWhoAsked() {
    asked();
    logIn(beheerder);
    open("instellingen/verzoeken");
    assertThat(text()).contains("Intrekken", "Voor het archief").doesNotContain("Weigeren");
    leave();

    logIn(privacyOfficer);
    open("vandaag");
    assertThat(text()).contains("Bea Voorbeeld vraagt uw akkoord.");
    open("instellingen/verzoeken");
    press("Akkoord");
    assertThat(text()).contains("Ga eerst na of dat nodig is.");
    press("Ja, ik ga akkoord");
    assertThat(text()).contains("U ging akkoord.", "Er is niets waarover u moet beslissen.");
    assertThat(now().decidedBy()).isEqualTo("Pim Voorbeeld");
  }

  @Test
  void refusesWhatAColleagueAsked() {
    asked();
    logIn(privacyOfficer);
    open("instellingen/verzoeken");
    press("Weigeren");
    assertThat(text()).contains("U hebt het verzoek geweigerd.", "Geweigerd door Pim Voorbeeld");
  }

  @Test
  void withdrawsWhatSomebodyAsked() {
    asked();
    logIn(beheerder);
    open("instellingen/verzoeken");
    press("Intrekken");
    assertThat(text()).contains("Het verzoek is ingetrokken.", "Ingetrokken");
  }

  @Test
  void tellsBeheerderAndPrivacyOfficerOfAnExport() {
    AgreementRequest asked = asked();
    meanwhile(privacyOfficer, () -> room(AgreementRequests.class).agree(asked.id()));
    meanwhile(beheerder, () -> room(Exports.class).make(asked.id()));

    logIn(privacyOfficer);
    open("vandaag");
    assertThat(text()).contains("Bea Voorbeeld heeft alle gegevens van de gemeente");
    leave();
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).doesNotContain("heeft alle gegevens van de gemeente");
  }

  @Test
  void showsTheLogByWhatOneLooksFor() {
    asked();
    assertThatThrownBy(
            () ->
                meanwhile(
                    beheerder,
                    () -> room(Participants.class).get(new ParticipantId(UUID.randomUUID()))))
        .isInstanceOf(NotAllowed.class);
    logIn(privacyOfficer);
    open("instellingen/logboek");
    assertThat(text())
        .contains("Iets anders bij: deelnemers", "een deelnemer", "Geweigerd: de rol ontbreekt")
        .contains("Akkoord vragen", "Bea Voorbeeld (beheerder)", "Logboek als Excel-bestand");

    outcome().setValue(AuditOutcome.DONE);
    press("Tonen");
    assertThat(rows()).noneMatch(row -> row.contains("Geweigerd")).hasSize(1);
    outcome().setValue(AuditOutcome.FAILED);
    press("Tonen");
    assertThat(text()).contains("Er zijn geen regels die hierbij passen.");
  }

  @SuppressWarnings("unchecked") // what is in it stands on the screen
  private Select<AuditOutcome> outcome() {
    return (Select<AuditOutcome>)
        all(Select.class).filter(one -> "Afloop".equals(one.getLabel())).findFirst().orElseThrow();
  }

  private List<String> rows() {
    return all(NativeTableRow.class)
        .map(row -> row.getElement().getTextRecursively())
        .filter(row -> !row.startsWith("Wanneer"))
        .toList();
  }

  @Test
  void isNotForACoordinator() {
    logIn(municipality.coordinator);
    open("instellingen/logboek");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  @Test
  void needsALoginOfSomeMinutesAgo() {
    AgreementRequest asked = asked();
    CurrentUser sinceThisMorning =
        Rooms.loggedInAt(Instant.now().minus(Duration.ofHours(3)), privacyOfficer);

    assertThatThrownBy(
            () ->
                meanwhile(sinceThisMorning, () -> room(AgreementRequests.class).agree(asked.id())))
        .isInstanceOf(FreshLoginNeeded.class);
    assertThat(now().state()).isEqualTo(AgreementState.OPEN);
    assertThat(
            meanwhile(
                    privacyOfficer,
                    () ->
                        room(AuditLog.class)
                            .page(
                                new AuditFilter(null, AuditOutcome.REFUSED_LOGIN, null, null),
                                null))
                .lines())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(SensitiveAction.class)
  void hasWordsForEachAction(SensitiveAction action) {
    logIn(privacyOfficer);
    assertThat(Texts.find("audit." + action.name())).isPresent();
    if (!action.agreement().isEmpty()) {
      assertThat(Texts.find("request." + action.name())).isPresent();
      assertThat(Texts.find("requests.agree." + action.name())).isPresent();
    }
    assertThat(Set.of(AuditOutcome.values()))
        .allSatisfy(
            outcome -> assertThat(Texts.find("audit.outcome." + outcome.name())).isPresent());
  }
}
