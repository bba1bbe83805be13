package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The irrevocable end of all that is kept of a municipality: says what goes and what stays, and
 * asks its short name, so that it is the right one. While its data are kept it also asks the proof
 * that the municipality has its export.
 */
final class DestroyDialog extends ActionDialog {

  private final Municipalities municipalities;
  private final MunicipalityRecord municipality;
  private final TextField id = Fields.text("deed.destroy.id");
  private final TextField export = Fields.text("deed.destroy.export");

  DestroyDialog(Municipalities municipalities, MunicipalityRecord municipality) {
    super(
        "destroy",
        Texts.text("deed.destroy.title", municipality.displayName()),
        Texts.text("deed.destroy.text"),
        Texts.text("deed.destroy.yes"));
    this.municipalities = municipalities;
    this.municipality = municipality;
    explain("goes", List.of("data", "accounts", "keys", "files"));
    explain("stays", List.of("register", "export", "outside"));
    form.add(new Paragraph(Texts.text("deed.destroy.certificate")));
    proof();
    id.setHelperText(Texts.text("deed.destroy.id.help", municipality.tenant().value()));
    form.add("id", id);
  }

  private void explain(String what, List<String> parts) {
    UnorderedList list = new UnorderedList();
    list.addClassName("deed-list");
    parts.forEach(part -> list.add(new ListItem(Texts.text("deed.destroy." + what + "." + part))));
    form.add(new Div(new H3(Texts.text("deed.destroy." + what)), list));
  }

  /** What is asked of who is earlier than the term. */
  private void proof() {
    LocalDate until = municipality.destroyAfter();
    boolean kept = municipality.isKept(Moments.today());
    form.add(
        new Paragraph(
            kept && until != null
                ? Texts.text("deed.destroy.kept", Moments.date(until))
                : Texts.text("deed.destroy.over")));
    export.setHelperText(Texts.text("deed.destroy.export.help"));
    export.setVisible(kept);
    form.add("export", export);
  }

  @Override
  protected UUID order() {
    return municipalities.destroy(
        municipality.tenant(), id.getValue(), export.getValue(), OrderSource.SCREEN);
  }
}
