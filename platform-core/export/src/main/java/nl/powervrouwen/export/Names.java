package nl.powervrouwen.export;

/** Names of databases and roles as SQL reads them. */
public final class Names {

  /** PostgreSQL cuts off longer names without an error, so that two of them could become one. */
  private static final int LONGEST = 63;

  private Names() {}

  /** A name in double quotes; refuses what PostgreSQL would cut off or can't hold. */
  public static String quoted(String name) {
    if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A name in PostgreSQL is 1 to " + LONGEST + " characters");
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
