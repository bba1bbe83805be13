package nl.powervrouwen.identity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the accounts of a realm. */
public record AccountList(RealmAccounts realm) {

  private static final int PAGE = 200;
  private static final int LOGINS = 1000;

  /** Everybody with an account, by name. */
  public List<Account> all() {
    Map<String, Set<Role>> roles = roles();
    Set<String> foreign = throughOwnProvider();
    Map<String, Instant> logins = logins("");
    List<Account> accounts = new ArrayList<>();
    for (JsonNode user : people()) {
      String id = user.get("id").stringValue();
      Set<Role> held = roles.getOrDefault(id, Set.of());
      accounts.add(account(user, held, foreign.contains(id), logins));
    }
    accounts.sort(Alphabet.by(Account::displayName).thenComparing(Account::subject));
    return List.copyOf(accounts);
  }

  /** The account of this subject. */
  public Account one(String subject) {
    JsonNode user = representation(subject);
    Map<String, Instant> logins = logins("&user=" + subject);
    return account(user, rolesOf(subject), isThroughOwnProvider(subject), logins);
  }

  /** As Keycloak has it, to be given back whole. */
  public ObjectNode representation(String subject) {
    if (!subject.matches("[0-9A-Za-z-]{1,64}")) {
      throw new NotFound("account");
    }
    ObjectNode user = realm.one("/users/" + subject);
    if (isProgram(user)) {
      throw new NotFound("account");
    }
    return user;
  }

  /** Our roles that this subject has. */
  public Set<Role> rolesOf(String subject) {
    return ours(realm.list("/users/" + subject + "/role-mappings/realm"));
  }

  /** Roles of theirs that can't be given or taken here. */
  public Set<Role> rolesElsewhere(String subject) {
    Set<Role> elsewhere = realm.rolesElsewhere();
    return elsewhere.isEmpty() || !isThroughOwnProvider(subject) ? Set.of() : elsewhere;
  }

  /** Whether somebody else may do what a beheerder may. */
  public boolean isBeheerderBeside(String subject) {
    return having(Role.BEHEERDER)
        .anyMatch(
            user ->
                user.path("enabled").booleanValue(false)
                    && !user.get("id").stringValue().equals(subject));
  }

  /** Whether somebody else may come in with one of these roles. */
  public boolean hasOtherWith(Set<Role> roles, String subject) {
    return all().stream()
        .filter(account -> account.enabled() && !account.subject().equals(subject))
        .anyMatch(account -> !Collections.disjoint(account.roles(), roles));
  }

  private List<JsonNode> people() {
    return pages("/users?briefRepresentation=false").stream()
        .filter(user -> !isProgram(user))
        .toList();
  }

  /** The roles by who has them: one question a role, however many people there are. */
  private Map<String, Set<Role>> roles() {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (Role role : Role.at(SiteKind.MUNICIPALITY)) {
      having(role)
          .forEach(
              user ->
                  roles
                      .computeIfAbsent(
                          user.get("id").stringValue(), id -> EnumSet.noneOf(Role.class))
                      .add(role));
    }
    return roles;
  }

  /** A role that this realm does not know, nobody has. */
  private Stream<JsonNode> having(Role role) {
    try {
      return pages("/roles/" + role.claim() + "/users?briefRepresentation=true").stream();
    } catch (NotFound e) {
      return Stream.of();
    }
  }

  private static Set<Role> ours(JsonNode names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonNode role : names) {
      Role.ofClaim(role.get("name").stringValue()).ifPresent(roles::add);
    }
    return roles;
  }

  private Set<String> throughOwnProvider() {
    Set<String> subjects = new HashSet<>();
    if (realm.tells("own_provider")) {
      pages("/users?idpAlias=gemeente").forEach(user -> subjects.add(user.get("id").stringValue()));
    }
    return subjects;
  }

  private boolean isThroughOwnProvider(String subject) {
    return realm.tells("own_provider")
        && !realm.list("/users/" + subject + "/federated-identity").isEmpty();
  }

  /** The last logins by subject; Keycloak gives the newest first. */
  private Map<String, Instant> logins(String whose) {
    Map<String, Instant> logins = new HashMap<>();
    for (JsonNode event : realm.list("/events?type=LOGIN&max=" + LOGINS + whose)) {
      Instant moment = Instant.ofEpochMilli(event.get("time").longValue());
      logins.putIfAbsent(event.path("userId").stringValue(""), moment);
    }
    return logins;
  }

  private List<JsonNode> pages(String path) {
    List<JsonNode> found = new ArrayList<>();
    for (int first = 0; ; first += PAGE) {
      JsonNode page = realm.list(path + "&first=" + first + "&max=" + PAGE);
      page.forEach(found::add);
      if (page.size() < PAGE) {
        return found;
      }
    }
  }

  private static boolean isProgram(JsonNode user) {
    return user.has("serviceAccountClientId")
        || user.path("username").stringValue("").startsWith("service-account-");
  }

  private Account account(
      JsonNode user, Set<Role> roles, boolean foreign, Map<String, Instant> logins) {
    String id = user.get("id").stringValue();
    return new Account(
        id,
        user.path("username").stringValue(""),
        user.path("firstName").stringValue(""),
        user.path("lastName").stringValue(""),
        user.path("email").stringValue(""),
        roles,
        user.path("enabled").booleanValue(false),
        user.path("totp").booleanValue(false),
        foreign,
        foreign ? realm.rolesElsewhere() : Set.of(),
        logins.get(id));
  }
}
