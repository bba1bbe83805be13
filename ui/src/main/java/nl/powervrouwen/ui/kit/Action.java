package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.ui.texts.Texts;

/** A button that does something here; what goes to another screen is a link that looks like it. */
public final class Action extends NativeButton {

  private final Span words;

  private Action(String text, Runnable onClick) {
    words = new Span(text);
    add(words);
    addClassName("btn");
    getElement().setAttribute("type", "button");
    addClickListener(click -> onClick.run());
  }

  /** The one obvious thing to do on a screen. */
  public static Action first(String text, Runnable onClick) {
    Action action = new Action(text, onClick);
    action.addClassName("btn-first");
    return action;
  }

  /** Something else that can be done. */
  public static Action other(String text, Runnable onClick) {
    return new Action(text, onClick);
  }

  /** Something that can be done and stands back: text without a box. */
  public static Action quiet(String text, Runnable onClick) {
    Action action = new Action(text, onClick);
    action.addClassName("btn-quiet");
    return action;
  }

  /** Puts a picture before the words. */
  public Action with(Symbol symbol) {
    addComponentAsFirst(symbol.picture());
    return this;
  }

  /** Other words on the same button. */
  public void say(String text) {
    words.setText(text);
  }

  /** Makes a link look like the one obvious thing to do. */
  public static RouterLink first(RouterLink link) {
    link.addClassNames("btn", "btn-first");
    return link;
  }

  /** Makes a link look like something else that can be done. */
  public static RouterLink other(RouterLink link) {
    link.addClassName("btn");
    return link;
  }

  /** The same for a link that leads out of the platform. */
  public static Anchor other(Anchor link) {
    link.addClassName("btn");
    return link;
  }

  /** Makes a link to where something is added look like the one obvious thing to do. */
  public static RouterLink add(RouterLink link) {
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return first(link);
  }

  /** Makes a link to where one of several things is changed say so, and which one aloud. */
  public static RouterLink change(String name, RouterLink link) {
    link.setText(Texts.text("record.change"));
    link.getElement().setAttribute("aria-label", Texts.text("record.change.of", name));
    return other(link);
  }

  /**
   * Removes one of several things, after asking once.
   *
   * @param name of what is removed
   * @param text what will happen then
   */
  public static Action remove(String name, String text, Runnable onYes) {
    String words = Texts.text("record.remove");
    String title = Texts.text("record.remove.title", name);
    Action action = quiet(words, () -> Confirmation.before(title, text, words, onYes));
    action.getElement().setAttribute("aria-label", Texts.text("record.remove.of", name));
    return action;
  }
}
