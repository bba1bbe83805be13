package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.AccountInvitation;
import nl.powervrouwen.identity.internal.AccountList;
import nl.powervrouwen.identity.internal.CheckedAccount;
import nl.powervrouwen.identity.internal.EndedLogins;
import nl.powervrouwen.identity.internal.KnownRoles;
import nl.powervrouwen.identity.internal.RealmAccounts;
import nl.powervrouwen.identity.internal.RoleAgreement;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.RateLimit;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who may log in at the caller's municipality: the accounts of its realm and their roles.
 *
 * <p>They live in Keycloak, not here. The application speaks with the realm of the caller's tenant
 * alone, by that tenant's own key. When Keycloak can't be reached every method refuses with {@code
 * accounts.unreachable}, and nothing is half done.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Accounts {

  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Caller caller;
  private final Sites sites;
  private final SecretStore secrets;
  private final EndedLogins ended;
  private final KnownRoles known;
  private final DutchClock clock;
  private final RoleAgreement agreement;

  /** More than a municipality has colleagues to invite; each may send a mail to anybody. */
  private final RateLimit inviters = new RateLimit(100, Duration.ofHours(1));

  private final RateLimit invited = new RateLimit(10, Duration.ofHours(1));

  /** Two beheerders must not take each other's role at the same time. */
  private final Map<TenantId, Object> turns = new ConcurrentHashMap<>();

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Works for this caller, and knows addresses and keys from these. */
  @Inject
  public Accounts(
      Caller caller,
      Sites sites,
      SecretStore secrets,
      EndedLogins ended,
      KnownRoles known,
      DutchClock clock,
      RoleAgreement agreement) {
    this.caller = caller;
    this.sites = sites;
    this.secrets = secrets;
    this.ended = ended;
    this.known = known;
    this.clock = clock;
    this.agreement = agreement;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway") // a proxy calls no method of its own
  protected Accounts() {
    this(null, null, null, null, null, null, null);
  }

  /** Everybody with an account, by name. */
  @AllowedRoles(BEHEERDER)
  public List<Account> list() {
    return new AccountList(open()).all();
  }

  /**
   * The account of this subject.
   *
   * @throws nl.powervrouwen.refusals.NotFound when nobody here has it
   */
  @AllowedRoles(BEHEERDER)
  public Account account(String subject) {
    return new AccountList(open()).one(subject);
  }

  /**
   * Makes an account and invites its owner: by mail, or with a password for once when Keycloak has
   * no mail server. The roles with which a colleague has to agree ({@link
   * SensitiveAction#rolesWithAgreement}) they get when somebody did.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when something is missing or misshapen
   * @throws nl.powervrouwen.refusals.Conflict when somebody here has this e-mail address
   * @throws TooOften when the caller tried it a hundred times within an hour
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCOUNT)
  public Invitation invite(NewAccount typed) {
    count(inviters, caller.user().subject());
    CheckedAccount newcomer = CheckedAccount.of(typed);
    RealmAccounts realm = open();
    String subject = realm.create("/users", newcomer.representation());
    try {
      // First what fails most, such as a mail: nobody is asked to agree about half an account.
      Invitation sent = new AccountInvitation(realm).first(subject);
      Account account = new AccountList(realm).one(subject);
      AgreementRequest asked = giveOrAsk(realm, account, newcomer.roles());
      told("invited");
      return new Invitation(subject, sent.oneTimePassword(), sent.mailed(), asked);
    } catch (Refusal e) {
      // Half an account would be in the way of the next try.
      realm.send("DELETE", "/users/" + subject, "");
      throw e;
    }
  }

  /**
   * Invites the owner again: they choose a new password (and, outside a demo, a second factor when
   * they have none); the old one is worth nothing any more when there was no mail. Without mail the
   * caller gets to know a password: for an account that opens persons a colleague agrees first.
   *
   * @throws TooOften when it was asked for this account ten times within an hour
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCOUNT)
  public Invitation inviteAgain(String subject) {
    count(inviters, caller.user().subject());
    count(invited, subject);
    RealmAccounts realm = open();
    Account account = invitable(realm, subject);
    agreement.note(account);
    if (new AccountInvitation(realm).tellsAPassword()
        && agreement.isNeeded(account.roles())
        && !agreement.isAlone(realm, subject)) {
      AgreementRequest asked = agreement.ask(SensitiveAction.RESET_LOGIN, account, Set.of());
      return new Invitation(subject, null, false, asked);
    }
    return inviteAnew(realm, account);
  }

  /** The same, now that a colleague agreed. */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.RESET_LOGIN)
  public Invitation inviteAgain(AgreementRequestId agreed) {
    RealmAccounts realm = open();
    return inviteAnew(realm, invitable(realm, agreement.account(agreed)));
  }

  private void count(RateLimit limit, String subject) {
    limit
        .ask(caller.tenant() + " " + subject, clock.now())
        .ifPresent(
            wait -> {
              throw new TooOften(wait);
            });
  }

  private static Account invitable(RealmAccounts realm, String subject) {
    Account account = new AccountList(realm).one(subject);
    if (account.ownProvider()) {
      throw new Conflict(Problem.of("account", Code.ACCOUNT_OWN_PROVIDER));
    }
    return account;
  }

  private Invitation inviteAnew(RealmAccounts realm, Account account) {
    String subject = account.subject();
    AccountList accounts = new AccountList(realm);
    Invitation invitation =
        new AccountInvitation(realm).again(accounts.representation(subject), account);
    if (!invitation.mailed()) {
      endLogins(realm, subject);
    }
    told("invited again");
    return invitation;
  }

  /**
   * Gives an account these roles and takes the others; what was lost they can't use from now on.
   * The roles with which a colleague has to agree ({@link SensitiveAction#rolesWithAgreement}) they
   * get when somebody did.
   *
   * @param roles municipal roles; empty takes all
   * @return what a colleague has to agree with; null when nothing is left to agree with
   * @throws nl.powervrouwen.refusals.Conflict when it would take the last beheerder's role, or
   *     change one that the municipality's own provider decides
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCOUNT)
  public @Nullable AgreementRequest changeRoles(String subject, Set<Role> roles) {
    CheckedAccount.municipal(roles);
    RealmAccounts realm = open();
    AccountList accounts = new AccountList(realm);
    Account account = accounts.one(subject);
    AgreementRequest asked;
    synchronized (turn()) {
      Set<Role> has = accounts.rolesOf(subject);
      if (has.contains(Role.BEHEERDER) && !roles.contains(Role.BEHEERDER)) {
        refuseTheLast(accounts, subject);
      }
      refuseElsewhere(accounts, subject, has, roles);
      asked = giveOrAsk(realm, account, without(roles, has));
      takeAtOnce(realm, subject, without(has, roles));
      known.may(subject, accounts.rolesOf(subject));
    }
    told("roles changed");
    return asked;
  }

  private void takeAtOnce(RealmAccounts realm, String subject, Set<Role> lost) {
    if (!lost.isEmpty()) {
      take(realm, subject, lost);
      endLogins(realm, subject);
    }
  }

  /** Gives what the caller may give alone, and asks colleagues to agree with the rest. */
  private @Nullable AgreementRequest giveOrAsk(
      RealmAccounts realm, Account account, Set<Role> roles) {
    agreement.note(account);
    if (agreement.isNeeded(roles) && agreement.isFirst(realm, account.subject(), roles)) {
      give(realm, account.subject(), roles);
      agreement.gaveAlone(account, roles);
      return null;
    }
    Set<Role> waiting = EnumSet.noneOf(Role.class);
    waiting.addAll(roles);
    waiting.retainAll(SensitiveAction.rolesWithAgreement());
    give(realm, account.subject(), without(roles, waiting));
    return waiting.isEmpty() ? null : agreement.ask(SensitiveAction.GIVE_ROLE, account, waiting);
  }

  /**
   * Gives the roles with which a colleague agreed.
   *
   * @throws nl.powervrouwen.refusals.Conflict when nobody agreed, or they were given before
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER, COORDINATOR})
  @Sensitive(SensitiveAction.GIVE_ROLE)
  public void giveRoles(AgreementRequestId agreed) {
    RealmAccounts realm = open();
    String subject = agreement.account(agreed);
    AccountList accounts = new AccountList(realm);
    accounts.representation(subject);
    synchronized (turn()) {
      Set<Role> has = accounts.rolesOf(subject);
      Set<Role> wanted = agreement.roles(agreed);
      Set<Role> all = without(wanted, has);
      all.addAll(has);
      refuseElsewhere(accounts, subject, has, all);
      give(realm, subject, without(wanted, has));
      known.may(subject, all);
    }
    told("roles given");
  }

  /**
   * Lets them in no more and ends their sessions.
   *
   * @throws nl.powervrouwen.refusals.Conflict when it is the caller's own account, or the last
   *     beheerder
   */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCESS)
  public void block(String subject) {
    if (subject.equals(caller.user().subject())) {
      throw new Conflict(Problem.of("account", Code.ACCOUNT_SELF));
    }
    RealmAccounts realm = open();
    AccountList accounts = new AccountList(realm);
    ObjectNode user = accounts.representation(subject);
    agreement.note(accounts.one(subject), "blocked");
    synchronized (turn()) {
      if (accounts.rolesOf(subject).contains(Role.BEHEERDER)) {
        refuseTheLast(accounts, subject);
      }
      enable(realm, user, false);
      endLogins(realm, subject);
      known.may(subject, Set.of());
    }
    told("blocked");
  }

  /** Lets them in again. */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCESS)
  public void unblock(String subject) {
    RealmAccounts realm = open();
    AccountList accounts = new AccountList(realm);
    agreement.note(accounts.one(subject), "let in");
    enable(realm, accounts.representation(subject), true);
    known.may(subject, accounts.rolesOf(subject));
    // They may also have been locked out for guessing.
    realm.send("DELETE", "/attack-detection/brute-force/users/" + subject, "");
    told("let in again");
  }

  /** Ends their sessions, as after a lost telephone; they may log in again. */
  @AllowedRoles(BEHEERDER)
  @Sensitive(SensitiveAction.CHANGE_ACCESS)
  public void endSessions(String subject) {
    RealmAccounts realm = open();
    agreement.note(new AccountList(realm).one(subject), "sessions ended");
    endLogins(realm, subject);
    told("sessions ended");
  }

  private RealmAccounts open() {
    TenantId tenant = caller.tenant();
    Site site = sites.of(tenant).orElseThrow(() -> new NotFound("site"));
    return RealmAccounts.of(client, site.issuer(), ClientKey.existing(tenant, secrets));
  }

  private Object turn() {
    return turns.computeIfAbsent(caller.tenant(), tenant -> new Object());
  }

  private static void refuseTheLast(AccountList accounts, String subject) {
    if (!accounts.isBeheerderBeside(subject)) {
      throw new Conflict(Problem.of("roles", Code.ACCOUNT_LAST_BEHEERDER));
    }
  }

  /** Their next login would undo it: better to say where it must be changed. */
  private static void refuseElsewhere(
      AccountList accounts, String subject, Set<Role> has, Set<Role> wanted) {
    Set<Role> changed = without(has, wanted);
    changed.addAll(without(wanted, has));
    changed.retainAll(accounts.rolesElsewhere(subject));
    if (!changed.isEmpty()) {
      String names = changed.stream().map(Role::claim).collect(Collectors.joining(", "));
      throw new Conflict(Problem.of("roles", Code.ACCOUNT_ROLES_ELSEWHERE, names));
    }
  }

  private void endLogins(RealmAccounts realm, String subject) {
    realm.send("POST", "/users/" + subject + "/logout", "");
    ended.end(caller.tenant(), subject, clock.now());
  }

  private static void enable(RealmAccounts realm, ObjectNode user, boolean enabled) {
    String subject = user.get("id").stringValue();
    realm.send("PUT", "/users/" + subject, user.put("enabled", enabled).toString());
  }

  private static Set<Role> without(Set<Role> these, Set<Role> those) {
    Set<Role> left = EnumSet.noneOf(Role.class);
    left.addAll(these);
    left.removeAll(those);
    return left;
  }

  private static void give(RealmAccounts realm, String subject, Set<Role> roles) {
    String path = "/users/" + subject + "/role-mappings/realm";
    if (!roles.isEmpty()) {
      realm.send("POST", path, named(realm.list(path + "/available"), roles).toString());
    }
  }

  private static void take(RealmAccounts realm, String subject, Set<Role> roles) {
    String path = "/users/" + subject + "/role-mappings/realm";
    realm.send("DELETE", path, named(realm.list(path), roles).toString());
  }

  /** Keycloak wants a role with its id. */
  private static ArrayNode named(JsonNode roles, Set<Role> wanted) {
    List<String> names = wanted.stream().map(Role::claim).toList();
    ArrayNode found = JsonMapper.shared().createArrayNode();
    for (JsonNode role : roles) {
      if (names.contains(role.get("name").stringValue())) {
        found.add(role);
      }
    }
    return found;
  }

  /** Who it was about is in Keycloak's own log of changes, which only the operator reads. */
  private void told(String what) {
    CurrentUser user = caller.user();
    LOG.info("Accounts of {}: {}", user.tenant(), what);
  }
}
