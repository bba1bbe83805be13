package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.powervrouwen.ui.texts.Texts;

/** A question asked once before something is done, in words that name what will happen. */
public final class Ask {

  private Ask() {}

  /**
   * Asks, and does it when the answer is yes.
   *
   * @param yes words on the button that does it, such as {@code Weggaan zonder bewaren}
   * @param no words on the button that does nothing
   */
  public static ConfirmDialog once(
      String title, String explanation, String yes, String no, Runnable deed) {
    return with(title, new Paragraph(explanation), yes, no, deed);
  }

  /** Asks with fields between the question and the answer. */
  public static ConfirmDialog with(
      String title, Component body, String yes, String no, Runnable deed) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(body);
    dialog.setConfirmText(yes);
    dialog.setCancelable(true);
    dialog.setCancelText(no);
    dialog.addConfirmListener(confirmed -> deed.run());
    dialog.open();
    return dialog;
  }

  /** Tells something that one has to have read. */
  public static void tell(String title, String text) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(new Paragraph(text));
    dialog.setConfirmText(Texts.text("ask.read"));
    dialog.open();
  }

  /** The usual words for doing nothing. */
  public static String no() {
    return Texts.text("ask.no");
  }
}
