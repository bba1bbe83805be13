package nl.powervrouwen.acceptance;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Opens every screen that a demo user reaches by links, from the first page on. Of screens about
 * one of many things (a participant, a session) it opens the first few.
 */
final class ScreenWalk implements AutoCloseable {

  /** Whose screens are looked at. */
  static final String MUNICIPALITY = "berkelland";

  /** Who together see every screen. */
  static final List<Visitor> VISITORS =
      List.of(
          new Visitor(MUNICIPALITY, "coordinator"),
          new Visitor(MUNICIPALITY, "trainer"),
          new Visitor(MUNICIPALITY, "jobcoach"),
          new Visitor(MUNICIPALITY, "beheerder"),
          new Visitor(MUNICIPALITY, "controller"),
          new Visitor(MUNICIPALITY, "privacy"),
          new Visitor("pilot", "pilotleider"),
          new Visitor("operator", "operator"));

  /** What ends the login, or is for programs. */
  private static final Pattern NO_SCREEN = Pattern.compile("/(uitloggen|api/|[.]well-known/).*");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/gemeenten/)(?!nieuw)[^/]+");

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

  private final Browser browser = Browser.onALaptop();
  private final String home;
  private final int ofOneKind;
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Deque<String> next = new ArrayDeque<>();

  /**
   * Somebody at a site.
   *
   * @param site the first word of its host
   * @param user a demo user there
   */
  record Visitor(String site, String user) {

    @Override
    public String toString() {
      return site + "-" + user;
    }
  }

  /**
   * Logs in.
   *
   * @param ofOneKind how many addresses are opened that differ in their ids alone
   */
  ScreenWalk(Visitor visitor, int port, int ofOneKind) {
    this.home = "http://" + visitor.site + ".localhost:" + port;
    this.ofOneKind = ofOneKind;
    browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", STILL));
    browser
        .logIn(home, visitor.user)
        .waiting("the first page")
        .until(on -> browser.driver().getCurrentUrl().startsWith(home + "/"));
    see("/");
  }

  /** Has an address opened too, when not enough of its kind were. */
  void see(String address) {
    Set<String> kind = kinds.computeIfAbsent(kind(address), none -> new HashSet<>());
    if (!NO_SCREEN.matcher(address).matches() && kind.size() < ofOneKind && kind.add(address)) {
      next.add(address);
    }
  }

  /** Opens the next screen and waits until it is at rest; null when all were seen. */
  @Nullable String next() {
    String address = next.poll();
    if (address != null) {
      browser.open(home + address);
      rest();
      links().forEach(this::see);
    }
    return address;
  }

  /** What stands in the window. */
  Browser browser() {
    return browser;
  }

  /** Waits until nothing is on its way. */
  void rest() {
    browser.waiting("a page at rest").until(ignored -> browser.told(AT_REST).equals(true));
  }

  @Override
  public void close() {
    browser.close();
  }

  @SuppressWarnings("unchecked")
  private List<String> links() {
    return (List<String>) browser.told(LINKS);
  }

  /** An address without ids, and without all that is asked for. */
  static String kind(String address) {
    String path = URI.create(address).getPath();
    return ID.matcher(path).replaceAll("*") + (address.contains("?") ? "?" : "");
  }
}
