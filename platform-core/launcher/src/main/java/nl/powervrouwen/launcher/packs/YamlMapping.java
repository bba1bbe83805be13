package nl.powervrouwen.launcher.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Names and values of a YAML file, each with its line, and the list of what is wrong with them. */
final class YamlMapping {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(false).setMaxAliasesForCollections(0).build();

  private record Entry(int line, Node value) {}

  private final String file;
  private final int line;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> mistakes;

  private YamlMapping(String file, int line, List<String> mistakes) {
    this.file = file;
    this.line = line;
    this.mistakes = mistakes;
  }

  /** Reads a file; a text that is no YAML, or no list of names and values, is a mistake at once. */
  static YamlMapping parse(String file, String text) {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      YamlMapping mapping = new YamlMapping(file, 1, new ArrayList<>());
      if (root.orElse(null) instanceof MappingNode node) {
        mapping.fill(node);
        return mapping;
      }
      throw new BrokenPack(
          List.of(file + ", line 1: names with values were expected, such as id: town"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BrokenPack(
          List.of(file + ", line " + line + ": valid YAML was expected: " + e.getProblem()));
    } catch (YamlEngineException e) {
      throw new BrokenPack(List.of(file + ": valid YAML was expected: " + e.getMessage()));
    }
  }

  private void fill(MappingNode node) {
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      int at = key.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
      if (!(key instanceof ScalarNode name)) {
        mistakes.add(file + ", line " + at + ": a plain name was expected");
      } else if (entries.put(name.getValue(), new Entry(at, tuple.getValueNode())) != null) {
        mistakes.add(
            file + ", line " + at + ": " + name.getValue() + " stands here for the second time");
      }
    }
  }

  Set<String> keys() {
    return Set.copyOf(entries.keySet());
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Every other name is a mistake. */
  void allowOnly(Set<String> known) {
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        mistakes.add(
            "%s, line %d: %s is unknown; one of these was expected: %s"
                .formatted(
                    file,
                    entry.getValue().line(),
                    entry.getKey(),
                    String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  /** A value; an empty text, and a mistake noted, when it is missing or has the wrong shape. */
  String text(String key, Pattern shape, String expected) {
    Entry entry = entries.get(key);
    if (entry == null) {
      mistake(key, expected);
      return "";
    }
    String text = entry.value() instanceof ScalarNode scalar ? scalar.getValue() : null;
    if (text == null || !shape.matcher(text).matches()) {
      mistake(key, expected);
      return "";
    }
    return text;
  }

  /** Names and values under a name; empty when it is missing. */
  Optional<YamlMapping> mapping(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (!(entry.value() instanceof MappingNode node)) {
      mistake(key, "names with values, indented under " + key);
      return Optional.empty();
    }
    YamlMapping inner = new YamlMapping(file, entry.line(), mistakes);
    inner.fill(node);
    return Optional.of(inner);
  }

  void mistake(String key, String expected) {
    @Nullable Entry entry = entries.get(key);
    mistakes.add(
        "%s, line %d: %s %s; expected: %s"
            .formatted(
                file,
                entry == null ? line : entry.line(),
                key,
                entry == null ? "is missing" : "is not right",
                expected));
  }

  void throwMistakes() {
    if (!mistakes.isEmpty()) {
      throw new BrokenPack(mistakes);
    }
  }
}
