package nl.powervrouwen.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks for what is wrong with screens: what sticks out at some width, bars that cover what is read
 * when somebody enlarges, and what axe finds.
 */
final class ScreenFaults {

  /** From a phone to a wide screen, and on both sides of where the style changes. */
  private static final List<Integer> WIDTHS =
      IntStream.concat(
              IntStream.rangeClosed(8, 40).map(step -> 40 * step),
              IntStream.of(
                  360, 414, 700, 701, 768, 910, 970, 1024, 1100, 1101, 1180, 1181, 1240, 1241))
          .distinct()
          .boxed()
          .toList();

  /** Of a screen that somebody with another role has shown already. */
  private static final List<Integer> AGAIN = List.of(320, 701, 1101);

  private static final int HEIGHT = 844;
  private static final String LENGTH = "return document.documentElement.scrollHeight";
  private static final int DESK = 1280;
  private static final int PHONE = 320;

  /** What is left of a laptop's window when somebody enlarges four times (WCAG 1.4.10). */
  private static final int ENLARGED_HEIGHT = 256;

  private static final double MOST_COVERED = 0.34;

  /** Names what sticks out, unless it scrolls in a frame of its own. */
  private static final String STICKING_OUT =
      """
      // What moves to its place is there at once; then a bar to scroll with may be gone, or come.
      document.getAnimations()
        .filter((moving) => moving.effect.getComputedTiming().endTime !== Infinity)
        .forEach((moving) => moving.finish());
      const wide = document.documentElement.clientWidth;
      const scrolls = (at) => {
        for (let up = at.parentElement; up; up = up.parentElement) {
          if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) { return true; }
        }
        return false;
      };
      // A field with a choice cuts off what is too long by itself.
      const unseen = (at) => getComputedStyle(at).clipPath !== 'none' || at.matches('.skip')
        || at.matches('vaadin-select *');
      const out = [...document.querySelectorAll('body *')].filter((at) => {
        const box = at.getBoundingClientRect();
        return box.width > 0 && at.checkVisibility() && (box.right > wide + 1 || box.left < -1)
          && !unseen(at) && !scrolls(at);
      });
      const words = (at) => at.tagName.toLowerCase() + '.' + at.className + ' "'
        + at.textContent.trim().slice(0, 40) + '"';
      return document.documentElement.scrollWidth > wide || out.length
        ? ['the page is ' + document.documentElement.scrollWidth + ' wide',
            ...out.slice(-2).map(words)]
        : [];""";

  /** Which part of the window is under bars that stay when the page is scrolled. */
  private static final String COVERED =
      """
      window.scrollTo(0, document.documentElement.scrollHeight / 2);
      const stays = (at) => {
        for (let up = at; up; up = up.parentElement) {
          if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) { return true; }
        }
        return false;
      };
      let covered = 0;
      for (let y = 1; y < innerHeight; y += 3) {
        covered += stays(document.elementFromPoint(innerWidth / 2, y)) ? 3 : 0;
      }
      window.scrollTo(0, 0);
      return covered / innerHeight;""";

  private final int port;
  private final List<String> first;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Of a running platform with demo data.
   *
   * @param first addresses that are looked at before others of their kind; may be empty
   */
  ScreenFaults(int port, List<String> first) {
    this.port = port;
    this.first = List.copyOf(first);
  }

  /** Walks through all screens; empty when each is good. */
  List<String> find() {
    ScreenWalk.VISITORS.forEach(this::look);
    return faults;
  }

  /** What sticks out of the page that is shown now, at which widths; empty when nothing does. */
  static List<String> stickingOut(Browser browser, List<Integer> widths) {
    List<String> all = new ArrayList<>();
    for (int width : widths) {
      browser.resize(width, HEIGHT, 1);
      List<?> out = (List<?>) browser.told(STICKING_OUT);
      if (!out.isEmpty()) {
        all.add(" at " + width + ": " + out);
      }
    }
    return all;
  }

  /** Whether a screen of this route was looked at. */
  boolean saw(String route) {
    Predicate<String> screens =
        Pattern.compile("/" + route.replaceAll(":[^/]+", "[^/]+") + "[?]?").asMatchPredicate();
    return seen.stream().anyMatch(screens);
  }

  private void look(ScreenWalk.Visitor visitor) {
    try (ScreenWalk walk = new ScreenWalk(visitor, port, 1)) {
      if (visitor.site().equals(ScreenWalk.MUNICIPALITY)) {
        first.forEach(walk::see);
      }
      for (String address = walk.next(); address != null; address = walk.next()) {
        String screen = visitor + " " + address;
        boolean first = seen.add(ScreenWalk.kind(address));
        lookAtWidths(walk, screen, first ? WIDTHS : AGAIN);
        if (first) {
          lookForEverybody(walk, screen);
        }
      }
    }
  }

  private void lookAtWidths(ScreenWalk walk, String screen, List<Integer> widths) {
    stickingOut(walk.browser(), widths).forEach(out -> faults.add(screen + out));
    walk.browser().resize(PHONE, ENLARGED_HEIGHT, DESK / PHONE);
    double covered = ((Number) walk.browser().told(COVERED)).doubleValue();
    if (covered > MOST_COVERED) {
      faults.add("%s at 400 %%: bars cover %.0f %%".formatted(screen, 100 * covered));
    }
  }

  /** On a phone, where what can be touched is closest together; journeys look on a laptop. */
  private void lookForEverybody(ScreenWalk walk, String screen) {
    walk.browser().resize(PHONE, HEIGHT, 1);
    // As long as the page is, so that no bar lies half over something that scrolls.
    walk.browser().resize(PHONE, Math.max(HEIGHT, (Long) walk.browser().told(LENGTH)), 1);
    Accessibility.violations(walk.browser(), screen)
        .forEach(violation -> faults.add(screen + ": " + violation));
  }
}
