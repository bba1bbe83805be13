package nl.powervrouwen.onboarding.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Texts of a municipality's own: headings, introductions and empty screens, in Dutch; a key that
 * ends in {@code .en} is the English text. Buttons and errors can't be changed, because help and
 * manuals name them.
 */
final class TextFile {

  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z]{0,30}\\.(title|lead|empty(\\.[a-z]{1,20}){0,2})(\\.en)?");
  private static final int LONGEST = 500;
  private static final int MOST = 200;

  private final String file;
  private final Mistakes mistakes;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private TextFile(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Reads a {@code .properties} or YAML file; what is wrong is noted with its line. */
  static Map<String, String> read(String file, byte[] content, Mistakes mistakes) {
    TextFile reading = new TextFile(file, mistakes);
    if (file.endsWith(".properties")) {
      reading.properties(YamlDocument.text(file, content));
    } else {
      reading.yaml(YamlDocument.read(file, content, mistakes));
    }
    return reading.texts;
  }

  private void yaml(YamlDocument document) {
    for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
      int line = document.line(entry.getKey());
      take(line, entry.getKey(), entry.getValue().isString() ? entry.getValue().asString() : "");
    }
  }

  /** One text a line, or over several lines that end in a backslash but the last. */
  private void properties(String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    StringBuilder whole = new StringBuilder();
    int start = 1;
    for (int i = 0; i < lines.length; i++) {
      if (whole.isEmpty()) {
        start = i + 1;
      }
      whole.append(lines[i]).append('\n');
      boolean goesOn = lines[i].matches(".*[^\\\\](\\\\\\\\)*\\\\") && i + 1 < lines.length;
      if (!goesOn) {
        one(start, whole.toString());
        whole.setLength(0);
      }
    }
  }

  private void one(int line, String entry) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(entry));
    } catch (IllegalArgumentException e) {
      mistakes.add(file, line, "", Say.words("text.no-entry"));
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can be read", e);
    }
    read.forEach((key, value) -> take(line, key.toString(), value.toString()));
  }

  private void take(int line, String key, String text) {
    String shown = YamlDocument.shortened(key);
    if (!KEY.matcher(key).matches()) {
      mistakes.add(file, line, key, Say.words("text.key", shown));
    } else if (text.isBlank()
        || text.length() > LONGEST
        || text.matches("(?s).*[<>\\p{Cntrl}].*")) {
      mistakes.add(file, line, key, Say.words("text.value", shown, LONGEST));
    } else if (texts.put(key, text.strip()) != null) {
      mistakes.add(file, line, key, Say.words("yaml.twice", shown));
    } else if (texts.size() == MOST + 1) {
      mistakes.add(file, line, key, Say.words("text.too-many", MOST));
    }
  }
}
