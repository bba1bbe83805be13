package nl.powervrouwen.drawings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a drawing: what is in it, what it refers to, and how much there is to draw. */
final class SvgNode {

  /** What any element takes, in characters. */
  private static final int ITSELF = 40;

  /** A letter is drawn as a shape of its own. */
  private static final int LETTER = 200;

  /** What is seen through is drawn in pixels first. */
  private static final int FADED = 1000;

  private final String name;
  private final int line;
  private final List<SvgNode> children = new ArrayList<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> selectors = new LinkedHashSet<>();
  private @Nullable String id;
  private long own = ITSELF;

  SvgNode(String name, int line) {
    this.name = name;
    this.line = line;
    selectors.add(name);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  @Nullable String id() {
    return id;
  }

  List<SvgNode> children() {
    return children;
  }

  /** Names of the parts of the drawing that are drawn with it. */
  Set<String> targets() {
    return targets;
  }

  /** How much of it is its own, in characters. */
  long own() {
    return own;
  }

  /** Takes what a rule of a style sheet says, if it is meant. */
  void takes(SvgStyle style) {
    if (style.selector().equals("*") || selectors.contains(style.selector())) {
      targets.addAll(style.targets());
      if (style.fades()) {
        fades();
      }
    }
  }

  void named(String name) {
    id = name;
    selectors.add("#" + name);
  }

  void classes(String names) {
    for (String one : names.strip().split("\\s+", -1)) {
      selectors.add("." + one);
    }
  }

  void refersTo(String name) {
    targets.add(name);
  }

  void weighs(int characters) {
    own += characters;
  }

  void fades() {
    own += FADED;
  }

  void says(int letters) {
    own += (long) LETTER * letters;
  }
}
