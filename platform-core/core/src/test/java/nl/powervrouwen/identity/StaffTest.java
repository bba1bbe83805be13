package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.powervrouwen.identity.internal.KnownRoles;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class StaffTest {

  private static Rooms rooms = Rooms.open();
  private TenantId tenant = rooms.newTenant();
  private final Staff staff = rooms.get(Staff.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void remembersColleaguesByRoleAndName() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", TRAINER, COORDINATOR);
    rooms.colleague(tenant, "Ans Voorbeeld", TRAINER);
    String kees = rooms.colleague(tenant, "Kees Voorbeeld", CONTROLLER).subject();

    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER)))
        .extracting(StaffMember::displayName)
        .containsExactly("Ans Voorbeeld", "Wil Voorbeeld");
    assertThat(rooms.ask(wil, () -> staff.known(List.of(kees, "nobody")))).containsOnlyKeys(kees);
  }

  @Test
  void forgetsRoleThatWasWithdrawn() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", COORDINATOR);
    rooms.colleague(tenant, "Ans Voorbeeld", TRAINER);
    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).hasSize(1);

    rooms.colleague(tenant, "Ans Voorbeeld", CONTROLLER);

    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).isEmpty();
  }

  @Test
  void knowsWhatSomebodyMayWhoseRoleWasTakenAndGivenTwice() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", COORDINATOR);
    for (int round = 0; round < 2; round++) {
      rooms.as(login("Ans Voorbeeld", 100 + 20 * round, TRAINER), staff::greet);
      assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).hasSize(1);
      rooms.as(login("Ans Voorbeeld", 110 + 20 * round, CONTROLLER), staff::greet);
      assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).isEmpty();
    }
    rooms.as(login("Ans Voorbeeld", 150, TRAINER), staff::greet);
    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).hasSize(1);
  }

  @Test
  void believesTheNewerOfTwoLoginsWhicheverComesFirst() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", COORDINATOR);

    rooms.as(login("Ans Voorbeeld", 300, CONTROLLER), staff::greet);
    rooms.as(login("Ans Voorbeeld", 200, TRAINER), staff::greet);

    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).isEmpty();
    assertThat(rooms.ask(wil, () -> staff.withRole(CONTROLLER))).hasSize(1);
  }

  @Test
  void believesABeheerderMoreThanALoginFromBefore() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", COORDINATOR);
    CurrentUser ans = login("Ans Voorbeeld", 300, TRAINER);
    rooms.as(ans, staff::greet);
    KnownRoles known = rooms.get(KnownRoles.class);

    rooms.as(wil, () -> known.may(ans.subject(), Set.of()));
    rooms.as(login("Ans Voorbeeld", 301, TRAINER), staff::greet);
    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).isEmpty();

    rooms.as(wil, () -> known.may(ans.subject(), Set.of(TRAINER)));
    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).hasSize(1);
    rooms.as(wil, () -> known.may("nobody", Set.of(TRAINER)));
    assertThat(rooms.ask(wil, () -> staff.withRole(TRAINER))).hasSize(1);
  }

  /** A login that Keycloak gave out so many seconds after a morning long ago. */
  private CurrentUser login(String name, int second, Role role) {
    CurrentUser user = Rooms.user(tenant, name, role);
    Instant issued = Instant.parse("2026-09-01T08:00:00Z").plusSeconds(second);
    return new CurrentUser(
        tenant,
        user.subject(),
        name,
        user.roles(),
        user.validUntil(),
        new CurrentUser.Login("", issued, issued));
  }

  @Test
  void greetsSomebodyWhoseFirstClicksComeAtOnce() throws Exception {
    CurrentUser wil = Rooms.user(tenant, "Wil Voorbeeld", COORDINATOR);
    Callable<Boolean> greet =
        () -> {
          rooms.as(wil, staff::greet);
          return true;
        };
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> greeting : threads.invokeAll(Collections.nCopies(8, greet))) {
        assertThat(greeting.get()).isTrue();
      }
    }
    assertThat(rooms.ask(wil, () -> staff.withRole(COORDINATOR))).hasSize(1);
  }

  @Test
  void refusesRoleThatMayNot() {
    CurrentUser kees = rooms.colleague(tenant, "Kees Voorbeeld", CONTROLLER);

    assertThatThrownBy(() -> rooms.ask(kees, () -> staff.withRole(TRAINER)))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("Not allowed: Staff.withRole");
  }

  @Test
  void refusesEverythingAfterEndOfSession() {
    CurrentUser late =
        new CurrentUser(tenant, "late", "Late Voorbeeld", Set.of(COORDINATOR), Instant.now());

    assertThatThrownBy(() -> rooms.ask(late, () -> staff.withRole(TRAINER)))
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("the end of the session");
  }

  @Test
  void keepsColleaguesOfEachMunicipalityApart() {
    CurrentUser wil = rooms.colleague(tenant, "Wil Voorbeeld", COORDINATOR);
    CurrentUser ans = rooms.colleague(rooms.newTenant(), "Ans Voorbeeld", COORDINATOR);

    assertThat(rooms.ask(wil, () -> staff.withRole(COORDINATOR)))
        .extracting(StaffMember::displayName)
        .containsExactly("Wil Voorbeeld");
    assertThat(rooms.ask(ans, () -> staff.withRole(COORDINATOR)))
        .extracting(StaffMember::displayName)
        .containsExactly("Ans Voorbeeld");
  }
}
