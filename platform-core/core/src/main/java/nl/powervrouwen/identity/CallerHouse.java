package nl.powervrouwen.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.powervrouwen.documents.House;
import nl.powervrouwen.documents.Logo;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import org.jspecify.annotations.Nullable;

/** The municipality of the caller, as it stands on what they print. */
@ApplicationScoped
@Transactional
public class CallerHouse {

  @Inject private Sites sites;
  @Inject private Caller caller;

  /** Its name, mark and colour. */
  @OpenToAll
  public House house() {
    return site()
        .map(site -> new House(site.displayName(), logo(site), site.brandColour()))
        .orElseGet(() -> new House(caller.tenant().value(), null, null));
  }

  /** The host at which it is reached, with a port if it has one. */
  @OpenToAll
  public String host() {
    return site().map(Site::host).orElseGet(() -> caller.tenant().value());
  }

  private Optional<Site> site() {
    return sites.of(caller.tenant());
  }

  private static @Nullable Logo logo(Site site) {
    String svg = site.logo();
    return svg == null ? null : new Logo(svg, site.displayName());
  }
}
