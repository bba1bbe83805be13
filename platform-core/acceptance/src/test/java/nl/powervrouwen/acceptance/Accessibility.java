package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a screen against WCAG 2.2 A and AA, as far as a machine (axe-core) can. */
final class Accessibility {

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Rules that axe holds back as experimental, and that people have stumbled over here. */
  private static final List<String> BESIDES = List.of("label-content-name-mismatch");

  private static final List<Integer> WIDTHS = List.of(320, 768, 1600);

  private static final String FOCUS_KEPT =
      """
      return !navigator.userActivation.hasBeenActive
        || ![null, document.body].includes(document.activeElement);""";

  private Accessibility() {}

  /**
   * Fails when axe finds a violation on the page that is shown now, when something sticks out of
   * it, or when what somebody pressed took the focus away with it: who works by keyboard would
   * begin at the top again.
   */
  static void check(Browser browser, String screen) {
    browser
        .waiting("the focus to be on something on " + screen)
        .until(driver -> browser.told(FOCUS_KEPT).equals(true));
    assertThat(violations(browser, screen)).as("WCAG 2.2 AA violations on " + screen).isEmpty();
    assertThat(ScreenFaults.stickingOut(browser, WIDTHS)).as(screen).isEmpty();
    browser.asItWas();
  }

  /** What axe finds on the page that is shown now. */
  @SuppressWarnings("deprecation") // it is meant for pages with frames of others
  static List<String> violations(Browser browser, String screen) {
    // Legacy mode: in the page itself, and not in a second window; no screen has frames.
    Results results =
        new AxeBuilder()
            .withTags(WCAG_22_AA)
            .withRules(BESIDES)
            .setLegacyMode(true)
            .analyze(browser.driver());
    assertThat(results.getPasses()).as("axe looked at " + screen).isNotEmpty();
    return results.getViolations().stream().map(Accessibility::words).toList();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(node -> "\n    " + node.getHtml())
            .collect(Collectors.joining());
  }
}
