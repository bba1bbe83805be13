package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Three big buttons of which one can be chosen: present, absent with notice, absent without.
 *
 * <p>They are the browser's own radio buttons, so arrow keys, space and readers aloud just work.
 * The script in {@code pv.js} sends what is chosen together with the rest of the row, and adds a
 * letter for each button.
 */
final class PresenceChoice extends Div {

  private final Map<Presence, Element> inputs = new EnumMap<>(Presence.class);
  private final Consumer<Presence> chosen;
  private @Nullable Presence shown;

  /**
   * Three buttons.
   *
   * @param name unlike that of any other choice on the screen
   * @param labelId id of the element that says about whom it is
   * @param chosen told what somebody chose
   */
  PresenceChoice(String name, String labelId, Consumer<Presence> chosen) {
    this.chosen = chosen;
    addClassName("presence");
    getElement().setAttribute("role", "radiogroup").setAttribute("aria-labelledby", labelId);
    for (Presence presence : Presence.values()) {
      add(button(name, presence));
    }
  }

  /** What happens when somebody chooses this. */
  void choose(Presence presence) {
    shown = presence;
    chosen.accept(presence);
  }

  /** This is what the browser shows as chosen from now on; null for nothing. Tells nobody. */
  void show(@Nullable Presence presence) {
    shown = presence;
  }

  /** What is shown as chosen; null for nothing. */
  @Nullable Presence shown() {
    return shown;
  }

  /** Whether something can be chosen; what is shown can be read in any case. */
  void open(boolean open) {
    inputs.values().forEach(input -> input.setProperty("disabled", !open));
  }

  /** Puts the keyboard here. */
  void focus() {
    getElement().executeJs("this.querySelector('input').focus()");
  }

  private NativeLabel button(String name, Presence presence) {
    Element input = new Element("input");
    input
        .setAttribute("type", "radio")
        .setAttribute("name", name)
        .setAttribute("value", presence.name())
        .setAttribute("data-key", Texts.text("attendance.key." + presence.name()));
    inputs.put(presence, input);
    Span words = new Span(AttendanceWords.presence(presence));
    NativeLabel label = new NativeLabel();
    label.addClassNames("seg", "seg-" + presence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    label.getElement().appendChild(input);
    label.add(AttendanceWords.symbol(presence).picture(), words);
    return label;
  }
}
