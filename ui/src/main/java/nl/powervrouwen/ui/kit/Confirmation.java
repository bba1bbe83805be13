package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.powervrouwen.ui.texts.Texts;

/** A question asked once before something is done, in words that name what will happen. */
public final class Confirmation {

  private static final String WIDTH = "460px";

  private Confirmation() {}

  /**
   * Asks before something is lost; the safe answer stands ready under the Enter key.
   *
   * @param text what will happen
   * @param leave done when they want to lose it
   * @param stay done when they do not, also when they close the question
   */
  public static void beforeLeaving(String text, Runnable leave, Runnable stay) {
    Dialog dialog = dialog(Texts.text("leave.title"), text);
    dialog.addDialogCloseActionListener(
        close -> {
          dialog.close();
          stay.run();
        });
    Action go = Action.quiet(Texts.text("leave.yes"), () -> end(dialog, leave));
    Action remain = Action.first(Texts.text("leave.no"), () -> end(dialog, stay));
    remain.getElement().setAttribute("autofocus", "");
    dialog.getFooter().add(go, remain);
    dialog.open();
    remain.focus();
  }

  /** Tells something that one has to have read. */
  public static void tell(String title, String text) {
    told(dialog(title, text));
  }

  /**
   * Tells something that one has to have read, and passes on or writes down.
   *
   * @param secret a password or passphrase; it stands on a line of its own, whole and easy to copy
   */
  public static void tell(String title, String text, String secret) {
    Paragraph line = new Paragraph(secret);
    line.addClassName("secret");
    told(dialog(title, new Div(new Paragraph(text), line)));
  }

  private static void told(Dialog dialog) {
    Action read = Action.first(Texts.text("ask.read"), dialog::close);
    dialog.getFooter().add(read);
    dialog.open();
    read.focus();
  }

  /**
   * Asks once before something is done that can't be taken back; the safe answer stands ready under
   * the Enter key.
   *
   * @param text what will happen
   * @param yes words of the button that does it, such as {@code Verwijderen}
   */
  public static void before(String title, String text, String yes, Runnable action) {
    before(title, new Paragraph(text), yes, action);
  }

  /**
   * The same about several things, which it names.
   *
   * @param what will happen, and with what
   */
  public static void before(String title, Component what, String yes, Runnable action) {
    Dialog dialog = dialog(title, what);
    Action back = Action.quiet(no(), dialog::close);
    dialog.getFooter().add(back, Action.first(yes, () -> end(dialog, action)));
    dialog.open();
    back.focus();
  }

  /** The usual words for doing nothing. */
  public static String no() {
    return Texts.text("ask.no");
  }

  private static Dialog dialog(String title, String text) {
    return dialog(title, new Paragraph(text));
  }

  private static Dialog dialog(String title, Component content) {
    Dialog dialog = new Dialog();
    dialog.setRole("alertdialog");
    dialog.setHeaderTitle(title);
    dialog.setWidth(WIDTH);
    dialog.setMaxWidth("92vw");
    dialog.add(content);
    return dialog;
  }

  private static void end(Dialog dialog, Runnable action) {
    dialog.close();
    action.run();
  }
}
