package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small pictures beside words. A picture never stands for a word, so readers aloud skip it. */
public enum Symbol {
  TODAY,
  PEOPLE,
  GROUP,
  CALENDAR,
  CHART,
  SITES,
  MODULE,
  SEARCH,
  CHECK,
  MESSAGE,
  CROSS,
  CHILD,
  TRAVEL,
  INTERPRETER,
  DEVICE,
  ROOM,
  VIDEO,
  PHONE,
  CHAT,
  CLOCK,
  LOCK,
  WARNING,
  INFO,
  PLUS,
  PENCIL,
  BACK,
  FORWARD,
  UNDO,
  EXIT,
  PERSON,
  SETTINGS,
  LINK,
  DOWNLOAD,
  MEDAL,
  REPORT;

  /** The picture itself. */
  public Span picture() {
    Span picture = new Span();
    picture.addClassNames("i", "i-" + name().toLowerCase(Locale.ROOT));
    picture.getElement().setAttribute("aria-hidden", "true");
    return picture;
  }
}
