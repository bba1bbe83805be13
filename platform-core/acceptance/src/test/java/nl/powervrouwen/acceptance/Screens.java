package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;

/**
 * Takes a picture of every screen that a demo user reaches by links, from the first page on. Of
 * screens about one of many things (a participant, a session) it takes the first few.
 */
final class Screens {

  private static final int OF_ONE_KIND = 2;
  private static final List<Device> DEVICES =
      List.of(new Device("laptop", 1280), new Device("phone", 390));
  private static final int HEIGHT = 844;

  private static final List<Visitor> VISITORS =
      List.of(
          new Visitor("berkelland", "coordinator"),
          new Visitor("berkelland", "trainer"),
          new Visitor("berkelland", "beheerder"),
          new Visitor("pilot", "pilotleider"),
          new Visitor("operator", "operator"));

  /** What ends the login, or is for programs. */
  private static final Pattern NO_SCREEN = Pattern.compile("/(uitloggen|api/).*");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Nothing moves, and no cursor blinks. */
  private static final String STILL =
      """
      const still = new CSSStyleSheet();
      still.replaceSync('* { animation: none !important; transition: none !important;'
        + ' caret-color: transparent !important; }');
      document.adoptedStyleSheets.push(still);""";

  /** A screen is there when it has a heading and its server has nothing more to say. */
  private static final String AT_REST =
      """
      const flow = Object.values(window.Vaadin?.Flow?.clients ?? {});
      const screen = document.querySelector('#outlet') !== null;
      return document.readyState === 'complete' && document.fonts.status === 'loaded'
        && (!screen || flow.length > 0 && document.querySelector('h1') !== null)
        && !flow.some(client => client.isActive?.());""";

  private static final String LINKS =
      """
      return [...document.querySelectorAll('a[href]:not([download])')]
        .filter(link => link.origin === location.origin && link.target !== '_blank')
        .map(link => link.pathname + link.search);""";

  private static final String HEIGHT_NOW = "return document.documentElement.scrollHeight";

  private static final String STATUS =
      "return performance.getEntriesByType('navigation')[0].responseStatus";

  private final Path folder;
  private final int port;
  private final Pages taken = Pages.none();

  Screens(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Takes them, those of an earlier walk first, so that they show the same things. */
  void take(Pages earlier) throws IOException {
    for (Visitor visitor : VISITORS) {
      for (Device device : DEVICES) {
        take(visitor, device, earlier);
      }
    }
    taken.write(folder);
  }

  private void take(Visitor visitor, Device device, Pages earlier) throws IOException {
    String name = visitor.site + "-" + visitor.user + "-" + device.name;
    Path pictures = Files.createDirectories(folder.resolve(name));
    String home = "http://" + visitor.site + ".localhost:" + port;
    Walk walk = new Walk();
    try (Browser browser = Browser.onALaptop()) {
      browser
          .driver()
          .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", STILL));
      browser.logIn(home, visitor.user).waiting("the first page").until(on -> isAt(browser, home));
      earlier.of(name).forEach(walk::see);
      walk.see("/");
      for (String address = walk.next(); address != null; address = walk.next()) {
        resize(browser, device.width, HEIGHT);
        browser.open(home + address);
        rest(browser);
        taken.pages().add(new Pages.Page(name, address, status(browser)));
        Files.write(pictures.resolve(file(address)), picture(browser, device.width));
        links(browser).forEach(walk::see);
      }
    }
    System.out.printf("%-34s %3d screens%n", name, taken.of(name).size());
  }

  private static boolean isAt(Browser browser, String home) {
    return browser.driver().getCurrentUrl().startsWith(home + "/");
  }

  private static Object told(Browser browser, String script) {
    return Objects.requireNonNull(browser.driver().executeScript(script), script);
  }

  private static int status(Browser browser) {
    return ((Number) told(browser, STATUS)).intValue();
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Browser browser) {
    return (List<String>) told(browser, LINKS);
  }

  private static String file(String address) {
    String name = address.substring(1).replaceAll("[^A-Za-z0-9=-]+", ".");
    return (name.isEmpty() ? "start" : name) + ".png";
  }

  /** The whole page, as long as it is, once three pictures in a row are the same. */
  private static byte[] picture(Browser browser, int width) {
    Deque<byte[]> last = new ArrayDeque<>();
    return browser
        .waiting("a page that does not move")
        .until(
            ignored -> {
              resize(browser, width, (Long) told(browser, HEIGHT_NOW));
              rest(browser);
              byte[] now = browser.driver().getScreenshotAs(OutputType.BYTES);
              if (!last.isEmpty() && !Arrays.equals(now, last.getLast())) {
                last.clear();
              }
              last.add(now);
              return last.size() == 3 ? now : null;
            });
  }

  private static void rest(Browser browser) {
    browser.waiting("a page at rest").until(ignored -> told(browser, AT_REST).equals(true));
  }

  /** Chromium makes no window narrower than 500; this does. */
  private static void resize(Browser browser, int width, long height) {
    Map<String, Object> metrics =
        Map.of(
            "width",
            width,
            "height",
            Math.max(height, HEIGHT),
            "deviceScaleFactor",
            1,
            "mobile",
            false);
    browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  private record Visitor(String site, String user) {}

  private record Device(String name, int width) {}

  /** Which pages were seen on the way, and which of them come next. */
  private static final class Walk {

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    void see(String address) {
      Set<String> kind = kinds.computeIfAbsent(kind(address), none -> new HashSet<>());
      if (!NO_SCREEN.matcher(address).matches() && kind.size() < OF_ONE_KIND && kind.add(address)) {
        next.add(address);
      }
    }

    @Nullable String next() {
      return next.poll();
    }

    /** An address without ids, and without all that is asked for. */
    private static String kind(String address) {
      StringBuilder kind = new StringBuilder();
      for (String part : URI.create(address).getPath().split("/", -1)) {
        kind.append('/').append(ID.matcher(part).matches() ? "*" : part);
      }
      return kind + (address.contains("?") ? "?" : "");
    }
  }
}
