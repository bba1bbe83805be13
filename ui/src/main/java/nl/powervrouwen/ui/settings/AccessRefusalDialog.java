package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Texts;

/** Asks why a municipality does not agree; who asked reads it. */
final class AccessRefusalDialog extends Dialog {

  private static final String WIDTH = "480px";

  private final Consumer<String> refuse;
  private final Form form = new Form("access-refusal");
  private final TextField reason = Fields.text("access.reason");

  /**
   * Not open yet.
   *
   * @param refuse refuses with this reason; what it throws as wrong stands beside the field
   */
  AccessRefusalDialog(Consumer<String> refuse) {
    this.refuse = refuse;
    setHeaderTitle(Texts.text("access.refuse.title"));
    setWidth(WIDTH);
    setMaxWidth("92vw");
    reason.setHelperText(Texts.text("access.reason.help"));
    form.add("reason", reason);
    add(new Paragraph(Texts.text("access.refuse.text")), form);
    getFooter()
        .add(
            Action.quiet(Confirmation.no(), this::close),
            Action.first(Texts.text("access.refuse"), this::ask));
  }

  private void ask() {
    try {
      refuse.accept(reason.getValue());
      form.settle();
      close();
    } catch (InvalidInput wrong) {
      form.refuse(wrong.problems());
    }
  }
}
