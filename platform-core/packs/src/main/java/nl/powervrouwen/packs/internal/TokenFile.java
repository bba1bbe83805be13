package nl.powervrouwen.packs.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.Rgb;
import nl.powervrouwen.registry.StyleTokens.Token;
import tools.jackson.databind.JsonNode;

/**
 * A file with style tokens as the NL Design System has them: Style Dictionary ({@code value}) or
 * the W3C's format ({@code $value}), with references such as {@code {brand.color.green}}. Of all
 * its tokens the platform takes those that it has a use for.
 */
final class TokenFile {

  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]{1,200})}");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*1\\s*)?\\)");
  private static final Pattern HSL =
      Pattern.compile(
          "hsla?\\(\\s*(\\d{1,3})(?:deg)?[\\s,]+(\\d{1,3})%[\\s,]+(\\d{1,3})%\\s*(?:[,/]\\s*1\\s*)?\\)");
  private static final Set<String> SEE_THROUGH =
      Set.of("transparent", "rgba(0, 0, 0, 0)", "rgba(0,0,0,0)", "inherit", "currentColor");
  private static final int MOST_STEPS = 20;

  /** Where each colour is found, the best place first. */
  private static final Map<Token, List<String>> PATHS = paths();

  private final YamlDocument document;
  private final PackProblems mistakes;

  /**
   * A colour that a file gave.
   *
   * @param path what it is called there
   * @param line where
   * @param colour {@code #rrggbb}
   */
  record Given(String path, int line, String colour) {}

  private TokenFile(YamlDocument document, PackProblems mistakes) {
    this.document = document;
    this.mistakes = mistakes;
  }

  private static Map<Token, List<String>> paths() {
    Map<Token, List<String>> paths = new EnumMap<>(Token.class);
    paths.put(Token.BRAND, List.of("utrecht.button.primary-action.background-color"));
    paths.put(Token.ON_BRAND, List.of("utrecht.button.primary-action.color"));
    paths.put(Token.BRAND_STRONG, List.of("utrecht.button.primary-action.hover.background-color"));
    paths.put(Token.LINK, List.of("nl.link.color", "utrecht.link.color"));
    paths.put(
        Token.HEADING,
        List.of("nl.heading.level-1.color", "utrecht.heading.color", "utrecht.heading-1.color"));
    paths.put(
        Token.TEXT, List.of("utrecht.document.color", "utrecht.body.color", "utrecht.root.color"));
    paths.put(
        Token.TEXT_SOFT,
        List.of("nl.form-field-description.color", "utrecht.form-field-description.color"));
    paths.put(
        Token.PAGE, List.of("utrecht.document.background-color", "utrecht.body.background-color"));
    paths.put(
        Token.SURFACE,
        List.of(
            "utrecht.page-body.background-color", "utrecht.page-body.content.background-color"));
    paths.put(
        Token.CONTROL,
        List.of("utrecht.form-control.border-color", "utrecht.textbox.border-color"));
    paths.put(
        Token.HEADER,
        List.of(
            "utrecht.page-header.background-color",
            "utrecht.page-header.content.background-color"));
    paths.put(
        Token.HEADER_TEXT,
        List.of("utrecht.page-header.color", "utrecht.page-header.content.color"));
    return paths;
  }

  /** Where the NL Design System has each colour, the best place first. */
  static Map<Token, List<String>> places() {
    return PATHS;
  }

  /** Reads a file; what is wrong with a colour that the platform uses is noted with its line. */
  static Map<Token, Given> read(String file, byte[] content, PackProblems mistakes) {
    return new TokenFile(YamlDocument.read(file, content, mistakes), mistakes).colours();
  }

  private Map<Token, Given> colours() {
    Map<Token, Given> given = new EnumMap<>(Token.class);
    for (Token token : Token.values()) {
      if (token.free()) {
        own(token).or(() -> theirs(token)).ifPresent(one -> given.put(token, one));
      }
    }
    return given;
  }

  private Optional<Given> own(Token token) {
    return colour(token.token());
  }

  private Optional<Given> theirs(Token token) {
    return PATHS.getOrDefault(token, List.of()).stream()
        .flatMap(path -> colour(path).stream())
        .findFirst();
  }

  private Optional<Given> colour(String path) {
    Optional<String> written = value(path);
    if (written.isEmpty() || SEE_THROUGH.contains(written.get())) {
      return Optional.empty();
    }
    int line = document.line(path);
    Optional<Rgb> colour = resolve(path, line, written.get()).flatMap(TokenFile::rgb);
    if (colour.isEmpty()
        && !mistakes.has(document.file(), path)
        && resolve(path, line, written.get()).filter(SEE_THROUGH::contains).isEmpty()) {
      mistakes.add(document.file(), line, path, PackMessages.words("token.colour", path));
    }
    return colour.map(one -> new Given(path, line, one.hex()));
  }

  /** Follows references to the value itself. */
  private Optional<String> resolve(String path, int line, String written) {
    Set<String> seen = new HashSet<>(Set.of(path));
    String value = written.strip();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.matches()) {
      String target = reference.group(1).strip().replaceFirst("\\.\\$?value$", "");
      Optional<String> next = value(target);
      if (!seen.add(target) || seen.size() > MOST_STEPS) {
        mistakes.add(document.file(), line, path, PackMessages.words("token.cycle", path));
        return Optional.empty();
      }
      if (next.isEmpty()) {
        mistakes.add(
            document.file(),
            line,
            path,
            PackMessages.words("token.reference", path, YamlDocument.shortened(target)));
        return Optional.empty();
      }
      value = next.get().strip();
      reference = REFERENCE.matcher(value);
    }
    return Optional.of(value);
  }

  private Optional<String> value(String path) {
    JsonNode node = document.root();
    for (String name : path.split("\\.", -1)) {
      node = node.path(name);
    }
    JsonNode value = node.has("$value") ? node.path("$value") : node.path("value");
    if (value.isObject() && value.path("hex").isString()) {
      value = value.path("hex");
    }
    if (node.isString()) {
      value = node;
    }
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static Optional<Rgb> rgb(String written) {
    if (written.matches("#([0-9a-fA-F]{3}){1,2}")) {
      return Optional.of(Rgb.read(written));
    }
    Matcher rgb = RGB.matcher(written);
    Matcher hsl = HSL.matcher(written);
    try {
      if (rgb.matches()) {
        return Optional.of(new Rgb(number(rgb, 1), number(rgb, 2), number(rgb, 3)));
      }
      return hsl.matches()
          ? Optional.of(Rgb.ofHsl(number(hsl, 1), number(hsl, 2), number(hsl, 3)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
