package nl.powervrouwen.packs.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** YAML as a person would write it: a value in quotes only where it needs them. */
public final class YamlText {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}/][\\p{L}0-9 ./@+-]*[\\p{L}0-9]");
  private static final Set<String> MEANS_SOMETHING =
      Set.of("true", "false", "null", "yes", "no", "on", "off");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder text = new StringBuilder();

  /** Names with values, sorted by name. */
  public static String of(Map<String, String> values) {
    YamlText yaml = new YamlText();
    new TreeMap<>(values).forEach((name, value) -> yaml.line(0, name, value));
    return yaml.toString();
  }

  /** A line that explains. */
  YamlText comment(String words) {
    text.append("# ").append(words).append('\n');
    return this;
  }

  /** A name with what is inside it on the next lines. */
  YamlText open(int depth, String name) {
    text.append("  ".repeat(depth)).append(value(name)).append(":\n");
    return this;
  }

  /** A name with a value; nothing when the value is null. */
  YamlText line(int depth, String name, @Nullable Object value) {
    if (value != null) {
      boolean plain = value instanceof Integer || value instanceof Boolean;
      String written = plain ? value.toString() : value(value.toString());
      text.append("  ".repeat(depth)).append(value(name)).append(": ").append(written).append('\n');
    }
    return this;
  }

  /** The first name with a value of an item in a list. */
  YamlText item(int depth, String name, String value) {
    text.append("  ".repeat(depth)).append("- ");
    return line(0, name, value);
  }

  /** A name with a list of short values, on one line. */
  YamlText list(int depth, String name, Collection<String> values) {
    text.append("  ".repeat(depth)).append(name).append(": [");
    text.append(String.join(", ", values.stream().sorted().map(YamlText::value).toList()));
    text.append("]\n");
    return this;
  }

  private static String value(String value) {
    boolean plain = PLAIN.matcher(value).matches() && !MEANS_SOMETHING.contains(value);
    return plain ? value : JSON.writeValueAsString(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
