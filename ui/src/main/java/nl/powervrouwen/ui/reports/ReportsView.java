package nl.powervrouwen.ui.reports;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.modules.ReportFormats;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.reporting.ReportRequest;
import nl.powervrouwen.reporting.Reports;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The reports that can be made now: choose one and a period, check the data, make the file. */
@CdiComponent
@Route("rapportages")
@Menu(order = 50, title = "reports.title", icon = "REPORT")
@ShownTo(roles = Role.COORDINATOR)
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Reports reports;
  private final ReportFormats loaded;
  private final Programmes programmes;
  private final Jobs jobs;
  private final Banner banner = new Banner();
  private final Div findings = new Div();
  private @Nullable ReportForm fields;
  private @Nullable JobList jobList;

  @Inject
  ReportsView(Reports reports, ReportFormats loaded, Programmes programmes, Jobs jobs) {
    this.reports = reports;
    this.loaded = loaded;
    this.programmes = programmes;
    this.jobs = jobs;
    addClassNames("page", "reports");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<FormatRow> formats = loaded.all();
    removeAll();
    findings.removeAll();
    banner.hush();
    add(new PageHead(Texts.text("reports.title")).lead(Texts.text("reports.lead")));
    if (formats.isEmpty()) {
      add(
          new EmptyState(
              Symbol.REPORT, Texts.text("reports.empty"), Texts.text("reports.empty.help")));
    } else {
      FormatRow chosen = chosen(formats, event.getLocation().getQueryParameters());
      if (formats.size() > 1) {
        add(choice(formats, chosen));
      }
      add(make(chosen), banner, findings);
    }
    jobList = new JobList(jobs, this::told);
    add(jobList);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("reports.title");
  }

  /** The fields of the report that is chosen; null while nothing can be made. */
  @Nullable ReportForm fields() {
    return fields;
  }

  /** How far the files are; null before the screen is entered. */
  @Nullable JobList jobList() {
    return jobList;
  }

  private static FormatRow chosen(List<FormatRow> formats, QueryParameters asked) {
    Optional<String> id = asked.getSingleParameter(ReportsNavigation.FORMAT);
    Optional<String> version = asked.getSingleParameter(ReportsNavigation.VERSION);
    return formats.stream()
        .filter(format -> id.filter(format.id()::equals).isPresent())
        .filter(format -> version.map(format.version()::equals).orElse(true))
        .findFirst()
        .orElse(formats.getFirst());
  }

  private static Section choice(List<FormatRow> formats, FormatRow chosen) {
    UnorderedList list = Line.list();
    for (FormatRow format : formats) {
      RouterLink link = ReportsNavigation.to(format, name(format));
      link.addClassName("row-link");
      if (format.equals(chosen)) {
        link.getElement().setAttribute("aria-current", "true");
      }
      Line line = new Line(link).small(format.description().in(Language.current()));
      line.addComponentAsFirst(Symbol.REPORT.picture());
      list.add(line);
    }
    Section section = new Section(new H2(Texts.text("reports.choose")), list);
    section.addClassName("card");
    return section;
  }

  private Section make(FormatRow format) {
    ReportForm form = new ReportForm(format, programmes.all());
    fields = form;
    Action check = Action.other(Texts.text("report.check"), this::check).with(Symbol.CHECK);
    Div actions =
        new Div(check, Action.first(Texts.text("report.make"), this::make).with(Symbol.REPORT));
    actions.addClassName("actions");
    Section section =
        new Section(
            new H2(name(format)),
            new Paragraph(format.description().in(Language.current())),
            form.form(),
            actions);
    section.addClassNames("card", "report-make");
    return section;
  }

  private static String name(FormatRow format) {
    return Texts.text("reports.format", format.title().in(Language.current()), format.version());
  }

  private void check() {
    findings.removeAll();
    banner.hush();
    ask(
        request -> {
          FindingsList found = new FindingsList(reports.check(request));
          findings.add(found);
          found.getElement().executeJs("this.querySelector('h2').focus()");
        });
  }

  private void make() {
    banner.hush();
    ask(
        request -> {
          reports.make(request);
          banner.say(Tone.CALM, Texts.text("report.started"));
          if (jobList != null) {
            jobList.refresh();
          }
        });
  }

  private void ask(Consumer<ReportRequest> action) {
    if (fields == null) {
      return;
    }
    ReportForm form = fields;
    try {
      form.request().ifPresent(action);
    } catch (InvalidInput refusal) {
      form.form().refuse(refusal.problems());
    } catch (Conflict refusal) {
      form.form().refuse(List.of(refusal.problem()));
    }
  }

  private void told(JobRow job) {
    if (job.state() == JobState.DONE) {
      banner.say(Tone.GOOD, Texts.text("report.ready", job.title().in(Language.current())));
    }
  }
}
