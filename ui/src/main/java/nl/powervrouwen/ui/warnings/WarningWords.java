package nl.powervrouwen.ui.warnings;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.powervrouwen.ui.features.WarningAct;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.ActedOnRow;
import nl.powervrouwen.warnings.Warning;

/** How a warning is put into words, and the way to what clears it. */
@ApplicationScoped
class WarningWords {

  @Inject @Any private Instance<WarningAct> acts;

  /** What a rule is called, such as {@code Afwezig achter elkaar}. */
  static String title(String rule) {
    return Texts.text("warning.rule." + rule);
  }

  /** The facts, in the caller's language. */
  static String why(Warning warning) {
    return warning.why().in(Language.current());
  }

  /** What came of a warning that somebody acted on, to follow after a colon. */
  static String cameOf(ActedOnRow acted) {
    return acted.again() == null
        ? Texts.text("acted-on.gone")
        : Texts.text("acted-on.again", Moments.date(acted.again()));
  }

  /** The button to what clears it. */
  RouterLink way(Warning warning) {
    RouterLink link =
        acts.stream()
            .filter(act -> act.act().equals(warning.act()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no way to " + warning.act()))
            .way(warning);
    link.getElement()
        .setAttribute(
            "aria-label", Texts.text("warning.act.of", link.getText(), warning.name().spoken()));
    return Action.other(link);
  }
}
