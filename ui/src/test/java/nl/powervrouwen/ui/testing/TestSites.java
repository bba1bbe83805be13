package nl.powervrouwen.ui.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** The sites of a test, known at once; the real table is read again only now and then. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestSites implements Sites {

  private final List<Site> sites = new CopyOnWriteArrayList<>();

  /** Adds a site. */
  public void add(TenantId tenant, SiteKind kind) {
    sites.add(site(tenant, kind, null));
  }

  /** Gives a municipality another logo; null for none. */
  public void logo(TenantId tenant, @Nullable String svg) {
    sites.replaceAll(site -> site.tenant().equals(tenant) ? site(tenant, site.kind(), svg) : site);
  }

  private static Site site(TenantId tenant, SiteKind kind, @Nullable String logo) {
    return new Site(
        tenant,
        kind,
        "Gemeente " + tenant,
        tenant + ".localhost:9080",
        "http://localhost:8180/realms/" + tenant,
        "http://localhost:8180/realms/" + tenant + "/end",
        new Branding(logo, null, Map.of(Branding.BRAND_COLOUR, "#2f6b3c"), Map.of(), Map.of()));
  }

  @Override
  public Optional<Site> at(String host) {
    return sites.stream().filter(site -> site.host().equals(host)).findFirst();
  }

  @Override
  public List<Site> all() {
    return List.copyOf(sites);
  }
}
