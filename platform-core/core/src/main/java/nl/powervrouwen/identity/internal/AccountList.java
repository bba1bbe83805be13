package nl.powervrouwen.identity.internal;

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

/** Reads the accounts of a realm; a handful of questions, however many there are. */
record AccountList(OpenRealm realm) {

  /** Roles that exist in a municipality. */
  static final Set<Role> MUNICIPAL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.PILOTLEIDER, Role.OPERATOR)));

  private static final int PAGE = 200;
  private static final int LOGINS = 1000;

  List<Account> all() {
    Map<String, Set<Role>> roles = roles();
    Set<String> foreign = throughOwnProvider();
    Map<String, Instant> logins = logins("");
    List<Account> accounts = new ArrayList<>();
    for (JsonObject user : pages("/users?briefRepresentation=false")) {
      String id = user.getString("id");
      if (!isProgram(user)) {
        accounts.add(account(user, roles.getOrDefault(id, Set.of()), foreign.contains(id), logins));
      }
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
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonValue role : realm.list("/users/" + subject + "/role-mappings/realm")) {
      Role.ofClaim(role.asJsonObject().getString("name")).ifPresent(roles::add);
    }
    return roles;
  }

  /** Whether somebody else may do what a beheerder may. */
  boolean isBeheerderBeside(String subject) {
    for (JsonObject user : pages("/roles/" + Role.BEHEERDER.claim() + "/users?")) {
      if (user.getBoolean("enabled", false) && !user.getString("id").equals(subject)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Set<Role>> roles() {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (Role role : MUNICIPAL) {
      for (JsonObject user : pages("/roles/" + role.claim() + "/users?")) {
        roles.computeIfAbsent(user.getString("id"), id -> EnumSet.noneOf(Role.class)).add(role);
      }
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
    String join = path.endsWith("?") ? "" : "&";
    for (int first = 0; ; first += PAGE) {
      List<JsonObject> page =
          realm.list(path + join + "first=" + first + "&max=" + PAGE).getValuesAs(JsonObject.class);
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
