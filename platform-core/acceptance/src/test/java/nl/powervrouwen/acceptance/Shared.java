package nl.powervrouwen.acceptance;

/**
 * What the tests of the one platform change, for {@link
 * org.junit.jupiter.api.parallel.ResourceLock}: two classes that change the same come one after the
 * other, all others beside each other.
 */
final class Shared {

  /**
   * Municipalities, modules and nodes: all that the provisioner, an operator or a server changes.
   */
  static final String PLATFORM = "the platform";

  /** What people write down in the municipalities of the demo. */
  static final String DEMO = "the municipalities of the demo";

  /**
   * Held while a password is sent: Keycloak turns away who logs in twice at one moment, as it would
   * somebody who guesses.
   */
  static final Object LOGIN = new Object();

  private Shared() {}
}
