package nl.powervrouwen.packs.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import nl.powervrouwen.packs.OwnTextKeys;
import tools.jackson.databind.JsonNode;

/**
 * Texts of a municipality's own: headings, introductions and empty screens, in Dutch; a key that
 * ends in {@code .en} is the English text. Buttons and errors can't be changed, because help and
 * manuals name them.
 */
final class TextFile {

  private final String file;
  private final PackProblems mistakes;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private TextFile(String file, PackProblems mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Reads a {@code .properties} or YAML file; what is wrong is noted with its line. */
  static Map<String, String> read(String file, byte[] content, PackProblems mistakes) {
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
      mistakes.add(file, line, "", PackMessages.words("text.no-entry"));
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can be read", e);
    }
    read.forEach((key, value) -> take(line, key.toString(), value.toString()));
  }

  private void take(int line, String key, String text) {
    String shown = YamlDocument.shortened(key);
    if (!OwnTextKeys.all().contains(key)) {
      unknown(line, key, shown);
    } else if (text.isBlank()
        || text.length() > OwnTextKeys.LONGEST
        || text.matches("(?s).*[<>\\p{Cntrl}].*")) {
      mistakes.add(file, line, key, PackMessages.words("text.value", shown, OwnTextKeys.LONGEST));
    } else if (texts.put(key, text.strip()) != null) {
      mistakes.add(file, line, key, PackMessages.words("yaml.twice", shown));
    }
  }

  private void unknown(int line, String key, String shown) {
    String all = String.join(", ", OwnTextKeys.dutch());
    mistakes.add(
        file,
        line,
        key,
        OwnTextKeys.nearest(shown)
            .map(meant -> PackMessages.words("text.key.like", shown, meant, all))
            .orElseGet(() -> PackMessages.words("text.key", shown, all)));
  }
}
