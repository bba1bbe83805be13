package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.FileChoice;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** How a municipality is opened or changed: with a pack, or by filling in its form. */
@CdiComponent
@Route("gemeenten/nieuw")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class OpenMunicipalityView extends Div implements HasDynamicTitle {

  private static final String PACKS = ".zip,.jar,.yaml,.yml,application/zip,application/yaml";

  private final Municipalities municipalities;
  private final PackProblemList mistakes = new PackProblemList();

  @Inject
  OpenMunicipalityView(Municipalities municipalities) {
    this.municipalities = municipalities;
    addClassName("page");
    Div ways =
        new Div(
            way("wizard.file", new FileChoice(Texts.text("wizard.file.choose"), PACKS, this::take)),
            way(
                "wizard.form",
                Action.first(
                    OperatorNavigation.form(
                        WizardStep.MUNICIPALITY, Texts.text("wizard.form.begin")))));
    ways.addClassName("ways");
    add(
        new PageHead(getPageTitle())
            .back(OperatorNavigation.municipalities(Texts.text("municipalities.title")))
            .lead(Texts.text("wizard.lead")),
        mistakes,
        ways);
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("municipality.open");
  }

  /** A file was chosen. */
  void take(String name, byte[] bytes) {
    mistakes.hush();
    switch (municipalities.check(bytes)) {
      case PackAnswer.Mistakes wrong -> mistakes.ofFile(wrong.all());
      case PackAnswer.Preview ignored -> {
        Wizard.mine().uploaded(bytes);
        OperatorNavigation.openPreview();
      }
    }
  }

  private static Section way(String key, Component action) {
    Section way =
        new Section(new H2(Texts.text(key)), new Paragraph(Texts.text(key + ".help")), action);
    way.addClassName("card");
    return way;
  }
}
