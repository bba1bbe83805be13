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

  private Accessibility() {}

  /** Fails when axe finds a violation on the page that is shown now. */
  @SuppressWarnings("deprecation") // it is meant for pages with frames of others
  static void check(Browser browser, String screen) {
    // Legacy mode: in the page itself, and not in a second window; no screen has frames.
    Results results =
        new AxeBuilder().withTags(WCAG_22_AA).setLegacyMode(true).analyze(browser.driver());
    assertThat(results.getPasses()).as("axe looked at " + screen).isNotEmpty();
    assertThat(results.getViolations().stream().map(Accessibility::words).toList())
        .as("WCAG 2.2 AA violations on " + screen)
        .isEmpty();
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
