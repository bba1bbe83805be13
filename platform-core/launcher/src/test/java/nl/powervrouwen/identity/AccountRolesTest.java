package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.registry.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gives and takes roles, and what a colleague has to agree with. */
@Tag("server")
class AccountRolesTest extends AccountsInARealm {

  @Test
  void takesARoleAtOnce() {
    String trainer = subject("taker");
    CurrentUser loggedIn = user(trainer, Instant.now().plus(Duration.ofHours(1)).minusMillis(10));

    assertThat(accounts.changeRoles(trainer, Set.of(Role.TRAINER, Role.CONTROLLER))).isNull();
    assertThat(accounts.account(trainer).roles())
        .containsExactlyInAnyOrder(Role.TRAINER, Role.CONTROLLER);
    assertThat(ended.covers(loggedIn)).isFalse();

    accounts.changeRoles(trainer, Set.of(Role.CONTROLLER));
    assertThat(accounts.account(trainer).roles()).containsExactly(Role.CONTROLLER);
    assertThat(ended.covers(loggedIn)).isTrue();
    assertThat(ended.covers(user(trainer, Instant.now().plus(Duration.ofHours(1)).plusSeconds(1))))
        .isFalse();
  }

  @Test
  void givesARoleThatOpensPersonsWhenAColleagueAgreed() {
    String trainer = subject("lister");

    AgreementRequest asked =
        Objects.requireNonNull(
            accounts.changeRoles(
                trainer, Set.of(Role.TRAINER, Role.CONTROLLER, Role.COORDINATOR, Role.JOBCOACH)));

    assertThat(asked.action()).isEqualTo(SensitiveAction.GIVE_ROLE);
    assertThat(asked.roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.JOBCOACH);
    assertThat(accounts.account(trainer).roles())
        .as("until somebody agreed")
        .containsExactlyInAnyOrder(Role.TRAINER, Role.CONTROLLER);

    accounts.giveRoles(asked.id());
    assertThat(accounts.account(trainer).roles())
        .containsExactlyInAnyOrder(Role.TRAINER, Role.CONTROLLER, Role.COORDINATOR, Role.JOBCOACH);
    assertThat(agreement.alone).isEmpty();
    accounts.changeRoles(trainer, Set.of(Role.TRAINER));
  }

  @Test
  void givesNobodyARoleThroughAnInvitationOrToHerself() {
    Invitation invented =
        accounts.invite(
            new NewAccount(
                "Fleur", "Verzonnen", "fleur@stad.example", Set.of(Role.JOBCOACH, Role.BEHEERDER)));

    assertThat(invented.asked()).isNotNull();
    assertThat(accounts.account(invented.subject()).roles()).isEmpty();
    AgreementRequest own =
        accounts.changeRoles(bea.subject(), Set.of(Role.BEHEERDER, Role.PRIVACY_OFFICER));
    assertThat(own).isNotNull();
    assertThat(accounts.account(bea.subject()).roles()).containsExactly(Role.BEHEERDER);
  }

  @Test
  void givesTheFirstColleagueOfAMunicipalityARoleAlone() {
    agreement.first = true;

    Invitation trainer =
        accounts.invite(new NewAccount("Tim", "Eerste", "tim@stad.example", Set.of(Role.TRAINER)));
    assertThat(trainer.asked()).as("a trainer can agree with nothing").isNotNull();

    Invitation second =
        accounts.invite(
            new NewAccount(
                "Cor", "Tweede", "cor@stad.example", Set.of(Role.COORDINATOR, Role.TRAINER)));
    assertThat(second.asked()).isNull();
    assertThat(accounts.account(second.subject()).roles())
        .containsExactlyInAnyOrder(Role.COORDINATOR, Role.TRAINER);
    assertThat(agreement.alone).hasSize(1);
  }

  @Test
  void keepsTheLastBeheerder() {
    assertThatThrownBy(() -> accounts.changeRoles(bea.subject(), Set.of(Role.TRAINER)))
        .satisfies(refused("roles", Code.ACCOUNT_LAST_BEHEERDER));
    assertThatThrownBy(() -> accounts.block(bea.subject()))
        .satisfies(refused("account", Code.ACCOUNT_SELF));
    assertThat(accounts.account(bea.subject()).roles()).containsExactly(Role.BEHEERDER);

    Invitation ria = accounts.invite(beheerder("ria"));
    accounts.giveRoles(Objects.requireNonNull(ria.asked()).id());
    Accounts theirs = accounts(tenant, keycloak.issuer(tenant), ria.subject());
    theirs.block(bea.subject());
    assertThat(theirs.account(bea.subject()).enabled()).isFalse();
    assertThatThrownBy(() -> theirs.changeRoles(ria.subject(), Set.of()))
        .satisfies(refused("roles", Code.ACCOUNT_LAST_BEHEERDER));
    theirs.unblock(bea.subject());
    accounts.changeRoles(ria.subject(), Set.of());
  }

  @Test
  void refusesToChangeARoleThatTheirGroupsDecide() {
    IdentityProvider own = keycloak.providerAt(other, tenant, Map.of("trainer", Role.TRAINER));
    keycloak.realms().provision(plan().with(own));
    try {
      keycloak.flow(tenant).token("trainer", "demo");
      Account trainer = of(accounts.list(), "trainer");

      assertThat(trainer.ownProvider()).isTrue();
      assertThat(trainer.rolesElsewhere()).containsExactly(Role.TRAINER);
      assertThat(accounts.account(trainer.subject())).isEqualTo(trainer);
      assertThatThrownBy(() -> accounts.changeRoles(trainer.subject(), Set.of()))
          .satisfies(refused("roles", Code.ACCOUNT_ROLES_ELSEWHERE));
      // What their groups say nothing about is decided here, and stays.
      accounts.changeRoles(trainer.subject(), Set.of(Role.TRAINER, Role.CONTROLLER));
      keycloak.flow(tenant).token("trainer", "demo");
      assertThat(accounts.account(trainer.subject()).roles())
          .containsExactlyInAnyOrder(Role.TRAINER, Role.CONTROLLER);
    } finally {
      keycloak.realms().provision(plan());
    }
  }

  @Test
  void tellsColleaguesAtOnceWhatSomebodyMayWhoseRoleIsTakenAndGivenTwice() {
    String subject = accounts.invite(beheerder("rollen")).subject();
    for (int round = 0; round < 2; round++) {
      changeWithAgreement(subject, Role.TRAINER);
      assertThat(known).containsEntry(subject, Set.of(Role.TRAINER));
      changeWithAgreement(subject, Role.COORDINATOR);
      assertThat(known).containsEntry(subject, Set.of(Role.COORDINATOR));
    }

    accounts.block(subject);
    assertThat(known).containsEntry(subject, Set.of());
    accounts.unblock(subject);
    assertThat(known).containsEntry(subject, Set.of(Role.COORDINATOR));
  }

  private void changeWithAgreement(String subject, Role role) {
    AgreementRequest asked = Objects.requireNonNull(accounts.changeRoles(subject, Set.of(role)));
    accounts.giveRoles(asked.id());
  }
}
