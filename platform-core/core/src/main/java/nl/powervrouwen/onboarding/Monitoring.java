package nl.powervrouwen.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.onboarding.internal.Overview;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.SecretStore;

/** How the municipalities are doing, for a program that watches the platform. */
@ApplicationScoped
public class Monitoring {

  /** Name of the secret that the program shows; made when it is first needed. */
  public static final String SECRET = "metrics/scraper";

  @Inject private SecretStore secrets;
  @Inject private Overview overview;

  /**
   * Every municipality, by name; nothing about a person.
   *
   * @param secret what the program shows
   * @throws NotAllowed when that is not the secret {@link #SECRET}
   */
  @OpenToAll // the secret is checked here
  public List<MonitoringRow> all(String secret) {
    if (!MessageDigest.isEqual(bytes(secrets.obtain(SECRET)), bytes(secret))) {
      throw new NotAllowed("reading figures without the secret for it");
    }
    return overview.vitals();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
