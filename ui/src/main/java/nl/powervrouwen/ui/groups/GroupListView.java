package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** All programmes, newest first, each with its groups. */
@CdiComponent
@Route("groepen")
@Menu(order = 30, title = "groups.title", icon = "GROUP")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class GroupListView extends Div implements HasDynamicTitle {

  private final Groups groups;
  private final boolean maySteer;

  @Inject
  GroupListView(Programmes programmes, Groups groups, CurrentSite here) {
    this.groups = groups;
    maySteer = here.may(Role.COORDINATOR);
    addClassName("page");
    PageHead head = new PageHead(Texts.text("groups.title"));
    if (maySteer) {
      head.actions(newProgramme());
    }
    add(head);
    List<ProgrammeDetails> all = programmes.all();
    if (all.isEmpty()) {
      add(nothingYet());
    }
    all.forEach(programme -> add(section(programme)));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("groups.title");
  }

  private static RouterLink newProgramme() {
    return Action.add(GroupsNavigation.openProgramme(Texts.text("programme.new")));
  }

  private Component nothingYet() {
    String what = maySteer ? "groups.empty.help" : "groups.empty.wait";
    EmptyState empty = new EmptyState(Symbol.GROUP, Texts.text("groups.empty"), Texts.text(what));
    return maySteer ? empty.todo(newProgramme()) : empty;
  }

  private Section section(ProgrammeDetails programme) {
    Div words = new Div(new H2(programme.name()), new Paragraph(period(programme)));
    Header header = new Header(words);
    header.addClassName("section-head");
    if (maySteer) {
      Div actions =
          new Div(
              Action.other(GroupsNavigation.formGroup(programme.id(), Texts.text("group.new"))),
              Action.other(
                  GroupsNavigation.changeProgramme(
                      programme.id(), Texts.text("programme.change"))));
      actions.addClassName("actions");
      header.add(actions);
    }
    Section section = new Section(header);
    section.addClassName("card");
    if (programme.description() != null) {
      section.add(new Paragraph(programme.description()));
    }
    section.add(groupsOf(programme));
    return section;
  }

  private static String period(ProgrammeDetails programme) {
    return programme.endDate() == null
        ? Texts.text("programme.since", Moments.date(programme.startDate()))
        : Texts.text(
            "programme.period",
            Moments.date(programme.startDate()),
            Moments.date(programme.endDate()));
  }

  private Component groupsOf(ProgrammeDetails programme) {
    List<GroupRow> rows = groups.of(programme.id());
    if (rows.isEmpty()) {
      return new Paragraph(Texts.text(maySteer ? "programme.empty" : "programme.empty.wait"));
    }
    Table table = new Table(programme.name());
    table.column(Texts.text("group.name"));
    table.column(Texts.text("series.curriculum"));
    table.column(Texts.text("group.place"));
    table.column(Texts.text("group.trainers"));
    table.column(Texts.text("group.enrolled"));
    rows.forEach(row -> addRow(table, row));
    return table;
  }

  private static void addRow(Table table, GroupRow row) {
    RouterLink name = GroupsNavigation.to(row.id(), row.name());
    name.addClassName("row-link");
    table.row(
        name,
        Table.text(row.curriculum() == null ? "" : row.curriculum().title().in(Language.current())),
        Table.text(Objects.requireNonNullElse(row.place(), "")),
        Table.text(String.join(", ", row.trainers())),
        Table.text(places(row)));
  }

  private static String places(GroupRow row) {
    String places = Texts.text("group.full", row.enrolled(), row.capacity());
    return row.waiting() == 0 ? places : Texts.text("group.full.waiting", places, row.waiting());
  }
}
