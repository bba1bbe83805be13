package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.AccessRule;
import nl.powervrouwen.packs.Change;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** What a pack will make or change, before anything is done. */
@CdiComponent
@Route("gemeenten/nieuw/voorbeeld")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Municipalities municipalities;
  private final Banner banner = new Banner();

  @Inject
  PreviewView(Municipalities municipalities) {
    this.municipalities = municipalities;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Wizard wizard = Wizard.mine();
    removeAll();
    if (wizard.isUploaded() && wizard.pack().isPresent()) {
      show(wizard, municipalities.check(wizard.pack().get()), wizard.pack().get());
      return;
    }
    try {
      byte[] pack = municipalities.written(wizard.draft());
      wizard.written(pack);
      show(wizard, municipalities.check(pack), pack);
    } catch (PackRefusal broken) {
      show(wizard, new PackAnswer.Mistakes(broken.mistakes()), new byte[0]);
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("pack.preview.title");
  }

  private void show(Wizard wizard, PackAnswer answer, byte[] pack) {
    switch (answer) {
      case PackAnswer.Preview preview -> preview(wizard, preview, pack);
      case PackAnswer.Mistakes mistakes -> {
        PackProblemList list = new PackProblemList();
        if (wizard.isUploaded()) {
          list.ofFile(mistakes.all());
        } else {
          list.ofForm(mistakes.all());
        }
        add(new PageHead(getPageTitle()).back(back(wizard)), list);
      }
    }
  }

  private static RouterLink back(Wizard wizard) {
    return wizard.isUploaded()
        ? OperatorNavigation.opening(Texts.text("municipality.open"))
        : OperatorNavigation.form(WizardStep.STYLE, WizardStep.STYLE.title());
  }

  private void preview(Wizard wizard, PackAnswer.Preview preview, byte[] pack) {
    boolean nothing = preview.changes().isEmpty();
    String kind = preview.opens() ? "new" : nothing ? "nothing" : "change";
    PageHead head =
        new PageHead(preview.displayName())
            .back(back(wizard))
            .lead(Texts.text("pack.preview." + kind + ".lead", preview.hostName()));
    Div buttons = new Div();
    buttons.addClassNames("actions", "form-actions");
    if (!nothing || preview.opens()) {
      buttons.add(
          Action.first(
              Texts.text("pack.preview." + kind + ".do"), () -> apply(pack, preview.seen())));
    }
    buttons.add(save(preview, pack));
    Section card =
        new Section(new H2(Texts.text("pack.preview." + kind)), changes(preview), banner);
    card.addClassName("card");
    if (!preview.opens() && asksAgreement(preview)) {
      banner.say(Tone.CARE, Texts.text("pack.preview.agreement"));
    }
    if (!preview.opens()) {
      Paragraph own = new Paragraph(Texts.text("pack.preview.own"));
      own.addClassName("small");
      card.add(own);
    }
    card.add(buttons);
    add(head, card);
  }

  private static boolean asksAgreement(PackAnswer.Preview preview) {
    return preview.changes().stream()
        .anyMatch(change -> AccessRule.ofKey(change.key()) == AccessRule.AGREEMENT);
  }

  private static Component changes(PackAnswer.Preview preview) {
    if (preview.changes().isEmpty()) {
      return new Paragraph(Texts.text("pack.preview.nothing.text"));
    }
    Table table = new Table(Texts.text("pack.preview.title"));
    table.column(Texts.text("pack.preview.what"));
    if (!preview.opens()) {
      table.column(Texts.text("pack.preview.before"));
    }
    table.column(Texts.text(preview.opens() ? "pack.preview.becomes" : "pack.preview.after"));
    for (Change change : preview.changes()) {
      Component what = Table.text(MunicipalityWords.in(change.label()));
      Component after = Table.text(MunicipalityWords.in(change.after()));
      if (preview.opens()) {
        table.row(what, after);
      } else {
        table.row(what, Table.text(MunicipalityWords.in(change.before())), after);
      }
    }
    return table;
  }

  private static Download save(PackAnswer.Preview preview, byte[] pack) {
    boolean zip = pack.length > 1 && pack[0] == 'P' && pack[1] == 'K';
    return Download.made(
        Texts.text("pack.preview.save"),
        preview.tenant() + (zip ? ".zip" : ".yaml"),
        zip ? "application/zip" : "application/yaml",
        out -> out.write(pack));
  }

  private void apply(byte[] pack, String seen) {
    try {
      UUID order = municipalities.apply(pack, seen, OrderSource.SCREEN);
      Wizard.forget();
      OperatorNavigation.openOrder(order);
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    } catch (InvalidInput refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problems().getFirst()));
    }
  }
}
