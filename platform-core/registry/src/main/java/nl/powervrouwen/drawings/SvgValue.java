package nl.powervrouwen.drawings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the value of an attribute may look like. */
enum SvgValue {
  /** For who reads the file or can't see the drawing; never drawn, never followed. */
  ANYTHING("[\\s\\S]*+", "anything"),
  /** Numbers with units. */
  NUMBERS("[0-9eE+\\-.,\\s%pxtcmin]*+", "numbers"),
  /** A size, or a word such as {@code normal}. */
  NUMBERS_OR_WORD("[0-9eE+\\-.,\\s%pxtcmin]*+|\\s*[a-z-]{1,20}\\s*", "numbers"),
  /** The steps of a line. */
  PATH("[MmZzLlHhVvCcSsQqTtAaEe0-9+\\-.,\\s]*+", "path"),
  /** Moved, turned, made larger. */
  TRANSFORM(
      "(?:\\s*(?:translate|scale|rotate|skewX|skewY|matrix)\\s*\\([0-9eE+\\-.,\\s]*+\\)[\\s,]*){0,20}+",
      "transform"),
  /** One colour. */
  COLOUR(
      "\\s*(?:#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,24}|(?:rgb|rgba|hsl|hsla)\\([0-9.,%/\\s-]{1,60}\\))\\s*",
      "colour"),
  /** One colour, or a gradient of this drawing. */
  PAINT("\\s*" + Form.FRAGMENT + "(?:\\s+[#a-zA-Z0-9]{1,24})?\\s*|" + COLOUR.form, "paint"),
  /** A part of this drawing. */
  FRAGMENT("\\s*#([\\w.:-]{1,200})\\s*", "fragment"),
  /** A part of this drawing within which is drawn. */
  FRAGMENT_OR_NONE("\\s*(?:none|" + Form.FRAGMENT + ")\\s*", "fragment"),
  /** Without dashes: a line of any length would become any number of pieces. */
  NO_DASH("\\s*(?:none|0|inherit)\\s*", "dash"),
  /** A gradient that ends at its ends: else it would become any number of pieces. */
  PAD("\\s*pad\\s*", "pad"),
  /** Names of fonts. */
  FONTS("[\\p{L}\\p{N} ,.'\"_-]{0,300}", "words"),
  /** Words from a list of the standard's. */
  WORDS("[a-zA-Z0-9 .,:'\"/_-]{0,80}", "words"),
  /** Names that the drawing gives to its parts. */
  NAMES("[\\p{L}\\p{N} \\w.:-]{0,200}", "words"),
  /** A style: properties, each judged by itself. */
  DECLARATIONS("[^@\\\\<>{}]*+", "style");

  private static final Pattern NUMBER = Pattern.compile("[0-9.]++(?:[eE][+-]?[0-9]++)?");
  private static final Pattern LOCAL = Pattern.compile("#([\\w.:-]{1,200})");
  private static final int MOST_DIGITS = 24;

  /** Drawings are some hundreds or thousands wide. */
  private static final double LARGEST = 1_000_000;

  private final String form;
  private final Pattern pattern;
  private final String expected;

  /** Apart, for constants can't name what stands behind them. */
  private static final class Form {
    static final String FRAGMENT = "url\\(\\s*[\"']?#[\\w.:-]{1,200}[\"']?\\s*\\)";
  }

  SvgValue(String form, String expected) {
    this.form = form;
    this.pattern = Pattern.compile(form);
    this.expected = expected;
  }

  /** Whether a value is one of these. */
  boolean matches(String value) {
    return pattern.matcher(value).matches() && (!hasNumbers() || areModest(value));
  }

  /** Key of the message that tells what was expected. */
  String expected() {
    return "expected." + expected;
  }

  /** The part of this drawing that a value refers to; empty when it refers to none. */
  Optional<String> target(String value) {
    boolean refers =
        switch (this) {
          case FRAGMENT -> true;
          case PAINT, FRAGMENT_OR_NONE -> value.contains("url(");
          default -> false;
        };
    Matcher local = LOCAL.matcher(value);
    return refers && local.find() ? Optional.of(local.group(1)) : Optional.empty();
  }

  private boolean hasNumbers() {
    return switch (this) {
      case NUMBERS, NUMBERS_OR_WORD, PATH, TRANSFORM -> true;
      default -> false;
    };
  }

  private static boolean areModest(String value) {
    Matcher number = NUMBER.matcher(value);
    while (number.find()) {
      if (!isModest(number.group())) {
        return false;
      }
    }
    return true;
  }

  /** Paths write {@code 1.5.5} for 1.5 and 0.5. */
  private static boolean isModest(String written) {
    if (written.indexOf('.') != written.lastIndexOf('.')) {
      for (String part : written.split("(?=\\.)", -1)) {
        if (!part.isEmpty() && !part.equals(".") && !isModest(part)) {
          return false;
        }
      }
      return true;
    }
    return written.equals(".")
        || (written.length() <= MOST_DIGITS && Double.parseDouble(written) <= LARGEST);
  }
}
