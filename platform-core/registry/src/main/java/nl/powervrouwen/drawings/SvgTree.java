package nl.powervrouwen.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All elements of a drawing, and what they come to when each is drawn as often as it is repeated.
 * What is referred to counts wherever it is referred to: by {@code use}, as a colour, or as what
 * cuts off.
 */
final class SvgTree {

  /** Characters to draw; what stands in the longest drawing fits some eight times. */
  static final long MOST = 1_000_000;

  private final Map<String, SvgNode> named = new HashMap<>();
  private final List<SvgNode> nodes = new ArrayList<>();
  private final Map<SvgNode, Size> sizes = new HashMap<>();

  /**
   * How much there is to draw.
   *
   * @param characters with everything in it and everything it refers to
   * @param depth how deep that goes
   */
  private record Size(long characters, int depth) {
    static final Size COUNTING = new Size(0, -1);

    boolean isBeingCounted() {
      return depth < 0;
    }
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  void add(SvgNode node, @Nullable SvgNode within) throws SvgRefused {
    nodes.add(node);
    if (within != null) {
      within.children().add(node);
    }
    String id = node.id();
    if (id != null && named.putIfAbsent(id, node) != null) {
      throw SvgRefused.of(node.line(), "twice", node.name(), id);
    }
  }

  /** Refuses what refers to nothing or to itself, and what comes to too much. */
  void judge(List<SvgStyle> styles) throws SvgRefused {
    nodes.forEach(node -> styles.forEach(node::takes));
    size(nodes.getFirst(), 1);
  }

  private Size size(SvgNode node, int depth) throws SvgRefused {
    Size known = sizes.get(node);
    if (known != null) {
      return known;
    }
    if (depth > SvgReader.DEEPEST) {
      throw SvgRefused.of(node.line(), "deep", node.name(), SvgReader.DEEPEST);
    }
    sizes.put(node, Size.COUNTING);
    long characters = node.own();
    int below = 0;
    for (SvgNode part : parts(node)) {
      Size size = size(part, depth + 1);
      if (size.isBeingCounted()) {
        throw SvgRefused.of(node.line(), "circle", node.name(), String.valueOf(part.id()));
      }
      characters += size.characters();
      below = Math.max(below, size.depth());
    }
    Size size = new Size(characters, below + 1);
    judge(node, size, depth);
    sizes.put(node, size);
    return size;
  }

  private List<SvgNode> parts(SvgNode node) throws SvgRefused {
    List<SvgNode> parts = new ArrayList<>(node.children());
    for (String target : node.targets()) {
      SvgNode part = named.get(target);
      if (part == null) {
        throw SvgRefused.of(node.line(), "reference", node.name(), target);
      }
      parts.add(part);
    }
    return parts;
  }

  private void judge(SvgNode node, Size size, int depth) throws SvgRefused {
    if (depth + size.depth() - 1 > SvgReader.DEEPEST) {
      throw SvgRefused.of(node.line(), "deep", node.name(), SvgReader.DEEPEST);
    }
    if (size.characters() > MOST) {
      SvgNode most = repeating(node);
      throw most == null
          ? SvgRefused.of(0, "much")
          : SvgRefused.of(most.line(), "repeated", most.name());
    }
  }

  /** Which element repeats most of what there is too much of; null when nothing is repeated. */
  private @Nullable SvgNode repeating(SvgNode node) {
    return Stream.concat(Stream.of(node), node.children().stream())
        .filter(one -> !one.targets().isEmpty())
        .max(Comparator.comparingLong(one -> sizes.getOrDefault(one, Size.COUNTING).characters()))
        .orElse(null);
  }
}
