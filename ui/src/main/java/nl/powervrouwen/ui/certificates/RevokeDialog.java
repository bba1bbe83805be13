package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Texts;

/** Asks why a certificate is revoked; it says what will happen. */
final class RevokeDialog extends Dialog {

  private final Form form = new Form("revoke");
  private final TextArea reason = Fields.longText("certificate.revoke.reason");

  RevokeDialog(CertificateRow certificate, BiConsumer<RevokeDialog, CertificateRow> action) {
    setHeaderTitle(Texts.text("certificate.revoke.title", certificate.holder()));
    setWidth("480px");
    setMaxWidth("92vw");
    setRole("alertdialog");
    add(new Paragraph(Texts.text("certificate.revoke.text")));
    form.add("reason", reason).setRequiredIndicatorVisible(true);
    add(form);
    Action yes =
        Action.first(Texts.text("certificate.revoke"), () -> action.accept(this, certificate));
    getFooter().add(Action.quiet(Confirmation.no(), this::close), yes);
  }

  String reason() {
    return reason.getValue();
  }

  void refuse(List<Problem> problems) {
    form.refuse(problems);
  }
}
