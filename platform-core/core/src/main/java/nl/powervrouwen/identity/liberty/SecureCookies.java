package nl.powervrouwen.identity.liberty;

import java.util.Map;

/**
 * Whether browsers send the cookies of this server over TLS alone: the same variable as {@code
 * server.xml} has for the cookies of Liberty itself. So they do, unless it is said that they don't.
 */
public final class SecureCookies {

  /** The variable of the environment. */
  public static final String VARIABLE = "PV_COOKIE_SECURE";

  private SecureCookies() {}

  /**
   * Whether this environment asks for them, which it does by saying nothing too.
   *
   * @throws IllegalStateException when it says something else than {@code true} or {@code false}
   */
  public static boolean areAsked(Map<String, String> environment) {
    String said = environment.getOrDefault(VARIABLE, "true");
    return switch (said) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalStateException(
              VARIABLE
                  + " must be true or false, but it is \""
                  + said
                  + "\"; leave it away for true, and say false on a machine of your own without"
                  + " TLS only");
    };
  }
}
