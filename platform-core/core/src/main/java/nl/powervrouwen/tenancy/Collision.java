package nl.powervrouwen.tenancy;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Two people wrote the same thing at the same moment, and the database let one of them through. */
public final class Collision {

  /** PostgreSQL's {@code unique_violation}. */
  private static final String UNIQUE_VIOLATION = "23505";

  private Collision() {}

  /** Whether something failed because a row with the same unique value stands already. */
  public static boolean isCauseOf(RuntimeException failure) {
    int depth = 0;
    for (@Nullable Throwable t = failure; t != null && depth < 20; t = t.getCause()) {
      if (t instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
