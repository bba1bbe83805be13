package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import nl.powervrouwen.drawings.SvgCheck;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

  private static final int DRAWN = 10_000;
  private static final int SAMPLE = 100;
  private static final String NAME = "Gemeente Voorbeeldstad";

  private static Logo logo(String inside) {
    return new Logo(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " viewBox=\"0 0 9 9\">"
            + inside
            + "</svg>",
        NAME);
  }

  private static byte[] printed(Logo logo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CertificatePrint(new House(NAME, logo, null))
        .write(List.of(PrintedTest.certificate("Amina")), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Whether a point of the mark on a certificate has this colour. */
  private static boolean shows(byte[] pdf, Color colour) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      return IntStream.range(0, page.getWidth() * page.getHeight())
          .anyMatch(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()) == colour.getRGB());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width=\"9\" height=\"9\" fill=\"#00ff00\"/>",
        "<style>.page{fill:#00ff00}</style><rect class=\"page\" width=\"9\" height=\"9\"/>",
        "<rect style=\"fill:#00ff00\" width=\"9\" height=\"9\"/>",
        "<defs><rect id=\"a\" width=\"9\" height=\"9\" fill=\"#00ff00\"/></defs><use href=\"#a\"/>"
      })
  void isDrawnInItsColoursHoweverTheyAreWritten(String inside) throws IOException {
    byte[] pdf = printed(logo(inside));

    assertThat(shows(pdf, Color.GREEN)).isTrue();
    assertThat(text(pdf)).doesNotContain("het logo kon niet");
    assertThat(PdfChecker.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<path d=\"M1 1 L\"/>",
        "<rect width=\"-1\" height=\"3\"/>",
        "<rect width=\"px\" height=\"3\"/>",
        "<g transform=\"rotate()\"><rect width=\"3\" height=\"3\"/></g>"
      })
  void stopsNoDocumentWhenItCannotBeDrawn(String inside) throws IOException {
    byte[] pdf = printed(logo(inside));

    assertThat(text(pdf))
        .contains(NAME, "Amina", "Let op: het logo kon niet worden afgedrukt")
        .contains("Instellingen, Huisstijl");
    assertThat(PdfChecker.failures(pdf)).isEmpty();
  }

  @Test
  void isLeftOutWhenItTakesMoreTimeOrMemoryThanItMay() {
    Logo much = logo("<circle r=\"3\" opacity=\".5\"/>".repeat(500));

    assertThat(new LogoTrial(Duration.ofMinutes(1), 1L << 40).draws(much)).isTrue();
    assertThat(new LogoTrial(Duration.ofMillis(1), 1L << 40).draws(much)).isFalse();
    assertThat(new LogoTrial(Duration.ofMinutes(1), 100_000).draws(much)).isFalse();
  }

  /** What Batik could be told to fetch, and what openhtmltopdf could. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image xlink:href=\"%s\" width=\"9\" height=\"9\"/>",
        "<image xlink:href=\"jar:%s!/x\" width=\"9\" height=\"9\"/>",
        "<use xlink:href=\"%s#a\"/>",
        "<path d=\"M0 0h9v9z\" fill=\"url(%s#a)\"/>",
        "<rect width=\"9\" height=\"9\" filter=\"url(%s#a)\"/>",
        "<filter id=\"f\"><feImage xlink:href=\"%s\"/></filter>"
            + "<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>",
        "<font-face font-family=\"X\"><font-face-src><font-face-uri xlink:href=\"%s\"/>"
            + "</font-face-src></font-face><text font-family=\"X\">a</text>",
        "<style>@font-face { font-family: X; src: url(%s) }</style><text"
            + " font-family=\"X\">a</text>",
        "<style>@import url(%s);</style><rect width=\"9\" height=\"9\"/>",
        "<style>rect { fill: url(%s#a) }</style><rect width=\"9\" height=\"9\"/>",
        "<color-profile name=\"p\" xlink:href=\"%s\"/>"
            + "<rect width=\"9\" height=\"9\" fill=\"#000 icc-color(p, 1)\"/>",
        "<script xlink:href=\"%s\"/>",
        "<script type=\"application/java-archive\" xlink:href=\"%s\"/>",
        "<text><tref xlink:href=\"%s#a\"/></text>",
        "<text><textPath xlink:href=\"%s#a\">a</textPath></text>",
        "<cursor id=\"c\" xlink:href=\"%s\"/><rect width=\"9\" height=\"9\" cursor=\"url(#c)\"/>",
        "<foreignObject width=\"9\" height=\"9\"><img xmlns=\"http://www.w3.org/1999/xhtml\""
            + " src=\"%s\"/></foreignObject>",
        "<linearGradient id=\"g\" xlink:href=\"%s#a\"/><path d=\"M0 0h9v9z\" fill=\"url(#g)\"/>",
        "<a xlink:href=\"%s\"><rect width=\"9\" height=\"9\"/></a>"
      })
  void fetchesNothing(String inside) throws IOException {
    Queue<String> asked = new ConcurrentLinkedQueue<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.svg";
      Logo logo = logo(inside.formatted(address));

      assertThat(SvgCheck.problem(logo.svg())).as("the list refuses it").isPresent();
      // And were the list to let it through: the renderer gets it here beside the list.
      new LogoTrial(Duration.ofMinutes(1), 1L << 40).draws(logo);
      assertThat(asked).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  /** The whole, 10,000, with {@code ./test --drills}; {@code -Dseed=N} takes others. */
  @Test
  void isJudgedAndDrawnWithinTimeAndMemoryWhateverItIs() {
    long seed = Long.getLong("seed", 20261122L);
    int count = Boolean.getBoolean("drills") ? DRAWN : SAMPLE;
    System.out.printf("Drill: %d of %d drawings, seed %d%n", count, DRAWN, seed);
    LogoTrial limit = new LogoTrial(Duration.ofSeconds(10), 1L << 30);
    int drawn = 0;
    int refused = 0;
    for (long one : new Random(seed).longs(count).toArray()) {
      String svg = new GeneratedSvg(one).svg();
      if (SvgCheck.problem(svg).isPresent()) {
        refused++;
      } else if (limit.draws(new Logo(svg, NAME))) {
        drawn++;
      } else {
        assertThat(limit.wentOver()).as("drawing of seed %d: %s", one, svg).isFalse();
      }
    }
    assertThat(drawn).as("some are as they should be").isGreaterThan(count / 10);
    assertThat(refused).as("some are hostile").isGreaterThan(count / 10);
  }
}
