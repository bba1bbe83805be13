package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.ui.texts.Texts;

/** Who is invited first, and how people log in. */
final class PeopleForm extends WizardForm {

  /** No identity provider of its own. */
  private static final String NONE = "";

  private final RadioButtonGroup<String> protocol = new RadioButtonGroup<>();
  private final List<TextField> provider;

  PeopleForm(Wizard wizard) {
    super(wizard, WizardStep.PEOPLE);
    form().section(Texts.text("wizard.administrator"));
    text("administrator.firstName");
    text("administrator.lastName");
    text("administrator.email", false);
    form().section(Texts.text("wizard.identity"));
    protocol.setLabel(Texts.text("wizard.identity.protocol"));
    protocol.addClassName("stacked");
    protocol.setItems(NONE, "OIDC", "SAML");
    protocol.setItemLabelGenerator(
        choice ->
            Texts.text(
                "wizard.identity."
                    + (choice.isEmpty() ? "none" : choice.toLowerCase(Locale.ROOT))));
    protocol.setValue(wizard.get("identity.protocol"));
    form().add(name("identity.protocol"), protocol);
    provider =
        List.of(
            text("identity.name", true),
            text("identity.address", true),
            text("identity.clientId", false),
            text("identity.secret", false));
    protocol.addValueChangeListener(
        change -> {
          wizard.put("identity.protocol", change.getValue());
          show();
        });
    show();
  }

  private void show() {
    boolean own = protocol.getValue() != null && !protocol.getValue().isEmpty();
    provider.forEach(field -> field.setVisible(own));
  }
}
