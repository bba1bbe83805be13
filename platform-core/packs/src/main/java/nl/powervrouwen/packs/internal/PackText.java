package nl.powervrouwen.packs.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.StyleTokens.Token;
import org.jspecify.annotations.Nullable;

/** A municipality as the text of a tenant.yaml, in the order in which it is explained. */
public final class PackText {

  private final YamlText yaml = new YamlText();
  private final TenantPack pack;

  private PackText(TenantPack pack) {
    this.pack = pack;
  }

  /**
   * The text.
   *
   * @param logo name of the file with the word mark
   * @param texts name of the file with the texts
   */
  public static String of(TenantPack pack, String logo, String texts) {
    PackText writing = new PackText(pack);
    writing.who();
    writing.identity(pack.identityProvider());
    writing.work();
    writing.rules();
    writing.look(pack.branding(), logo, texts);
    return writing.yaml.toString();
  }

  private void who() {
    yaml.comment("One municipality on the platform; every key is explained in docs/tenant-pack.md.")
        .line(0, "pack", 1)
        .line(0, "id", pack.id().value())
        .line(0, "gemeentecode", pack.gemeentecode())
        .line(0, "name", pack.displayName())
        .line(0, "host", pack.hostName())
        .line(0, "database", pack.databaseServer());
    TenantPack.Administrator administrator = pack.administrator();
    if (administrator != null) {
      yaml.open(0, "administrator")
          .line(1, "firstName", administrator.firstName())
          .line(1, "lastName", administrator.lastName())
          .line(1, "email", administrator.email());
    }
  }

  private void identity(TenantPack.@Nullable IdentityProvider identity) {
    if (identity == null) {
      return;
    }
    yaml.open(0, "identity")
        .line(1, "protocol", identity.protocol().name().toLowerCase(Locale.ROOT))
        .line(1, "name", identity.name())
        .line(1, "address", identity.address())
        .line(1, "clientId", identity.clientId())
        .line(1, "secret", identity.secretName());
    if (!identity.roles().isEmpty()) {
      yaml.open(1, "roles");
      new TreeMap<>(identity.roles()).forEach((group, role) -> yaml.line(2, group, role));
    }
  }

  private void work() {
    if (!pack.modules().isEmpty()) {
      yaml.list(0, "modules", pack.modules());
    }
    if (!pack.programmes().isEmpty()) {
      yaml.open(0, "programmes");
    }
    for (TenantPack.PlannedProgramme programme : pack.programmes()) {
      yaml.item(1, "name", programme.name())
          .line(2, "starts", programme.starts())
          .line(2, "ends", programme.ends());
    }
    if (!pack.holidays().isEmpty()) {
      yaml.open(0, "holidays");
    }
    for (TenantPack.FreeDays days : pack.holidays()) {
      yaml.item(1, "name", days.name()).line(2, "first", days.first()).line(2, "last", days.last());
    }
  }

  private void rules() {
    if (!pack.retention().isEmpty()) {
      yaml.open(0, "retention");
    }
    for (Map.Entry<String, TenantPack.Retention> term :
        new TreeMap<>(pack.retention()).entrySet()) {
      yaml.open(1, term.getKey())
          .line(2, "months", term.getValue().months())
          .line(2, "selectielijst", term.getValue().selectielijst());
    }
    if (!pack.warnings().isEmpty()) {
      yaml.open(0, "warnings");
    }
    new TreeMap<>(pack.warnings()).forEach((rule, number) -> yaml.line(1, rule, number));
    yaml.open(0, "disclosure").line(1, "threshold", pack.disclosureThreshold());
    if (!pack.sharing().isEmpty()) {
      yaml.open(0, "sharing").list(1, "pilot", pack.sharing());
    }
    if (pack.securityContact() != null || !pack.access().equals(TenantPack.Access.STANDARD)) {
      yaml.open(0, "security")
          .line(1, "contact", pack.securityContact())
          .line(1, "idle", pack.access().idleMinutes())
          .line(1, "api", pack.access().api());
    }
  }

  private void look(Branding branding, String logo, String texts) {
    if (branding.logo() != null) {
      yaml.open(0, "logo").line(1, "file", logo).line(1, "alt", branding.logoAlt());
    }
    if (!branding.tokens().isEmpty()) {
      yaml.open(0, "tokens");
      Arrays.stream(Token.values())
          .forEach(token -> yaml.line(1, token.token(), branding.tokens().get(token.token())));
    }
    if (!branding.texts().isEmpty()) {
      yaml.line(0, "texts", texts);
    }
    if (!branding.pages().isEmpty()) {
      yaml.open(0, "pages");
      new TreeMap<>(branding.pages()).forEach((page, text) -> yaml.line(1, page, page + ".md"));
    }
  }
}
