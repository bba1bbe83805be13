package nl.powervrouwen.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("postgres")
class AgreementsTest {

  private static final Rooms rooms = Rooms.open();
  private static final TenantId HERE = rooms.newTenant();
  private static final TenantId ELSEWHERE = rooms.newTenant();

  private final Agreements agreements = rooms.get(Agreements.class);
  private final Register register = rooms.get(Register.class);
  private AccessChange change;

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void ask() {
    RegisterContents.clear();
    change = AccessQuestions.ask(register, HERE, AccessQuestions.OPERATOR);
  }

  private static CurrentUser fresh(TenantId tenant, String name, Role role) {
    return loggedIn(tenant, name, role, Duration.ofMinutes(1));
  }

  private static CurrentUser loggedIn(TenantId tenant, String name, Role role, Duration ago) {
    CurrentUser user = Rooms.user(tenant, name, role);
    Instant proved = Instant.now().minus(ago);
    return new CurrentUser(
        tenant,
        user.subject(),
        name,
        Set.of(role),
        user.validUntil(),
        new CurrentUser.Login("session", proved, proved));
  }

  private void agree(CurrentUser user) {
    rooms.as(user, () -> agreements.agree(change.order(), change.content()));
  }

  private void refuse(CurrentUser user, String reason) {
    rooms.as(user, () -> agreements.refuse(change.order(), change.content(), reason));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"BEHEERDER", "PRIVACY_OFFICER"})
  void letsTheseAgreeForTheirMunicipality(Role role) {
    CurrentUser user = fresh(HERE, "Bea Voorbeeld", role);
    assertThat(rooms.ask(user, agreements::asked)).containsExactly(change);

    agree(user);

    assertThat(rooms.ask(user, agreements::asked)).isEmpty();
    assertThat(rooms.ask(user, agreements::all).getFirst().answer())
        .extracting(AccessChange.Answer::agreed, AccessChange.Answer::byName)
        .containsExactly(true, "Bea Voorbeeld");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"BEHEERDER", "PRIVACY_OFFICER"})
  void letsNobodyElse(Role role) {
    CurrentUser user = fresh(HERE, "Cas Voorbeeld", role);
    assertThatThrownBy(() -> agree(user)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> refuse(user, "nee")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.ask(user, agreements::all)).isInstanceOf(NotAllowed.class);
    assertThat(register.accessChanges(HERE, 1).getFirst().answer()).isNull();
  }

  @Test
  void showsAndAnswersNothingOfAnotherMunicipality() {
    CurrentUser stranger = fresh(ELSEWHERE, "Bea Voorbeeld", Role.BEHEERDER);
    assertThat(rooms.ask(stranger, agreements::all)).isEmpty();
    assertThatThrownBy(() -> agree(stranger)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> refuse(stranger, "nee")).isInstanceOf(NotFound.class);
    assertThat(register.accessChanges(HERE, 1).getFirst().answer()).isNull();
  }

  @Test
  void asksWhoAnswersToLogInAnew() {
    CurrentUser early = loggedIn(HERE, "Bea Voorbeeld", Role.BEHEERDER, Duration.ofMinutes(6));
    CurrentUser unknown = Rooms.loggedInAt(null, early);
    assertThatThrownBy(() -> agree(early)).isInstanceOf(FreshLoginNeeded.class);
    assertThatThrownBy(() -> refuse(unknown, "nee")).isInstanceOf(FreshLoginNeeded.class);
    assertThat(register.accessChanges(HERE, 1).getFirst().answer()).isNull();
  }

  @Test
  void leavesALineInTheLogThatTellsWhatItWasAbout() {
    CurrentUser user = fresh(HERE, "Bea Gelogd", Role.BEHEERDER);
    agree(user);

    assertThat(rooms.ask(user, () -> rooms.get(AuditLog.class).page(AuditFilter.ALL, null)).lines())
        .filteredOn(line -> "Bea Gelogd".equals(line.by()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(SensitiveAction.DECIDE_ACCESS);
              assertThat(line.aboutKind()).isEqualTo("access-change");
              assertThat(line.aboutId()).isEqualTo(change.order().toString());
            });
  }

  @Test
  void takesAReasonWithARefusalAndOneAnswerAlone() {
    CurrentUser user = fresh(HERE, "Bea Voorbeeld", Role.BEHEERDER);
    assertThatThrownBy(() -> refuse(user, "  ")).isInstanceOf(InvalidInput.class);

    refuse(user, "Wij hebben niets gevraagd.");

    assertThat(register.accessChanges(HERE, 1).getFirst().answer())
        .extracting(AccessChange.Answer::reason)
        .isEqualTo("Wij hebben niets gevraagd.");
    assertThatThrownBy(() -> agree(user))
        .isInstanceOfSatisfying(
            Conflict.class,
            over -> assertThat(over.problem().code()).isEqualTo(Code.AGREEMENT_OVER));
  }

  @Test
  void agreesOnlyWithWhatWasShown() {
    CurrentUser user = fresh(HERE, "Bea Voorbeeld", Role.BEHEERDER);
    AccessQuestions.show(register, HERE, change.order(), "https://nog-elders.example");
    assertThatThrownBy(() -> agree(user)).isInstanceOf(Conflict.class);
  }

  @Test
  void letsNobodyAgreeWithWhatTheyAskedThemselves() {
    CurrentUser both = fresh(HERE, AccessQuestions.OPERATOR, Role.BEHEERDER);
    assertThatThrownBy(() -> agree(both))
        .isInstanceOfSatisfying(
            Conflict.class, own -> assertThat(own.problem().code()).isEqualTo(Code.AGREEMENT_OWN));
    refuse(both, "Ik vergiste mij.");
  }
}
