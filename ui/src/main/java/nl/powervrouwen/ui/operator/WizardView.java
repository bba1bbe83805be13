package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One step of filling in a new municipality. What is typed is kept at once. */
@CdiComponent
@Route("gemeenten/nieuw/formulier/:stap")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class WizardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Municipalities municipalities;
  private final Modules modules;
  private final CurrentSite here;
  private WizardStep step = WizardStep.MUNICIPALITY;
  private @Nullable WizardForm form;

  @Inject
  WizardView(Municipalities municipalities, Modules modules, CurrentSite here) {
    this.municipalities = municipalities;
    this.modules = modules;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String address = event.getRouteParameters().get(OperatorNavigation.STEP).orElse("");
    step = OperatorNavigation.step(address);
    Wizard wizard = Wizard.mine();
    WizardForm now =
        switch (step) {
          case MUNICIPALITY ->
              new MunicipalityForm(wizard, municipalities.gemeenten(), here.site().host());
          case PEOPLE -> new PeopleForm(wizard);
          case TERMS -> new TermsForm(wizard, modules.titles());
          case STYLE -> new StyleForm(wizard);
        };
    form = now;
    Section card = new Section(now.form(), buttons());
    card.addClassName("card");
    removeAll();
    add(head(), card);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("wizard.title", step.title());
  }

  private PageHead head() {
    OrderedList places = new OrderedList();
    places.addClassName("wizard-steps");
    places.getElement().setAttribute("aria-label", Texts.text("wizard.steps"));
    for (WizardStep one : WizardStep.values()) {
      RouterLink link = OperatorNavigation.form(one, one.title());
      if (one == step) {
        link.getElement().setAttribute("aria-current", "step");
      }
      places.add(new ListItem(link));
    }
    return new PageHead(step.title())
        .back(OperatorNavigation.opening(Texts.text("municipality.open")))
        .below(places);
  }

  private Div buttons() {
    Div buttons =
        new Div(
            Action.first(
                Texts.text(step.next().isPresent() ? "wizard.next" : "wizard.preview"),
                this::goOn));
    step.previous()
        .ifPresent(
            before ->
                buttons.add(
                    Action.quiet(
                        Texts.text("wizard.back"), () -> OperatorNavigation.openForm(before))));
    buttons.addClassNames("actions", "form-actions");
    return buttons;
  }

  /** To the next step, or to the preview, when nothing is wrong with this one. */
  private void goOn() {
    Wizard wizard = Wizard.mine();
    List<PackProblem> all = mistakes(wizard);
    Map<String, String> here = new LinkedHashMap<>();
    for (PackProblem mistake : all) {
      if (step.asks(mistake.key())) {
        here.putIfAbsent(mistake.key(), MunicipalityWords.sentence(mistake.reason()));
      }
    }
    if (!here.isEmpty()) {
      Objects.requireNonNull(form).tell(here);
      return;
    }
    Objects.requireNonNull(form).form().forgetDraft();
    step.next().ifPresentOrElse(OperatorNavigation::openForm, OperatorNavigation::openPreview);
  }

  private List<PackProblem> mistakes(Wizard wizard) {
    try {
      byte[] pack = municipalities.written(wizard.draft());
      wizard.written(pack);
      return municipalities.check(pack) instanceof PackAnswer.Mistakes wrong
          ? wrong.all()
          : List.of();
    } catch (PackRefusal broken) {
      return broken.mistakes();
    }
  }
}
