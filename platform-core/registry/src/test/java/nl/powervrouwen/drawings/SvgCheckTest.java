package nl.powervrouwen.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static String svg(String inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 90 90\">\n"
        + inside
        + "</svg>";
  }

  private static String refusal(String svg) {
    return SvgCheck.problem(svg).map(SvgProblem::words).map(words -> words.in(DUTCH)).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<path d=\"M1 1h3.5.5-1e1z\"/>",
        "<g id=\"a\"><rect width=\"1\" height=\"2px\" fill=\"#2f6b3c\"/></g><use href=\"#a\"/>",
        "<use xlink:href=\"#a\" x=\"3\"/><symbol id=\"a\"><circle r=\"3\""
            + " opacity=\".5\"/></symbol>",
        "<linearGradient id=\"a\"><stop offset=\"10%\" stop-color=\"rgb(1, 2, 3)\"/>"
            + "</linearGradient><path fill=\"url(#a) #fff\" d=\"M0 0\"/>",
        "<defs><clipPath id=\"a\"><rect width=\"9\" height=\"9\"/></clipPath></defs><g"
            + " clip-path=\"url('#a')\" transform=\"translate(1 2) rotate(-30)\"><line"
            + " x2=\"9\"/></g>",
        "<style type=\"text/css\">/* by hand */ .cls-1, #a, path{fill:#fff; stroke : none}</style>"
            + "<path class=\"cls-1\" d=\"M0 0\" style=\"fill:none;stroke-width:2\"/>",
        "<style><![CDATA[.a{opacity:.5}]]></style><path class=\"a\" d=\"M0 0\"/>",
        "<title>Één &amp; twee &#233;</title><text x=\"1\" font-family=\"Open Sans, 'Arial'\">Stad"
            + "<tspan dy=\"3\">hart</tspan></text>",
        "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" r:about=\"x\"/>"
            + "</metadata>",
        "<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"Laag\""
            + " data-name=\"Laag 1\" aria-hidden=\"true\" xml:space=\"preserve\"/>"
      })
  void letsAStillPictureThrough(String inside) {
    assertThat(refusal(svg(inside))).isEmpty();
    assertThat(refusal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Logo -->" + svg(inside)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script",
        "foreignObject",
        "iframe",
        "image",
        "a",
        "animate",
        "animateTransform",
        "set",
        "animateMotion",
        "handler",
        "listener",
        "mask",
        "pattern",
        "filter",
        "feImage",
        "marker",
        "switch",
        "textPath",
        "tref",
        "cursor",
        "font-face-uri",
        "font-face",
        "color-profile",
        "altGlyph",
        "view",
        "svg",
        "audio",
        "video",
        "embed",
        "object",
        "style2",
        "Path"
      })
  void namesTheElementThatMayNotStandThere(String name) {
    assertThat(refusal(svg("\n<g>\n<" + name + "/></g>")))
        .startsWith("Regel 4: <" + name + "> mag niet in een logo. Verwacht: alleen vormen")
        .contains("Haal <" + name + "> weg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rect onload=\"x()\"/>|onload op <rect> mag niet",
        "<rect filter=\"none\"/>|filter op <rect> mag niet",
        "<rect mask=\"url(#a)\"/>|mask op <rect> mag niet",
        "<path marker-end=\"url(#a)\"/>|marker-end op <path> mag niet",
        "<use href=\"logo.svg#a\"/>|href op <use> klopt niet: logo.svg#a",
        "<use xlink:href=\"https://voorbeeld.example/\"/>|xlink:href op <use> klopt niet",
        "<use href=\"&#106;avascript:alert(1)\"/>|href op <use> klopt niet: javascript:alert(1)",
        "<use href=\"data:image/svg+xml,x\"/>|href op <use> klopt niet",
        "<path fill=\"url(https://voorbeeld.example/#a)\"/>|fill op <path> klopt niet",
        "<path fill=\"u&#114;l(//voorbeeld.example/#a)\"/>|fill op <path> klopt niet",
        "<g style=\"fill:url(file:///etc/passwd#a)\"/>|fill op <g> klopt niet",
        "<g style=\"background-image:url(#a)\"/>|background-image in de stijl van <g> mag niet",
        "<g style=\"fill:\\75rl(x)\"/>|style op <g> klopt niet",
        "<style>@import 'x';</style>|<style> mag niets ophalen",
        "<style>a{fill:u\\72l(x)}</style>|<style> mag niets ophalen",
        "<style>path{fill:url(//voorbeeld.example)}</style>|fill op <style> klopt niet",
        "<style>path{filter:url(#a)}</style>|filter in de stijl van <style> mag niet",
        "<style>path:hover{fill:red}</style>|Deze regel in <style> mag niet: path:hover",
        "<style>path{fill:red</style>|Deze regel in <style> mag niet: path{fill:red",
        "<path stroke-dasharray=\"0.0001\"/>|stroke-dasharray op <path> klopt niet",
        "<linearGradient spreadMethod=\"repeat\"/>|spreadMethod op <linearGradient> klopt niet",
        "<rect width=\"1e9\"/>|width op <rect> klopt niet: 1e9. Verwacht: getallen tot 1.000.000",
        "<rect width=\"1000001\"/>|width op <rect> klopt niet",
        "<path d=\"M0 0h1.5.5e9\"/>|d op <path> klopt niet",
        "<path d=\"M0 0x\"/>|d op <path> klopt niet",
        "<g transform=\"scale(1e7)\"/>|transform op <g> klopt niet",
        "<rect width=\"0.1234567890123456789012345\"/>|width op <rect> klopt niet",
        "<path fill=\"url(#weg)\"/>|<path> verwijst naar #weg, en dat staat niet in het logo",
        "<g id=\"a\"><use href=\"#a\"/></g>|<use> verwijst naar #a, en dat verwijst weer terug",
        "<g id=\"a\"/><path id=\"a\"/>|De naam a staat er twee keer, ook op <path>",
        "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>|<x:script> mag niet",
        "<?xml-stylesheet href=\"x\"?>|<?xml-stylesheet mag niet",
        "<g><path></g>|De opmaak van de SVG klopt hier niet"
      })
  void namesWhatIsWrongAndWhere(String inside, String expected) {
    assertThat(refusal(svg(inside))).startsWith("Regel 2: ").contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "geen plaatje|De opmaak van de SVG klopt",
        "''|De opmaak van de SVG klopt",
        "<svg/>|Het bestand begint met <svg>. Verwacht: een SVG-bestand",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>|Het bestand begint met <html>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>|<!DOCTYPE mag niet",
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>|andere tekens dan UTF-8"
      })
  void refusesAFileThatIsNoDrawing(String file, String expected) {
    assertThat(refusal(file)).contains(expected);
  }

  /** Each group draws the one before it ten times: a billion shapes in two thousand characters. */
  private static String nested(int groups, String reference) {
    return svg(
        "<defs><rect id=\"a0\" width=\"1\" height=\"1\"/>"
            + IntStream.rangeClosed(1, groups)
                .mapToObj(
                    i ->
                        "\n<g id=\"a%d\">%s</g>"
                            .formatted(i, reference.formatted(i - 1).repeat(10)))
                .collect(Collectors.joining())
            + "</defs><g>"
            + reference.formatted(groups)
            + "</g>");
  }

  @Test
  void refusesWhatRepeatsItselfABillionTimesByTheNameOfTheElement() {
    String bomb = nested(9, "<use xlink:href=\"#a%d\"/>");

    assertThat(bomb.length()).isLessThan(2600);
    assertThat(refusal(bomb)).startsWith("Regel 7: <use> herhaalt te veel");
    assertThat(refusal(nested(9, "<use href=\"#a%d\"/>"))).contains("<use> herhaalt te veel");
    assertThat(refusal(nested(9, "<path clip-path=\"url(#a%d)\" d=\"M0 0\"/>")))
        .contains("<path> herhaalt te veel");
    assertThat(refusal(nested(3, "<use href=\"#a%d\"/>"))).isEmpty();
  }

  @Test
  void countsWhatAStyleSheetRepeats() {
    String parts = "<path class=\"a\" d=\"M0 0\"/>".repeat(300);
    String stops = "<stop offset=\"0.5\" stop-color=\"#fff\"/>".repeat(100);
    String style = "<style>.a{fill:url(#g)}</style>";

    assertThat(
            refusal(svg(style + "<linearGradient id=\"g\">" + stops + "</linearGradient>" + parts)))
        .contains("herhaalt te veel");
    assertThat(refusal(svg("<linearGradient id=\"g\">" + stops + "</linearGradient>" + parts)))
        .isEmpty();
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooMuchToDraw() {
    assertThat(refusal(svg("<g>".repeat(39) + "</g>".repeat(39)))).isEmpty();
    assertThat(refusal(svg("<g>".repeat(40) + "</g>".repeat(40)))).contains("<g> staat te diep");
    String chain =
        IntStream.range(0, 45)
            .mapToObj(i -> "<g id=\"a%d\"><use href=\"#a%d\"/></g>".formatted(i, i + 1))
            .collect(Collectors.joining());
    assertThat(refusal(svg(chain + "<g id=\"a45\"/>"))).contains("staat te diep");
    assertThat(refusal(svg("<text>" + "lang ".repeat(2000) + "</text>"))).contains("staat te veel");
    assertThat(refusal(svg("<circle r=\"3\" opacity=\".5\"/>".repeat(1500))))
        .contains("staat te veel");
    assertThat(refusal(svg("<!--" + "x".repeat(140_000) + "-->")))
        .startsWith("Het logo is te groot: 140.")
        .contains("Verwacht: hooguit 131.072");
  }

  @Test
  void tellsTheSameInEnglish() {
    assertThat(SvgCheck.problem(svg("<script/>")).orElseThrow().words().english())
        .startsWith("Line 2: <script> may not stand in a logo. Expected: only shapes");
  }

  @Test
  void hasEveryMessageInBothLanguages() {
    ResourceBundle dutch = messages("nl");

    assertThat(dutch.keySet()).hasSizeGreaterThan(20).isEqualTo(messages("en").keySet());
    assertThat(Arrays.stream(SvgValue.values()).map(SvgValue::expected))
        .allMatch(dutch::containsKey);
  }

  private static ResourceBundle messages(String language) {
    return ResourceBundle.getBundle(
        "nl.powervrouwen.drawings.messages", Locale.forLanguageTag(language));
  }

  @Test
  void showsNoMoreThanABitOfAValue() {
    assertThat(refusal(svg("<use href=\"" + "x\u202ey".repeat(3000) + "\"/>")))
        .hasSizeLessThan(250)
        .doesNotContain("\u202e");
  }
}
