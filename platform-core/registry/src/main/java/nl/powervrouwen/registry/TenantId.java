package nl.powervrouwen.registry;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The short name of a tenant, such as {@code berkelland}; it never changes.
 *
 * @param value a lower-case letter, then lower-case letters, digits or hyphens; 2 to 40 characters
 */
public record TenantId(String value) implements Serializable {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,38}[a-z0-9]");
  private static final Set<String> RESERVED =
      Set.of("postgres", "template0", "template1", "template", "platform", "keycloak", "public");

  /** Refuses what could be a path, SQL or a name that the platform itself uses. */
  public TenantId {
    if (!SHAPE.matcher(value).matches() || value.contains("--")) {
      throw new IllegalArgumentException(
          "A tenant's id is 2 to 40 lower-case letters, digits or single hyphens, and starts with a"
              + " letter");
    }
    if (RESERVED.contains(value)) {
      throw new IllegalArgumentException("The id " + value + " is used by the platform itself");
    }
  }

  /** Name of the tenant's database, and of the LOGIN role that the application uses for it. */
  public String database() {
    return "tenant_" + value.replace('-', '_');
  }

  @Override
  public String toString() {
    return value;
  }

  /** For whom the tokens of its realm are ({@code aud}): a second lock beside the issuer. */
  public String audience() {
    return "powervrouwen-" + value;
  }
}
