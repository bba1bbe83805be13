package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Asks why a session is not held, in words that name what will happen. */
final class CancelDialog extends Dialog {

  /** Cancels the session; called with what was filled in. */
  @FunctionalInterface
  interface Cancel {
    void because(@Nullable CancelReason reason, String note);
  }

  private final Form form = new Form("cancel-session");
  private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>();
  private final TextArea note = Fields.longText("session.cancel.note");

  CancelDialog(SessionDetails session, Cancel cancel) {
    setHeaderTitle(Texts.text("session.cancel.title"));
    add(new Paragraph(Texts.text("session.cancel.text", SessionWords.when(session))));
    reason.setLabel(Texts.text("session.cancel.reason"));
    reason.setItems(CancelReason.values());
    reason.setItemLabelGenerator(value -> Texts.text("cancelReason." + value.name()));
    reason.addClassName("stacked");
    form.add("reason", reason, value -> Texts.text("cancelReason." + value.name()));
    form.add("note", note).setHelperText(Texts.text("session.cancel.note.help"));
    add(form);
    getFooter()
        .add(
            Action.quiet(Confirmation.no(), this::close),
            Action.first(Texts.text("session.cancel"), () -> cancel(cancel)));
  }

  private void cancel(Cancel cancel) {
    try {
      cancel.because(reason.getValue(), note.getValue());
      close();
    } catch (InvalidInput invalid) {
      form.refuse(invalid.problems());
    } catch (Conflict conflict) {
      form.refuse(List.of(conflict.problem()));
    }
  }
}
