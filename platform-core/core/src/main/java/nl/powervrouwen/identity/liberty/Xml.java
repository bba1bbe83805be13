package nl.powervrouwen.identity.liberty;

/** Text as it stands in Liberty's configuration. */
final class Xml {

  private Xml() {}

  /**
   * Text between double quotes, or between tags. A dollar before a brace would be a variable of
   * Liberty's, and there is no way to write it otherwise, so it is refused.
   */
  static String attribute(String text) {
    if (text.contains("${") || text.chars().anyMatch(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF)) {
      throw new IllegalArgumentException("This can't stand in Liberty's configuration: " + text);
    }
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
