package nl.powervrouwen.packs.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Looks for secrets, which don't belong in a pack: it is copied, kept and read by many. They come
 * from the environment or from a file in the folder of secrets.
 */
final class Secrets {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*(password|passwd|wachtwoord|passphrase|private[_-]?key|secret[_-]?(value|key)"
              + "|client[_-]?secret|api[_-]?key|access[_-]?token|credential|token$).*");
  private static final Pattern UNMISTAKABLE =
      Pattern.compile(
          "-----BEGIN [A-Z0-9 ]*(KEY|CERTIFICATE)|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{4,}"
              + "|://[^/\\s:@]+:[^/\\s:@]+@");
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_=-]{20,}");
  private static final int MOST_TURNS = 5;

  private Secrets() {}

  /** Whether a key by this name would hold a secret. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Notes every value of a tenant.yaml that looks like a secret. */
  static void look(YamlDocument document, PackProblems mistakes) {
    look(document, document.root(), "", mistakes);
  }

  private static void look(
      YamlDocument document, JsonNode node, String key, PackProblems mistakes) {
    if (node.isString() && isSecret(key, node.stringValue())) {
      mistakes.add(
          document.file(),
          document.line(key),
          key,
          PackMessages.words("secret.found", YamlDocument.shortened(key)));
    }
    for (Map.Entry<String, JsonNode> inner : node.properties()) {
      look(document, inner.getValue(), YamlDocument.inside(key, inner.getKey()), mistakes);
    }
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      look(document, node.get(i), key + "[" + i + "]", mistakes);
    }
  }

  private static boolean isSecret(String key, String value) {
    return UNMISTAKABLE.matcher(value).find() || (mayBeSecret(key) && isRandom(value));
  }

  /** Addresses and names that an identity provider gives out can look random, and are no secret. */
  private static boolean mayBeSecret(String key) {
    return !key.equals("identity.address")
        && !key.equals("identity.clientId")
        && !key.startsWith("identity.roles");
  }

  /** Words have few turns between letters and digits; what a machine drew has many. */
  private static boolean isRandom(String value) {
    Matcher run = RUN.matcher(value);
    while (run.find()) {
      String letters = run.group();
      int turns = 0;
      for (int i = 1; i < letters.length(); i++) {
        boolean digit = Character.isDigit(letters.charAt(i));
        turns += digit == Character.isDigit(letters.charAt(i - 1)) ? 0 : 1;
      }
      if (turns >= MOST_TURNS) {
        return true;
      }
    }
    return false;
  }

  /** Notes every line of another file that holds an unmistakable secret. */
  static void look(String file, String text, PackProblems mistakes) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (UNMISTAKABLE.matcher(lines[i]).find()) {
        mistakes.add(file, i + 1, "", PackMessages.words("secret.line"));
      }
    }
  }
}
