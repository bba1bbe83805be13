package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Texts;

/** Says below a surname that it begins with a prefix, and puts that in its own field when asked. */
final class PrefixOffer {

  private PrefixOffer() {}

  /** Looks at what is typed as a surname while there is no prefix. */
  static void watch(TextField last, TextField prefix) {
    last.addValueChangeListener(
        change -> {
          String typed = prefix.isEmpty() ? NameWords.prefixIn(change.getValue()) : "";
          last.setHelperComponent(typed.isEmpty() ? null : offer(typed, last, prefix));
        });
  }

  private static Component offer(String typed, TextField last, TextField prefix) {
    Action move =
        Action.quiet(
            Texts.text("participant.prefix.move", typed),
            () -> {
              String whole = String.join(" ", last.getValue().strip().split("\\s+", -1));
              prefix.setValue(typed.toLowerCase(Locale.ROOT));
              last.setValue(whole.substring(typed.length()).strip());
              last.focus();
            });
    return new Div(new Span(Texts.text("participant.prefix.offer")), move);
  }
}
