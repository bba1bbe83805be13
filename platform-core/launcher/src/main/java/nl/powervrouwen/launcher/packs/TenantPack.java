package nl.powervrouwen.launcher.packs;

import java.util.Map;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as its pack describes it.
 *
 * @param id short name, also of its realm and database
 * @param gemeentecode four digits, such as 1859
 * @param displayName such as {@code Gemeente Berkelland}
 * @param hostName without port, such as {@code berkelland.localhost}
 * @param tokens style tokens by name, such as {@code brand-colour}; colours as {@code #rrggbb}
 * @param logo word mark as SVG; null when the pack has none
 */
public record TenantPack(
    TenantId id,
    String gemeentecode,
    String displayName,
    String hostName,
    Map<String, String> tokens,
    @Nullable String logo) {

  /** Name of the token with the municipality's main colour. */
  public static final String BRAND_COLOUR = "brand-colour";

  /** Copies the tokens. */
  public TenantPack {
    tokens = Map.copyOf(tokens);
  }

  /** The municipality's main colour; null for the platform's own. */
  public @Nullable String brandColour() {
    return tokens.get(BRAND_COLOUR);
  }
}
