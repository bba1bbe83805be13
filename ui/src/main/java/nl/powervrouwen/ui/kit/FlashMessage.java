package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What was done on one screen, told on the next; told once. */
public final class FlashMessage {

  private static final String KEY = "nl.powervrouwen.news";

  private FlashMessage() {}

  /** Keeps this for the screen that comes next in this window. */
  public static void keep(String text) {
    ComponentUtil.setData(UI.getCurrent(), KEY, text);
  }

  /** What the screen before this one has to tell; empty when nothing, or when it was told. */
  public static Optional<String> take() {
    Optional<String> text =
        Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), KEY)).map(Object::toString);
    ComponentUtil.setData(UI.getCurrent(), KEY, null);
    return text;
  }
}
