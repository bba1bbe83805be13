package nl.powervrouwen.provisioner.keycloak;

/**
 * Who gets the first account of a municipality, with the role {@code beheerder}. They set a
 * password themselves at their first login, and outside a demo a second factor.
 *
 * @param firstName theirs
 * @param lastName theirs
 * @param email where the invitation goes; also what they log in with
 */
public record FirstAdministrator(String firstName, String lastName, String email) {

  /** Without their name, for logs. */
  @Override
  public String toString() {
    return "FirstAdministrator[" + Integer.toHexString(hashCode()) + "]";
  }
}
