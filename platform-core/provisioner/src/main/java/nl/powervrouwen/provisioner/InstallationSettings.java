package nl.powervrouwen.provisioner;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.MailServer;
import nl.powervrouwen.registry.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every municipality of an installation.
 *
 * @param scheme {@code http} or {@code https}, as browsers see it
 * @param port as browsers send it after the host name
 * @param keycloak address of Keycloak, without a slash at the end
 * @param loginTheme name of the theme of the login pages
 * @param demo whether it is a demo: simple passwords, no second factor
 * @param demoUsers invented users for every municipality; empty outside a demo
 * @param mail how Keycloak sends mail; null when it can't
 * @param nodes addresses of the application's nodes, each of which must answer for a municipality
 *     before it is called open; empty when they can't be reached from here
 * @param patience how long a node may take to answer for a new municipality
 * @param secretsDir folder of the generated secrets
 * @param dataDir folder for what is made of tenants, such as exports and backups
 * @param code changes with every version of this program
 */
public record InstallationSettings(
    String scheme,
    int port,
    String keycloak,
    String loginTheme,
    boolean demo,
    List<DemoUser> demoUsers,
    @Nullable MailServer mail,
    List<URI> nodes,
    Duration patience,
    Path secretsDir,
    Path dataDir,
    String code) {

  /** Copies the collections. */
  public InstallationSettings {
    demoUsers = List.copyOf(demoUsers);
    nodes = List.copyOf(nodes);
  }

  /** Changes with all that is made alike of every pack here. */
  String fingerprint() {
    return Sha256.of(
        String.join(
            "\n",
            address(""),
            keycloak,
            loginTheme,
            String.valueOf(demo),
            demoUsers.toString(),
            String.valueOf(mail),
            code));
  }

  /** A host as browsers send it: with the port, unless it is the usual one of the scheme. */
  public String host(String hostName) {
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return usual ? hostName : hostName + ":" + port;
  }

  /** Address of a site, without a slash at the end. */
  public String address(String hostName) {
    return scheme + "://" + host(hostName);
  }

  /** The issuer of the tokens of a realm in this Keycloak. */
  public String issuer(String realm) {
    return keycloak + "/realms/" + realm;
  }
}
