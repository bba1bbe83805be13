package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.onboarding.Exports;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** Takes everything of the municipality along in one file. */
@CdiComponent
@Route("instellingen/meenemen")
@InSettings(
    name = "export",
    title = "settings.part.export",
    group = InSettings.Group.WHOLE,
    order = 40,
    symbol = Symbol.DOWNLOAD)
@ShownTo(roles = Role.BEHEERDER)
class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Exports exports;
  private final Jobs jobs;
  private final Banner banner = new Banner();

  @Inject
  ExportView(Exports exports, Jobs jobs) {
    this.exports = exports;
    this.jobs = jobs;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    banner.hush();
    JobList list = new JobList(jobs, ended -> banner.hush());
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("export.lead")),
        banner,
        explained(list),
        list);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("export.title");
  }

  private Section explained(JobList list) {
    UnorderedList parts = new UnorderedList();
    parts.addClassName("plain-list");
    List.of("export.csv", "export.json", "export.files", "export.sums")
        .forEach(key -> parts.add(new ListItem(Texts.text(key))));
    Section section =
        new Section(
            new H2(Texts.text("export.what")),
            parts,
            new Paragraph(Texts.text("export.careful")),
            Action.first(Texts.text("export.make"), () -> ask(list)).with(Symbol.DOWNLOAD));
    section.addClassNames("card", "overview");
    return section;
  }

  private void ask(JobList list) {
    Confirmation.before(
        Texts.text("export.ask.title"),
        Texts.text("export.ask.text"),
        Texts.text("export.make"),
        () -> make(list));
  }

  private void make(JobList list) {
    try {
      exports.make();
      banner.say(Tone.GOOD, Texts.text("export.begun"));
      list.refresh();
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }
}
