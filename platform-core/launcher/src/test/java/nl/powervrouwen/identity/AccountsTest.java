package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.powervrouwen.identity.internal.RealmAccounts;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsTest extends AccountsInARealm {

  @Test
  void listsPeopleByNameWithTheirRolesAndNotItself() {
    keycloak.flow(tenant).token("lister", "demo");

    List<Account> all = accounts.list();

    assertThat(all)
        .extracting(account -> account.displayName().toLowerCase(Locale.ROOT))
        .isSorted()
        .contains("bea voorbeeld", "trudie trainer")
        .noneMatch(name -> name.contains("service-account"));
    Account first = of(all, "bea@stad.example");
    assertThat(first.roles()).containsExactly(Role.BEHEERDER);
    assertThat(first.lastLogin()).isNull();
    Account trainer = of(all, "lister");
    assertThat(trainer.roles()).containsExactly(Role.TRAINER);
    assertThat(trainer.enabled()).isTrue();
    assertThat(trainer.secondFactor()).isFalse();
    assertThat(trainer.rolesElsewhere()).isEmpty();
    assertThat(trainer.lastLogin())
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
    assertThat(accounts.account(trainer.subject())).isEqualTo(trainer);
  }

  @Test
  void invitesSomebodyWithAPasswordForOnceWhereThereIsNoMail() {
    assertThat(bea.mailed()).isFalse();
    assertThat(bea.oneTimePassword()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(bea.toString()).doesNotContain(String.valueOf(bea.oneTimePassword()));
    assertThat(keycloak.realm(tenant).users().get(bea.subject()).toRepresentation())
        .satisfies(
            user -> {
              assertThat(user.getEmail()).isEqualTo("bea@stad.example");
              assertThat(user.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
            });
  }

  @Test
  void refusesAnInvitationThatIsNotComplete() {
    assertThatThrownBy(() -> accounts.invite(new NewAccount(" ", null, "geen adres", Set.of())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.field() + " " + problem.code())
                    .containsExactly(
                        "firstName needed",
                        "lastName needed",
                        "email email.shape",
                        "roles needed"));
    assertThatThrownBy(() -> accounts.invite(beheerder("bea")))
        .satisfies(refused("email", Code.ACCOUNT_EMAIL_TAKEN));
    assertThatThrownBy(
            () ->
                accounts.invite(
                    new NewAccount("Ans", "Ander", "ans@stad.example", Set.of(Role.OPERATOR))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void blocksAndLetsInAgain() {
    String trainer = subject("blocked");

    accounts.block(trainer);
    assertThatThrownBy(() -> keycloak.flow(tenant).token("blocked", "demo"))
        .isInstanceOf(CannotStart.class);

    accounts.unblock(trainer);
    assertThat(keycloak.flow(tenant).token("blocked", "demo")).isNotEmpty();
    assertThat(accounts.account(trainer).lastName()).isEqualTo("Trainer");
  }

  @Test
  void invitesAgainWithAnotherPassword() {
    Invitation asked = accounts.inviteAgain(subject("again"));
    assertThat(asked.oneTimePassword()).isNull();
    assertThat(keycloak.flow(tenant).token("again", "demo"))
        .as("until somebody agreed")
        .isNotEmpty();

    Invitation again = accounts.inviteAgain(Objects.requireNonNull(asked.asked()).id());

    assertThat(again.oneTimePassword()).isNotNull();
    assertThatThrownBy(() -> keycloak.flow(tenant).token("again", "demo"))
        .isInstanceOf(CannotStart.class);
  }

  @Test
  void fillsNobodysMailboxWithInvitations() {
    String often = subject("often");
    for (int times = 0; times < 10; times++) {
      accounts.inviteAgain(often);
    }

    assertThatThrownBy(() -> accounts.inviteAgain(often)).isInstanceOf(TooOften.class);
    assertThat(accounts.inviteAgain(subject("taker")))
        .as("a colleague is invited all the same")
        .isNotNull();
  }

  @Test
  void invitesAHundredTimesAnHourAtMost() {
    for (int times = 0; times < 100; times++) {
      assertThatThrownBy(() -> accounts.invite(beheerder("bea")))
          .as("each try counts, also one that tells that somebody is here")
          .isInstanceOf(Conflict.class);
    }

    assertThatThrownBy(() -> accounts.invite(beheerder("bea"))).isInstanceOf(TooOften.class);
  }

  /** Comes last, for it makes each list longer. */
  @Test
  @Order(Integer.MAX_VALUE)
  void readsTheRolesOfMoreThanTwoHundredPeople() {
    int before = accounts.list().size();
    var realm = keycloak.realm(tenant);
    var role = List.of(realm.roles().get("trainer").toRepresentation());
    List<UserRepresentation> people =
        IntStream.range(0, 230).mapToObj(AccountsTest::person).toList();
    PartialImportRepresentation everybody = new PartialImportRepresentation();
    everybody.setUsers(people);
    everybody.setIfResourceExists("FAIL");
    realm.partialImport(everybody).close();
    var last = realm.users().searchByUsername("nr229", true).getFirst();
    realm.users().get(last.getId()).roles().realmLevel().add(role);

    List<Account> all = accounts.list();

    assertThat(all).hasSize(before + 230);
    assertThat(all)
        .filteredOn(account -> account.userName().matches("nr\\d+"))
        .filteredOn(account -> account.roles().contains(Role.BEHEERDER))
        .hasSize(230);
    assertThat(of(all, "nr229").roles()).containsExactlyInAnyOrder(Role.BEHEERDER, Role.TRAINER);
  }

  private static UserRepresentation person(int number) {
    UserRepresentation person = new UserRepresentation();
    person.setUsername("nr" + number);
    person.setEnabled(true);
    person.setRealmRoles(List.of("beheerder"));
    return person;
  }

  @Test
  void findsNobodyOfAnotherMunicipality() {
    String stranger =
        keycloak.realms().users(other).stream()
            .filter(user -> user.userName().equals("trainer"))
            .findFirst()
            .orElseThrow()
            .subject();

    assertThatThrownBy(() -> accounts.account(stranger)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accounts.account("../../" + other + "/users/" + stranger))
        .isInstanceOf(NotFound.class);
    // Even with the address of the other realm its key opens nothing there.
    assertThatThrownBy(() -> accounts(tenant, keycloak.issuer(other), "x").list())
        .satisfies(refused("accounts", Code.ACCOUNTS_UNREACHABLE));
  }

  @Test
  void mayDoNothingInItsRealmButManageUsers() {
    RealmAccounts realm =
        RealmAccounts.of(
            HttpClient.newHttpClient(),
            keycloak.issuer(tenant),
            ClientKey.existing(tenant, keycloak.secrets()));

    assertThatThrownBy(() -> realm.list("/clients")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> realm.send("PUT", "", "{\"enabled\":false}"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> realm.list("/identity-provider/instances"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void saysThatKeycloakIsAway() {
    Accounts alone = accounts(tenant, "http://127.0.0.1:1/realms/" + tenant, "x");

    assertThatThrownBy(alone::list).satisfies(refused("accounts", Code.ACCOUNTS_UNREACHABLE));
  }
}
