package nl.powervrouwen.identity.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.identity.NewAccount;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A new account whose values are fit for Keycloak. */
public record CheckedAccount(String firstName, String lastName, String email, Set<Role> roles) {

  private static final int LONGEST = 120;

  /** Narrower than the standard, as Keycloak's own check is. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

  /** Keycloak refuses these in a name. */
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]");

  /** Checks all fields. */
  public static CheckedAccount of(NewAccount typed) {
    Findings findings = new Findings();
    String first = name(findings, "firstName", typed.firstName());
    String last = name(findings, "lastName", typed.lastName());
    String email = findings.neededText("email", typed.email(), LONGEST).toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      findings.add("email", Code.EMAIL_SHAPE);
    }
    Set<Role> roles = Objects.requireNonNullElse(typed.roles(), Set.of());
    if (roles.isEmpty()) {
      findings.add("roles", Code.NEEDED);
    }
    check(findings, roles);
    findings.refuse();
    return new CheckedAccount(first, last, email, Set.copyOf(roles));
  }

  /** Refuses roles that do not exist in a municipality. */
  public static void municipal(Set<Role> roles) {
    Findings findings = new Findings();
    check(findings, roles);
    findings.refuse();
  }

  private static void check(Findings findings, Set<Role> roles) {
    if (!Role.at(SiteKind.MUNICIPALITY).containsAll(roles)) {
      findings.add("roles", Code.ROLE_NOT_MUNICIPAL);
    }
  }

  private static String name(Findings findings, String field, @Nullable String typed) {
    String name = findings.neededText(field, typed, LONGEST);
    if (NOT_IN_NAMES.matcher(name).find()) {
      findings.add(field, Code.TEXT_CHARACTERS);
    }
    return name;
  }

  /** As Keycloak wants it. */
  public ObjectNode representation() {
    return JsonMapper.shared()
        .createObjectNode()
        .put("username", email)
        .put("email", email)
        .put("firstName", firstName)
        .put("lastName", lastName)
        .put("enabled", true);
  }
}
