package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import nl.powervrouwen.registry.SecretStore;

/** The folder of secrets that the server was started with. */
@ApplicationScoped
class Secrets {

  private static final String VARIABLE = "PV_SECRETS_DIR";

  @Produces
  @Singleton
  SecretStore store() {
    String folder = System.getenv(VARIABLE);
    if (folder == null || folder.isBlank()) {
      throw new IllegalStateException("Set " + VARIABLE + " to the folder with the secrets");
    }
    return new SecretStore(Path.of(folder));
  }
}
