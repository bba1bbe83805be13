package nl.powervrouwen.provisioner.keycloak;

import nl.powervrouwen.registry.Role;

/**
 * An invented member of staff with the password {@code demo}.
 *
 * @param userName what they type at login
 * @param firstName visibly invented
 * @param lastName visibly invented
 * @param role the one role that they have
 */
public record DemoUser(String userName, String firstName, String lastName, Role role) {

  /** The password that everybody knows. */
  public static final String PASSWORD = "demo";
}
