package nl.powervrouwen.launcher;

import java.util.List;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;

/**
 * An address of the platform's own: the pilot's and the operator's. Those of municipalities come
 * with their packs.
 *
 * @param tenant short name, also of the realm
 * @param kind who works there
 * @param displayName name as people see it
 * @param hostName without port
 */
record SiteDefinition(TenantId tenant, SiteKind kind, String displayName, String hostName) {

  /**
   * The platform's own two addresses.
   *
   * @param domain under which they are, such as {@code localhost}
   */
  static List<SiteDefinition> own(String domain) {
    return List.of(
        own("pilot", domain, SiteKind.PILOT, "Pilot Powervrouwen"),
        own("operator", domain, SiteKind.OPERATOR, "Beheer van het platform"));
  }

  private static SiteDefinition own(String name, String domain, SiteKind kind, String displayName) {
    return new SiteDefinition(new TenantId(name), kind, displayName, name + "." + domain);
  }

  /** The site as the platform's table of addresses knows it. */
  Site in(InstallationSettings installation) {
    String issuer = installation.issuer(tenant.value());
    return new Site(
        tenant,
        kind,
        displayName,
        installation.host(hostName),
        issuer,
        issuer + "/protocol/openid-connect/logout",
        Branding.PLAIN);
  }
}
