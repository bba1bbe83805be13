package nl.powervrouwen.provisioner.keycloak;

/**
 * Who gets the first account of a municipality, with the role {@code beheerder}. She sets a
 * password herself at her first login, and outside a demo a second factor.
 *
 * @param firstName hers
 * @param lastName hers
 * @param email where the invitation goes; also what she logs in with
 */
public record FirstAdministrator(String firstName, String lastName, String email) {

  /** Without her name, for logs. */
  @Override
  public String toString() {
    return "FirstAdministrator[" + Integer.toHexString(hashCode()) + "]";
  }
}
