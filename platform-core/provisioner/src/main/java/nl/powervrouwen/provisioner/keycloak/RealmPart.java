package nl.powervrouwen.provisioner.keycloak;

/** What a realm is made of, in the order in which it is provisioned. */
public enum RealmPart {
  /** The realm itself, its settings and its second factor. */
  SETTINGS,
  /** Our roles. */
  ROLES,
  /** The clients of browsers, programs and the application itself. */
  CLIENTS,
  /** The municipality's own identity provider, or its absence. */
  IDENTITY_PROVIDER,
  /** The invented users of a demo. */
  DEMO_USERS,
  /** The first administrator. */
  ADMINISTRATOR
}
