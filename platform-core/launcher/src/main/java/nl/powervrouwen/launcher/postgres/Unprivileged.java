package nl.powervrouwen.launcher.postgres;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.launcher.process.CannotStart;

/**
 * The words before a command that make PostgreSQL run where we are root, as in a container: it
 * refuses to, so it gets a user namespace in which we are nobody.
 */
final class Unprivileged {

  private Unprivileged() {}

  /** Empty when we are not root. */
  static List<String> prefix() {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    if (!canUnshare()) {
      throw new CannotStart(
          "PostgreSQL refuses to run as root, and this system does not allow a user namespace"
              + " (unshare -U). Run as an ordinary user, or use a PostgreSQL of your own: see"
              + " docs/guides/own-postgresql-and-keycloak.md");
    }
    return List.of("unshare", "-U");
  }

  private static boolean canUnshare() {
    try {
      Process trial = new ProcessBuilder("unshare", "-U", "true").start();
      return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
