package nl.powervrouwen.registry;

import java.sql.SQLException;

/** A database could not be reached, or refused what this program thought it could do. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was tried; never a secret. */
  public DatabaseFailure(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
