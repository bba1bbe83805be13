package nl.powervrouwen.documents;

import java.util.List;
import java.util.Random;

/** Drawings by chance: some as drawing programs make them, some nested, some hostile. */
final class GeneratedSvg {

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-3",
          "12.5",
          ".5",
          "7e2",
          "1e-9",
          "1000000",
          "-1000000",
          "0.000001",
          "1e6",
          "1e308",
          "NaN",
          "",
          "99999999",
          "3px",
          "50%",
          "-0");
  private static final List<String> SHAPES =
      List.of(
          "rect", "circle", "ellipse", "line", "path", "polygon", "polyline", "text", "use", "g");
  private static final List<String> REFUSED =
      List.of(
          "image",
          "script",
          "filter",
          "mask",
          "pattern",
          "foreignObject",
          "animate",
          "a",
          "marker",
          "style",
          "switch",
          "font-face-uri",
          "feImage");
  private static final List<String> SIZES =
      List.of("x", "y", "width", "height", "r", "rx", "ry", "cx", "cy", "x1", "x2", "font-size");

  private final Random chance;

  /** Two in three are as they should be, but for how much they nest. */
  private final boolean hostile;

  private final StringBuilder svg = new StringBuilder();
  private int names;

  /** Begins one; the same seed makes the same. */
  GeneratedSvg(long seed) {
    this.chance = new Random(seed);
    this.hostile = chance.nextInt(3) == 0;
  }

  /** All of it. */
  String svg() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"")
        .append("http://www.w3.org/1999/xlink\" viewBox=\"0 0 ")
        .append(often() ? "90 30" : number() + " " + number())
        .append("\">");
    definitions();
    for (int i = chance.nextInt(6); i >= 0; i--) {
      shape(chance.nextInt(10));
    }
    return svg.append("</svg>").toString();
  }

  private boolean often() {
    return !hostile || chance.nextInt(20) > 0;
  }

  private boolean seldom() {
    return hostile && chance.nextInt(30) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private String number() {
    return often() ? String.valueOf(chance.nextInt(90)) : one(NUMBERS);
  }

  private void definitions() {
    svg.append("<defs><linearGradient id=\"n0\"><stop offset=\"0\"/><stop offset=\"1\" stop-color=")
        .append("\"#fff\"/></linearGradient><clipPath id=\"n1\"><circle r=\"30\"/></clipPath>");
    names = 2;
    for (int group = chance.nextInt(6); group > 0; group--) {
      svg.append("<g id=\"n").append(names).append("\">");
      for (int i = chance.nextInt(10); i > 0; i--) {
        svg.append("<use xlink:href=\"#n").append(names - 1).append("\" x=\"").append(number());
        svg.append("\"/><path d=\"").append(path()).append("\"/>");
      }
      svg.append("</g>");
      names++;
    }
    svg.append("</defs>");
  }

  private void shape(int deeper) {
    String name = seldom() ? one(REFUSED) : one(SHAPES);
    svg.append('<').append(name);
    for (String size : SIZES) {
      if (chance.nextBoolean()) {
        attribute(size, number());
      }
    }
    attributes(name);
    svg.append('>');
    if (name.equals("text")) {
      svg.append("Stad ".repeat(chance.nextInt(often() ? 4 : 400)));
    }
    for (int i = name.equals("g") ? chance.nextInt(4) : 0; i > 0 && deeper > 0; i--) {
      shape(deeper - 1);
    }
    svg.append("</").append(name).append('>');
  }

  private void attributes(String name) {
    switch (name) {
      case "path" -> attribute("d", path());
      case "polygon", "polyline" ->
          attribute("points", number() + " " + number() + " " + number() + " " + number());
      case "use" -> attribute("xlink:href", "#n" + chance.nextInt(names + (often() ? 0 : 1)));
      default -> {}
    }
    if (chance.nextBoolean()) {
      attribute("fill", often() ? "url(#n0)" : "url(https://voorbeeld.example/#a)");
      attribute("stroke", "#2f6b3c");
      attribute("stroke-width", number());
    }
    if (chance.nextInt(4) == 0) {
      attribute("opacity", ".5");
      attribute("clip-path", "url(#n1)");
      attribute("transform", "scale(" + number() + ") rotate(" + number() + ")");
    }
    if (seldom()) {
      attribute("stroke-dasharray", "0.001");
    }
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private String path() {
    StringBuilder path = new StringBuilder("M0 0");
    for (int i = chance.nextInt(often() ? 8 : 200); i > 0; i--) {
      String end = number() + " " + number();
      path.append(
          often()
              ? "C" + number() + " " + number() + " " + number() + " " + number() + " " + end
              : "A" + number() + " " + number() + " 30 0 1 " + end);
    }
    return path.toString();
  }
}
