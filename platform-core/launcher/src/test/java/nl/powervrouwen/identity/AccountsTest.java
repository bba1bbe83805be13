package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.AgreementMatter;
import nl.powervrouwen.identity.internal.EndedLogins;
import nl.powervrouwen.identity.internal.RealmAccounts;
import nl.powervrouwen.identity.internal.RoleAgreement;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.LoginEnds;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class AccountsTest {

  private RunningKeycloak keycloak;
  private TenantId tenant;
  private TenantId other;
  private EndedLogins ended;
  private final Map<String, Set<Role>> known = new HashMap<>();
  private Accounts accounts;
  private Colleagues agreement;
  private Invitation bea;

  /** One realm for all; each test has somebody of its own. */
  @BeforeAll
  void start(RunningKeycloak running) {
    keycloak = running;
    tenant = RunningKeycloak.fresh();
    keycloak.realms().provision(plan());
    agreement = new Colleagues();
    agreement.first = true;
    bea = accounts(tenant, keycloak.issuer(tenant), "nobody").invite(beheerder("bea"));
    other = keycloak.neighbour();
  }

  private RealmPlan plan() {
    return keycloak
        .plan(tenant)
        .forDemo(List.of(user("lister"), user("taker"), user("blocked"), user("again")));
  }

  @BeforeEach
  void open() {
    ended = new EndedLogins(new Ends());
    agreement = new Colleagues();
    accounts = accounts(tenant, keycloak.issuer(tenant), bea.subject());
  }

  private static DemoUser user(String name) {
    return new DemoUser(name, "Trudie", "Trainer", Role.TRAINER);
  }

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

  private static Consumer<Throwable> refused(String field, String code) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                Conflict.class,
                conflict -> {
                  assertThat(conflict.problem().field()).isEqualTo(field);
                  assertThat(conflict.problem().code()).isEqualTo(code);
                });
  }

  private static NewAccount beheerder(String name) {
    return new NewAccount(name, "Voorbeeld", name + "@stad.example", Set.of(Role.BEHEERDER));
  }

  private String subject(String userName) {
    return of(accounts.list(), userName).subject();
  }

  private static Account of(List<Account> all, String userName) {
    return all.stream()
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .orElseThrow();
  }

  private CurrentUser user(String subject, Instant until) {
    return new CurrentUser(tenant, subject, "Iemand", Set.of(Role.BEHEERDER), until);
  }

  private Accounts accounts(TenantId where, String issuer, String subject) {
    Caller caller = new Caller();
    caller.enter(
        new CurrentUser(
            where,
            subject,
            "Bea Voorbeeld",
            Set.of(Role.BEHEERDER),
            Instant.now().plusSeconds(900)));
    return new Accounts(
        caller,
        sites(where, issuer),
        keycloak.secrets(),
        ended,
        known::put,
        new DutchClock(),
        agreement);
  }

  /** Colleagues who may agree: those that are kept in the database elsewhere. */
  private static final class Colleagues extends RoleAgreement {
    private final Map<AgreementRequestId, AgreementMatter> asked = new HashMap<>();
    private final List<String> alone = new ArrayList<>();
    private boolean first;

    @Override
    public boolean isAlone(RealmAccounts realm, String subject) {
      return first;
    }

    @Override
    public void note(Account account) {}

    @Override
    public void note(Account account, String what) {}

    @Override
    public void gaveAlone(Account account, Set<Role> roles) {
      alone.add(account.subject() + " " + roles);
    }

    @Override
    public AgreementRequest ask(SensitiveAction action, Account account, Set<Role> roles) {
      AgreementRequestId id = new AgreementRequestId(UUID.randomUUID());
      asked.put(id, new AgreementMatter(action, account.subject(), account.email(), roles));
      Instant now = Instant.now();
      return new AgreementRequest(
          id,
          action,
          account.subject(),
          account.email(),
          roles,
          "",
          AgreementState.OPEN,
          now,
          "Bea Voorbeeld",
          null,
          null,
          now.plusSeconds(60),
          true,
          false);
    }

    @Override
    public String account(AgreementRequestId id) {
      return Objects.requireNonNull(matter(id).account());
    }

    @Override
    public Set<Role> roles(AgreementRequestId id) {
      return matter(id).roles();
    }

    private AgreementMatter matter(AgreementRequestId id) {
      return Objects.requireNonNull(asked.get(id));
    }
  }

  /** What all nodes would know. */
  private static final class Ends implements LoginEnds {
    private final Map<String, Instant> moments = new HashMap<>();

    @Override
    public void write(TenantId tenant, String subject, Instant moment) {
      moments.put(tenant + " " + subject, moment);
    }

    @Override
    public Optional<Instant> of(TenantId tenant, String subject) {
      return Optional.ofNullable(moments.get(tenant + " " + subject));
    }
  }

  private static Sites sites(TenantId tenant, String issuer) {
    Site site =
        new Site(
            tenant, SiteKind.MUNICIPALITY, "Stad", "stad.example", issuer, issuer, Branding.PLAIN);
    return new Sites() {
      @Override
      public Optional<Site> at(String host) {
        return Optional.of(site);
      }

      @Override
      public List<Site> all() {
        return List.of(site);
      }
    };
  }
}
