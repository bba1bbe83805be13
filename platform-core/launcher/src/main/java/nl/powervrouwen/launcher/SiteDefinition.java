package nl.powervrouwen.launcher;

import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.onboarding.TenantPack;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantId;

/**
 * An address that the platform shall have, before it is known at which port and which Keycloak.
 *
 * @param tenant short name, also of the realm
 * @param kind who works there
 * @param displayName name as people see it
 * @param hostName without port
 * @param branding what it shows of itself
 */
public record SiteDefinition(
    TenantId tenant, SiteKind kind, String displayName, String hostName, Branding branding) {

  /**
   * The platform's own two addresses and those of the municipalities.
   *
   * @param domain under which the platform's own addresses are, such as {@code localhost}
   */
  static List<SiteDefinition> all(List<TenantPack> municipalities, String domain) {
    List<SiteDefinition> sites = new ArrayList<>();
    for (TenantPack pack : municipalities) {
      sites.add(
          new SiteDefinition(
              pack.id(),
              SiteKind.MUNICIPALITY,
              pack.displayName(),
              pack.hostName(),
              pack.branding()));
    }
    sites.add(own("pilot", domain, SiteKind.PILOT, "Pilot Powervrouwen"));
    sites.add(own("operator", domain, SiteKind.OPERATOR, "Beheer van het platform"));
    return List.copyOf(sites);
  }

  private static SiteDefinition own(String name, String domain, SiteKind kind, String displayName) {
    return new SiteDefinition(
        new TenantId(name), kind, displayName, name + "." + domain, Branding.PLAIN);
  }

  /** Address of its realm in this Keycloak, which is the issuer of its tokens. */
  String issuer(String keycloak) {
    return keycloak + "/realms/" + tenant;
  }

  /**
   * The site as the platform's table of addresses knows it.
   *
   * @param host as browsers send it: with the port, unless it is the usual one
   */
  Site at(String host, String keycloak) {
    return new Site(
        tenant,
        kind,
        displayName,
        host,
        issuer(keycloak),
        issuer(keycloak) + "/protocol/openid-connect/logout",
        branding);
  }
}
