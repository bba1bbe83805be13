package nl.powervrouwen.testing;

import java.util.List;
import java.util.Optional;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;

/** An installation with one municipality, at whatever address one asks. */
public final class OneSite implements Sites {

  private final Site site;

  /** Of this municipality, whose realm has this issuer. */
  public OneSite(TenantId tenant, String issuer) {
    site =
        new Site(
            tenant, SiteKind.MUNICIPALITY, "Stad", "stad.example", issuer, issuer, Branding.PLAIN);
  }

  @Override
  public Optional<Site> at(String host) {
    return Optional.of(site);
  }

  @Override
  public List<Site> all() {
    return List.of(site);
  }
}
