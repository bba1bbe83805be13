package nl.powervrouwen.onboarding.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.packs.PackDraft;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** Puts what an operator typed into the shape of a pack, right or wrong. */
final class DraftPack {

  private static final int LEAST_GROUP = 10;

  private DraftPack() {}

  static TenantPack of(PackDraft draft, TenantId id) {
    Map<String, TenantPack.Retention> retention = new HashMap<>();
    draft
        .retention()
        .forEach((what, months) -> retention.put(what, new TenantPack.Retention(months, null)));
    Integer threshold = draft.threshold();
    return new TenantPack(
        id,
        text(draft.gemeentecode()),
        text(draft.name()),
        text(draft.host()),
        Site.MAIN_SERVER,
        provider(draft.provider()),
        administrator(draft.administrator()),
        draft.modules(),
        List.of(),
        retention,
        Map.of(),
        threshold == null ? LEAST_GROUP : threshold,
        draft.sharing(),
        List.of(),
        null,
        TenantPack.Access.STANDARD,
        branding(draft));
  }

  private static TenantPack.@Nullable Administrator administrator(
      PackDraft.@Nullable Person person) {
    return person == null
        ? null
        : new TenantPack.Administrator(
            text(person.firstName()), text(person.lastName()), text(person.email()));
  }

  private static TenantPack.@Nullable IdentityProvider provider(
      PackDraft.@Nullable Provider provider) {
    return provider == null
        ? null
        : new TenantPack.IdentityProvider(
            provider.protocol(),
            text(provider.name()),
            text(provider.address()),
            some(provider.clientId()),
            some(provider.secretName()),
            Map.of());
  }

  private static Branding branding(PackDraft draft) {
    Map<String, String> tokens = new LinkedHashMap<>();
    String colour = some(draft.colour());
    if (colour != null) {
      tokens.put(Branding.BRAND_COLOUR, colour);
    }
    return new Branding(some(draft.logo()), some(draft.logoAlt()), tokens, Map.of(), Map.of());
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static @Nullable String some(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
