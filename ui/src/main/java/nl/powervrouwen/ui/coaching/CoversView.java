package nl.powervrouwen.ui.coaching;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.CoverData;
import nl.powervrouwen.coaching.CoverRow;
import nl.powervrouwen.coaching.Covers;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Who takes over from which coach, and in which days; and the way to transfer a whole caseload. */
@CdiComponent
@Route("deelnemers/vervanging")
@InSettings(
    name = "covers",
    title = "covers.title",
    group = InSettings.Group.DAILY,
    order = 15,
    symbol = Symbol.PEOPLE)
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class CoversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Covers covers;
  private final Staff staff;
  private final CurrentSite here;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  @Inject
  CoversView(Covers covers, Staff staff, CurrentSite here) {
    this.covers = covers;
    this.staff = staff;
    this.here = here;
    addClassName("page");
    banner.getElement().setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    banner.hush();
    banner.tellNews();
    Section arranged = new Section(new SectionHead(Texts.text("covers.arranged")), list);
    arranged.addClassName("card");
    add(
        new PageHead(getPageTitle())
            .lead(Texts.text("covers.lead"))
            .actions(Action.other(CoachingNavigation.transferAll(Texts.text("transfer.all")))),
        banner,
        arranged,
        add());
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("covers.title");
  }

  private void show() {
    list.removeAll();
    List<CoverRow> all = covers.all();
    list.add(
        all.isEmpty()
            ? new Paragraph(Texts.text("covers.empty"))
            : Line.list(all.stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(CoverRow cover) {
    String who = who(cover);
    Line line = new Line(new Span(who)).small(days(cover));
    if (cover.reason() != null) {
      line.small(cover.reason());
    }
    return cover.endable()
        ? line.actions(Action.remove(who, Texts.text("cover.end.text"), () -> end(cover)))
        : line;
  }

  private static String who(CoverRow cover) {
    return Texts.text("cover.who", cover.covering().displayName(), cover.covered().displayName());
  }

  private static String days(CoverRow cover) {
    return Texts.text(
        "cover.days", Moments.dayWithYear(cover.firstDay()), Moments.dayWithYear(cover.lastDay()));
  }

  private void end(CoverRow cover) {
    banner.attempt(
        () -> covers.end(cover.id(), cover.version()), this::show, Texts.text("cover.ended"));
    banner.getElement().callJsFunction("focus");
  }

  private Section add() {
    Form form = new Form("new-cover");
    List<StaffMember> coaches = staff.withRole(Role.JOBCOACH);
    ColleagueField covered = new ColleagueField("cover.covered", coaches);
    coaches.stream()
        .filter(coach -> coach.subject().equals(here.user().subject()))
        .findFirst()
        .ifPresent(covered::setValue);
    covered.setReadOnly(!here.may(Role.COORDINATOR));
    form.add("covered", covered, StaffMember::displayName);
    ColleagueField covering = new ColleagueField("cover.covering", coaches);
    form.add("covering", covering, StaffMember::displayName);
    DatePicker first = form.add("firstDay", Fields.date("cover.first"), Moments::shortDate);
    first.setValue(Moments.today());
    DatePicker last = form.add("lastDay", Fields.date("cover.last"), Moments::shortDate);
    last.setRequiredIndicatorVisible(true);
    TextField reason = form.add("reason", Fields.text("cover.reason"));
    reason.setHelperText(Texts.text("cover.reason.help"));
    Runnable save =
        () ->
            save(
                form,
                new CoverData(
                    covered.subject(),
                    covering.subject(),
                    first.getValue(),
                    last.getValue(),
                    reason.getValue()));
    Div buttons = new Div(Action.first(Texts.text("cover.add"), save));
    buttons.addClassNames("actions", "form-actions");
    form.add(buttons);
    Section section = new Section(new H2(Texts.text("cover.new")), form);
    section.addClassName("card");
    return section;
  }

  private void save(Form form, CoverData typed) {
    form.quiet();
    if (!form.readable()) {
      return;
    }
    try {
      CoverRow made = covers.add(typed);
      form.settle();
      show();
      banner.say(Tone.GOOD, Texts.text("cover.added", who(made), days(made)));
      banner.getElement().callJsFunction("focus");
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    }
  }
}
