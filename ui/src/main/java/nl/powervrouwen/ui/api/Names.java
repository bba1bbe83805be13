package nl.powervrouwen.ui.api;

/** Names that a stranger made up, before they go into an answer. */
public final class Names {

  private static final int LONGEST = 60;

  private Names() {}

  /** The name with letters, digits, dots, hyphens and underscores only, and not too long. */
  static String printable(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
