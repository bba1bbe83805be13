package nl.powervrouwen.identity.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.refusals.NotFound;

/** Reads the accounts of a realm. */
record AccountList(OpenRealm realm) {

  private static final int PAGE = 200;
  private static final int LOGINS = 1000;

  List<Account> all() {
    List<JsonObject> people = people("&briefRepresentation=false");
    List<Set<Role>> roles = roles(people);
    Set<String> foreign = throughOwnProvider();
    Map<String, Instant> logins = logins("");
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      JsonObject user = people.get(i);
      accounts.add(account(user, roles.get(i), foreign.contains(user.getString("id")), logins));
    }
    accounts.sort(
        Comparator.comparing((Account account) -> account.displayName().toLowerCase(Locale.ROOT))
            .thenComparing(Account::subject));
    return List.copyOf(accounts);
  }

  Account one(String subject) {
    JsonObject user = representation(subject);
    boolean foreign = !realm.list("/users/" + subject + "/federated-identity").isEmpty();
    return account(user, rolesOf(subject), foreign, logins("&user=" + subject));
  }

  /** As Keycloak has it, to be given back whole. */
  JsonObject representation(String subject) {
    if (!subject.matches("[0-9A-Za-z-]{1,64}")) {
      throw new NotFound("account");
    }
    JsonObject user = realm.one("/users/" + subject);
    if (isProgram(user)) {
      throw new NotFound("account");
    }
    return user;
  }

  Set<Role> rolesOf(String subject) {
    return ours(realm.list(rolesPath(subject)));
  }

  /** Whether somebody else may do what a beheerder may. */
  boolean isBeheerderBeside(String subject) {
    List<JsonObject> others =
        people("&enabled=true").stream()
            .filter(user -> !user.getString("id").equals(subject))
            .toList();
    return roles(others).stream().anyMatch(roles -> roles.contains(Role.BEHEERDER));
  }

  private List<JsonObject> people(String which) {
    return pages("/users?" + which.substring(1)).stream().filter(user -> !isProgram(user)).toList();
  }

  /**
   * The roles of each. To ask who has a role takes the right to read the whole realm, which the
   * application hasn't; so it asks for each, several at once.
   */
  private List<Set<Role>> roles(List<JsonObject> people) {
    return realm
        .lists(people.stream().map(user -> rolesPath(user.getString("id"))).toList())
        .stream()
        .map(AccountList::ours)
        .toList();
  }

  private static String rolesPath(String subject) {
    return "/users/" + subject + "/role-mappings/realm";
  }

  private static Set<Role> ours(JsonArray names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonValue role : names) {
      Role.ofClaim(role.asJsonObject().getString("name")).ifPresent(roles::add);
    }
    return roles;
  }

  private Set<String> throughOwnProvider() {
    Set<String> subjects = new HashSet<>();
    if (realm.tells("own_provider")) {
      pages("/users?idpAlias=gemeente").forEach(user -> subjects.add(user.getString("id")));
    }
    return subjects;
  }

  /** The last logins by subject; Keycloak gives the newest first. */
  private Map<String, Instant> logins(String whose) {
    Map<String, Instant> logins = new HashMap<>();
    for (JsonValue value : realm.list("/events?type=LOGIN&max=" + LOGINS + whose)) {
      JsonObject event = value.asJsonObject();
      Instant moment = Instant.ofEpochMilli(event.getJsonNumber("time").longValue());
      logins.putIfAbsent(event.getString("userId", ""), moment);
    }
    return logins;
  }

  private List<JsonObject> pages(String path) {
    List<JsonObject> found = new ArrayList<>();
    for (int first = 0; ; first += PAGE) {
      List<JsonObject> page =
          realm.list(path + "&first=" + first + "&max=" + PAGE).getValuesAs(JsonObject.class);
      found.addAll(page);
      if (page.size() < PAGE) {
        return found;
      }
    }
  }

  private static boolean isProgram(JsonObject user) {
    return user.containsKey("serviceAccountClientId")
        || user.getString("username", "").startsWith("service-account-");
  }

  private static Account account(
      JsonObject user, Set<Role> roles, boolean foreign, Map<String, Instant> logins) {
    String id = user.getString("id");
    return new Account(
        id,
        user.getString("username", ""),
        user.getString("firstName", ""),
        user.getString("lastName", ""),
        user.getString("email", ""),
        roles,
        user.getBoolean("enabled", false),
        user.getBoolean("totp", false),
        foreign,
        logins.get(id));
  }
}
