package nl.powervrouwen.ui.guard;

/** Why the guard turns a request away; the words stand in {@link RefusalPage}. */
enum GuardRefusal {
  /** The path is spelled in a way that two readers could understand differently. */
  STRANGE_PATH(400),
  /** The browser comes back from a login that it did not begin, or began too long ago. */
  LOGIN_LOST(400),
  /** Nobody logged in, or not in the way this door asks. */
  NOT_LOGGED_IN(401),
  /** A token of this realm that is not for this door: of another kind, or another program's. */
  OTHER_PURPOSE(401),
  /** Keycloak's answer to a login could not be used, twice. */
  LOGIN_FAILED(401),
  /** The login has ended. */
  LOGIN_ENDED(401),
  /** The login was given out by another municipality's realm. */
  OTHER_REALM(403),
  /** A page of another site sends a click, or opens a connection. */
  FOREIGN_ORIGIN(403),
  /** The browser session belongs to somebody else. */
  OTHER_SESSION(403),
  /** There is no such thing at this address. */
  NOT_HERE(404),
  /** A method that nothing here answers to. */
  METHOD(405),
  /** No municipality lives at this host, or the request names two. */
  UNKNOWN_HOST(421),
  /** The same was asked too often from one address, which may be guessing. */
  TOO_OFTEN(429),
  /** Something broke on our side. */
  FAILURE(500),
  /** The operator has closed the doors of this site for a while. */
  SUSPENDED(503),
  /** Its database is being brought to the version that this node needs. */
  UPDATING(503);

  private final int status;

  GuardRefusal(int status) {
    this.status = status;
  }

  /**
   * Whether somebody came with a login or session that is not for this place: that a municipality
   * must be able to see.
   */
  boolean isOfTheWall() {
    return status == 403 || status == 421 || this == OTHER_PURPOSE;
  }

  /** The HTTP status that says so. */
  int status() {
    return status;
  }
}
