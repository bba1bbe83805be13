package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** A message on the screen that is read aloud when it comes; empty and unseen until then. */
public final class Banner extends Div {

  /** A banner without a message. */
  public Banner() {
    addClassName("banner");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-live", "polite");
  }

  /** Shows a message with what can be done about it, instead of what was shown. */
  public void say(Tone tone, String text, Component... actions) {
    hush();
    addClassNames("banner-shown", tone.className());
    Symbol symbol =
        switch (tone) {
          case GOOD -> Symbol.CHECK;
          case CALM -> Symbol.INFO;
          case CARE, WRONG -> Symbol.WARNING;
        };
    Paragraph words = new Paragraph(text);
    Div buttons = new Div(actions);
    buttons.addClassName("actions");
    add(symbol.picture(), words, buttons);
  }

  /** Tells what the screen before this one has done, if anything. */
  public void tellNews() {
    FlashMessage.take().ifPresent(news -> say(Tone.GOOD, news));
  }

  /**
   * Does something, shows anew what stands, and says how it went.
   *
   * @param show shows what stands; also when somebody else was first, or it is refused
   * @param done what is said when it was done
   */
  public void attempt(Runnable action, Runnable show, String done) {
    try {
      action.run();
      show.run();
      say(Tone.GOOD, done);
    } catch (StaleVersion | NotFound changed) {
      show.run();
      say(Tone.CARE, Texts.text("stale.list"));
    } catch (Conflict refusal) {
      show.run();
      say(Tone.WRONG, Reasons.words(refusal.problem()));
    }
  }

  /** Takes the message away. */
  public void hush() {
    removeAll();
    setClassName("banner");
  }
}
