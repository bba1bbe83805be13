package nl.powervrouwen.ui.warnings;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.Warning;

/** The ways into the screens of the warnings. */
final class WarningsNavigation {

  /** Name of a rule in an address. */
  static final String RULE = "rule";

  private WarningsNavigation() {}

  static RouterLink all(String text) {
    return new RouterLink(text, WarningsView.class);
  }

  static RouterLink putAside(Warning warning) {
    RouterLink link =
        new RouterLink(
            Texts.text("aside.new"),
            PutAsideView.class,
            with(warning.participant(), warning.rule()));
    link.getElement()
        .setAttribute("aria-label", Texts.text("aside.of", WarningWords.title(warning.rule())));
    return link;
  }

  private static RouteParameters with(ParticipantId participant, String rule) {
    return new RouteParameters(
        Map.of(ParticipantsNavigation.PARTICIPANT, participant.value().toString(), RULE, rule));
  }
}
