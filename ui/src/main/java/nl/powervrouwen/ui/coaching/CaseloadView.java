package nl.powervrouwen.ui.coaching;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.coaching.ContactState;
import nl.powervrouwen.coaching.ContactStates;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.Ordered;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How it stands with the contact with each of those whom the caller coaches. */
@CdiComponent
@Route("deelnemers/begeleiding")
@ShownTo(roles = Role.JOBCOACH)
class CaseloadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ContactStates states;
  private final Instance<CaseloadColumn> columns;

  @Inject
  CaseloadView(ContactStates states, @Any Instance<CaseloadColumn> columns) {
    this.states = states;
    this.columns = columns;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<ContactState> all = states.mine();
    removeAll();
    long covered = all.stream().filter(state -> state.coverFor() != null).count();
    PageHead head =
        new PageHead(getPageTitle())
            .lead(Texts.text("caseload.today", all.size() - covered))
            .actions(Action.other(CoachingNavigation.covers(Texts.text("covers.title"))));
    add(covered == 0 ? head : head.lead(Texts.text("caseload.covered", covered)));
    if (all.isEmpty()) {
      add(
          new EmptyState(
              Symbol.PEOPLE, Texts.text("caseload.empty"), Texts.text("caseload.empty.text")));
      return;
    }
    add(table(all));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("caseload.title");
  }

  private Table table(List<ContactState> all) {
    Table table = new Table(getPageTitle());
    table.addClassName("caseload");
    table
        .column(Texts.text("caseload.name"))
        .column(Texts.text("contact.title"))
        .column(Texts.text("caseload.next"));
    List<ParticipantId> people = all.stream().map(ContactState::participant).toList();
    List<Map<ParticipantId, Component>> others = new ArrayList<>();
    Ordered.all(columns)
        .forEach(
            column -> {
              table.column(column.title());
              others.add(column.cells(people));
            });
    table.column(Texts.text("caseload.write"));
    all.forEach(state -> table.row(cells(state, others)));
    return table;
  }

  private static Component[] cells(ContactState state, List<Map<ParticipantId, Component>> others) {
    List<Component> cells = new ArrayList<>();
    cells.add(who(state));
    cells.add(contact(state));
    cells.add(next(state));
    for (Map<ParticipantId, Component> other : others) {
      Component cell = other.get(state.participant());
      cells.add(cell == null ? Table.text("") : cell);
    }
    cells.add(write(state));
    return cells.toArray(Component[]::new);
  }

  /** Whose participant it is stands with who is seen for a colleague. */
  private static Component who(ContactState state) {
    RouterLink name = ParticipantsNavigation.to(state.participant(), state.name().spoken());
    return state.coverFor() == null
        ? name
        : new Div(
            name,
            new Chip(Symbol.PEOPLE, Tone.CALM, Texts.text("caseload.cover", state.coverFor())));
  }

  /** In words; a pause is told before everything else. */
  static Component contact(ContactState state) {
    LocalDate spoken = state.spokenOn();
    if (state.pauseUntil() != null) {
      return new Chip(
          Symbol.CALENDAR,
          Tone.CALM,
          Texts.text("caseload.pause", Moments.shortDay(state.pauseUntil())));
    }
    if (state.tries() > 0) {
      String words =
          spoken == null
              ? Texts.text("caseload.tried", state.tries())
              : Texts.text("caseload.tried.since", state.tries(), Moments.date(spoken));
      return new Chip(Symbol.WARNING, Tone.CARE, words);
    }
    return spoken == null
        ? new Chip(Symbol.CLOCK, Tone.CALM, Texts.text("caseload.none"))
        : new Span(Texts.text("caseload.spoken", Moments.date(spoken)));
  }

  private static Component next(ContactState state) {
    LocalDate day = state.followUpOn();
    if (day == null) {
      return Table.text("");
    }
    String when = Moments.shortDay(day);
    String words =
        state.followUp() == null ? when : Texts.text("caseload.follows", when, state.followUp());
    return state.isDue(Moments.today())
        ? new Chip(Symbol.CLOCK, Tone.CARE, words)
        : new Span(words);
  }

  private static RouterLink write(ContactState state) {
    RouterLink link = CoachingNavigation.write(state.participant(), Texts.text("caseload.write"));
    link.getElement()
        .setAttribute("aria-label", Texts.text("caseload.write.of", state.name().spoken()));
    return Action.other(link);
  }
}
