package nl.powervrouwen.identity.liberty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;

/**
 * A site, and the key by which the application proves itself to the site's realm.
 *
 * @param site whose users may come in
 * @param scheme {@code http} or {@code https}, as browsers see it
 * @param keyStore PKCS12 file with the key; its alias is the tenant's id
 * @param password of that file
 */
public record SiteLogin(Site site, String scheme, Path keyStore, String password) {

  /** The login of a site; empty while its key is not in the folder of secrets (yet). */
  public static Optional<SiteLogin> of(Site site, String scheme, SecretStore secrets) {
    String name = "oidc/" + site.tenant();
    Path keyStore = secrets.folder().resolve(name + ".p12");
    return secrets.has(name) && Files.exists(keyStore)
        ? Optional.of(new SiteLogin(site, scheme, keyStore, secrets.existing(name)))
        : Optional.empty();
  }
}
