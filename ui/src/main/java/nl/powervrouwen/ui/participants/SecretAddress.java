package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** That where somebody lives and how to phone them is secret, said wherever it would stand. */
final class SecretAddress {

  private SecretAddress() {}

  /** The place, or that it is secret; null when it is not known. */
  static @Nullable String orPlace(ParticipantData data) {
    return data.isSecret() ? Texts.text("participant.secret") : data.city();
  }

  /** What whoever opens the page must know first. */
  static Component warning() {
    Div warning =
        new Div(
            new Chip(Symbol.LOCK, Tone.CARE, Texts.text("participant.secret")),
            new Paragraph(Texts.text("participant.secret.text")));
    warning.addClassName("secret-address");
    return warning;
  }
}
