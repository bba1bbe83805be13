package nl.powervrouwen.packs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML or JSON file as a tree, with the line of each value. Only plain values, lists and names
 * with values: no anchors, no tags, no second document, and nothing deep or endless.
 */
final class YamlDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 20;
  private static final int MOST_VALUES = 20_000;
  private static final int LONGEST_NUMBER = 9;

  private final String file;
  private final JsonNode root;
  private final Map<String, Integer> lines = new HashMap<>();
  private final PackProblems mistakes;

  private YamlDocument(String file, Node root, PackProblems mistakes) {
    this.file = file;
    this.mistakes = mistakes;
    this.root = tree(root, "");
  }

  /**
   * Reads a file.
   *
   * @param file as people know it
   * @param mistakes gets names that stand there twice
   * @throws nl.powervrouwen.packs.PackRefusal when it is something else than names with values
   */
  static YamlDocument read(String file, byte[] content, PackProblems mistakes) {
    String text = text(file, content);
    if (file.endsWith(".json")) {
      // JSON may be indented with tabs, YAML may not; inside a text JSON allows none.
      text = text.replace('\t', ' ');
    }
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
    try {
      refuseTricks(file, new Parse(settings).parseString(text));
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.orElse(null) instanceof MappingNode mapping) {
        return new YamlDocument(file, mapping, mistakes);
      }
      throw PackProblems.only(file, 1, "yaml.no-mapping");
    } catch (MarkedYamlEngineException e) {
      throw PackProblems.only(file, line(e.getProblemMark()), "yaml.syntax", e.getProblem());
    } catch (YamlEngineException e) {
      throw PackProblems.only(file, 0, "yaml.unreadable");
    }
  }

  /** A file as text, without the mark that some editors put in front. */
  static String text(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw PackProblems.only(file, 0, "file.no-utf8");
    }
  }

  /** Looks at the file as a stream, so that nothing grows before it was allowed. */
  private static void refuseTricks(String file, Iterable<Event> events) {
    int depth = 0;
    int values = 0;
    int documents = 0;
    for (Event event : events) {
      int line = line(event.getStartMark());
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        throw PackProblems.only(file, line, "yaml.documents");
      }
      if (event instanceof NodeEvent node) {
        refuseAnchor(file, line, node);
        if (++values > MOST_VALUES) {
          throw PackProblems.only(file, line, "yaml.too-much", MOST_VALUES);
        }
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw PackProblems.only(file, line, "yaml.too-deep", DEEPEST);
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private static void refuseAnchor(String file, int line, NodeEvent node) {
    if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
      throw PackProblems.only(file, line, "yaml.anchor");
    }
    boolean tagged =
        (node instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (node instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (tagged) {
      throw PackProblems.only(file, line, "yaml.tag");
    }
  }

  private JsonNode tree(Node node, String key) {
    lines.putIfAbsent(key, line(node.getStartMark()));
    if (node instanceof MappingNode mapping) {
      return names(mapping, key);
    }
    if (node instanceof SequenceNode list) {
      ArrayNode array = NODES.arrayNode();
      for (Node value : list.getValue()) {
        array.add(tree(value, key + "[" + array.size() + "]"));
      }
      return array;
    }
    return node instanceof ScalarNode scalar ? value(scalar) : NODES.nullNode();
  }

  private ObjectNode names(MappingNode mapping, String key) {
    ObjectNode object = NODES.objectNode();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = line(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        mistakes.add(file, line, key, PackMessages.words("yaml.no-name"));
        continue;
      }
      String inner = inside(key, name.getValue());
      if (seen.add(name.getValue())) {
        lines.put(inner, line);
        object.set(name.getValue(), tree(tuple.getValueNode(), inner));
      } else {
        mistakes.add(file, line, inner, PackMessages.words("yaml.twice", shortened(inner)));
      }
    }
    return object;
  }

  /** A key inside another one, as messages name it. */
  static String inside(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  private static JsonNode value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?\\d{1," + LONGEST_NUMBER + "}")) {
      return NODES.numberNode(Integer.parseInt(text));
    }
    return NODES.stringNode(text);
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(0) + 1;
  }

  /** A text that a stranger chose, short enough for a message. */
  static String shortened(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
  }

  String file() {
    return file;
  }

  JsonNode root() {
    return root;
  }

  /** Lines by key, such as {@code identity.address} and {@code modules[0]}. */
  Map<String, Integer> lines() {
    return lines;
  }

  /** Line of a key; of what it would stand in when it is missing. */
  int line(String key) {
    @Nullable Integer line = lines.get(key);
    if (line != null) {
      return line;
    }
    int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
    return end < 0 ? 1 : line(key.substring(0, end));
  }

  /** A value that is a text; empty when it is missing or something else. */
  Optional<String> text(String... path) {
    JsonNode node = root;
    for (String name : path) {
      node = node.path(name);
    }
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }
}
