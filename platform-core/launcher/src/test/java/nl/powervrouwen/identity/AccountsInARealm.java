package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.AgreementMatter;
import nl.powervrouwen.identity.internal.EndedLogins;
import nl.powervrouwen.identity.internal.RealmAccounts;
import nl.powervrouwen.identity.internal.RoleAgreement;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.OneSite;
import nl.powervrouwen.testing.RememberedLoginEnds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts of one realm at a real Keycloak, with a first beheerder and five trainers. */
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class AccountsInARealm {

  RunningKeycloak keycloak;
  TenantId tenant;
  TenantId other;
  EndedLogins ended;
  final Map<String, Set<Role>> known = new HashMap<>();
  Accounts accounts;
  Colleagues agreement;
  Invitation bea;

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

  RealmPlan plan() {
    return keycloak
        .plan(tenant)
        .forDemo(
            List.of(user("lister"), user("taker"), user("blocked"), user("again"), user("often")));
  }

  @BeforeEach
  void open() {
    ended = new EndedLogins(new RememberedLoginEnds());
    agreement = new Colleagues();
    accounts = accounts(tenant, keycloak.issuer(tenant), bea.subject());
  }

  static DemoUser user(String name) {
    return new DemoUser(name, "Trudie", "Trainer", Role.TRAINER);
  }

  static Consumer<Throwable> refused(String field, String code) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                Conflict.class,
                conflict -> {
                  assertThat(conflict.problem().field()).isEqualTo(field);
                  assertThat(conflict.problem().code()).isEqualTo(code);
                });
  }

  static NewAccount beheerder(String name) {
    return new NewAccount(name, "Voorbeeld", name + "@stad.example", Set.of(Role.BEHEERDER));
  }

  String subject(String userName) {
    return of(accounts.list(), userName).subject();
  }

  static Account of(List<Account> all, String userName) {
    return all.stream()
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .orElseThrow();
  }

  CurrentUser user(String subject, Instant until) {
    return new CurrentUser(tenant, subject, "Iemand", Set.of(Role.BEHEERDER), until);
  }

  Accounts accounts(TenantId where, String issuer, String subject) {
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
        new OneSite(where, issuer),
        keycloak.secrets(),
        ended,
        known::put,
        new DutchClock(),
        agreement);
  }

  /** Colleagues who may agree: those that are kept in the database elsewhere. */
  static final class Colleagues extends RoleAgreement {
    private final Map<AgreementRequestId, AgreementMatter> asked = new HashMap<>();
    final List<String> alone = new ArrayList<>();
    boolean first;

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
}
