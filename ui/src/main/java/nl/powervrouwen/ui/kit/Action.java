package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

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
}
