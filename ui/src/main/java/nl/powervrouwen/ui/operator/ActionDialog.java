package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Form;

/** Asks once, with a field or two, before something big is done with a municipality. */
abstract class ActionDialog extends Dialog {

  private static final String WIDTH = "480px";

  /** Its fields. */
  protected final Form form;

  ActionDialog(String name, String title, String text, String yes) {
    form = new Form(name);
    setHeaderTitle(title);
    setWidth(WIDTH);
    setMaxWidth("92vw");
    add(new Paragraph(text), form);
    getFooter().add(Action.quiet(Confirmation.no(), this::close), Action.first(yes, this::ask));
  }

  /** Asks for it; gives the order's id. */
  protected abstract UUID order();

  private void ask() {
    try {
      UUID order = order();
      form.settle();
      close();
      OperatorNavigation.openOrder(order);
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      form.refuse(List.of(refusal.problem()));
    }
  }
}
