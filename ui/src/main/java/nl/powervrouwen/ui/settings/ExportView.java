package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequests;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.onboarding.Exports;
import nl.powervrouwen.onboarding.StartedExport;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Line;
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
  private final AgreementRequests requests;
  private final Jobs jobs;
  private final Banner banner = new Banner();
  private final Section agreement = new Section();
  private Form form = new Form("export");
  private TextArea reason = new TextArea();
  private Checkbox withBsn = new Checkbox();

  @Inject
  ExportView(Exports exports, AgreementRequests requests, Jobs jobs) {
    this.exports = exports;
    this.requests = requests;
    this.jobs = jobs;
    agreement.addClassNames("card", "overview");
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
        explained(),
        agreement,
        list);
    show(list);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("export.title");
  }

  private static Section explained() {
    UnorderedList parts = new UnorderedList();
    parts.addClassName("plain-list");
    List.of("export.csv", "export.json", "export.files", "export.sums", "export.bsn")
        .forEach(key -> parts.add(new ListItem(Texts.text(key))));
    Section section =
        new Section(
            new H2(Texts.text("export.what")), parts, new Paragraph(Texts.text("export.careful")));
    section.addClassNames("card", "overview");
    return section;
  }

  /** What the caller asked and may make, and the form by which they ask. */
  private void show(JobList list) {
    agreement.removeAll();
    agreement.add(new H2(Texts.text("export.agreement")));
    List<AgreementRequest> mine = requests.list().stream().filter(ExportView::isMine).toList();
    if (!mine.isEmpty()) {
      agreement.add(
          Line.list(mine.stream().map(request -> line(request, list)).toArray(Line[]::new)));
    }
    form = new Form("export");
    form.explainRequired();
    reason = form.add("reason", Fields.longText("export.reason"));
    reason.setRequiredIndicatorVisible(true);
    reason.setHelperText(Texts.text("export.reason.help"));
    withBsn = new Checkbox(Texts.text("export.with"));
    form.add("withBsn", withBsn);
    String words = Texts.text("export.ask");
    Div actions =
        new Div(
            mine.isEmpty()
                ? Action.first(words, () -> ask(list))
                : Action.other(words, () -> ask(list)));
    actions.addClassNames("actions", "form-actions");
    agreement.add(new Paragraph(Texts.text("export.agreement.text")), form, actions);
  }

  private static boolean isMine(AgreementRequest request) {
    boolean goesOn =
        request.state() == AgreementState.OPEN || request.state() == AgreementState.AGREED;
    boolean export =
        request.action() == SensitiveAction.EXPORT
            || request.action() == SensitiveAction.EXPORT_WITH_BSN;
    return request.own() && goesOn && export;
  }

  private Line line(AgreementRequest request, JobList list) {
    Line line = new Line(new Span(AuditWords.asked(request))).small(AuditWords.state(request));
    return request.state() == AgreementState.AGREED
        ? line.actions(
            Action.first(Texts.text("export.make"), () -> make(request, list))
                .with(Symbol.DOWNLOAD))
        : line;
  }

  private void ask(JobList list) {
    SensitiveAction action =
        Boolean.TRUE.equals(withBsn.getValue())
            ? SensitiveAction.EXPORT_WITH_BSN
            : SensitiveAction.EXPORT;
    try {
      requests.ask(action, reason.getValue());
      form.forgetDraft();
      show(list);
      banner.say(
          Tone.GOOD,
          Texts.text(action == SensitiveAction.EXPORT ? "export.asked" : "export.asked.bsn"));
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }

  private void make(AgreementRequest request, JobList list) {
    try {
      StartedExport started =
          request.action() == SensitiveAction.EXPORT_WITH_BSN
              ? exports.makeWithBsn(request.id())
              : exports.make(request.id());
      show(list);
      list.refresh();
      banner.say(Tone.GOOD, Texts.text("export.begun"));
      Confirmation.tell(
          Texts.text("export.passphrase.title"),
          Texts.text("export.passphrase"),
          started.passphrase());
    } catch (Conflict refusal) {
      show(list);
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }
}
