package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.BirthDates;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** Who lives with a participant, and of each adult without a plan the question who looked. */
final class HouseholdCard extends Section implements Focusable<Section> {

  private final Household household;
  private final ParticipantDetails participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  HouseholdCard(
      Household household,
      ParticipantDetails participant,
      List<HouseholdMemberRow> members,
      boolean changeable) {
    this.changeable = changeable;
    this.household = household;
    this.participant = participant;
    addClassNames("card", "circumstances");
    add(new SectionHead(Texts.text("household.title"), adding()), banner, list);
    show(members);
  }

  private Component[] adding() {
    return changeable
        ? new Component[] {
          ParticipantsNavigation.add(
              EditHouseholdMemberView.class, participant.id(), Texts.text("household.add"))
        }
        : new Component[0];
  }

  private void show(List<HouseholdMemberRow> members) {
    list.removeAll();
    list.add(
        members.isEmpty()
            ? new Paragraph(Texts.text("household.empty", participant.name().familiar()))
            : Line.list(members.stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(HouseholdMemberRow row) {
    List<Component> words = new ArrayList<>(List.of(name(row)));
    if (row.withoutPlan()) {
      words.add(new Chip(Symbol.INFO, Tone.CALM, CircumstancesWords.question(row)));
    }
    BirthDate born = row.data().birthDate();
    String relation = CircumstancesWords.relation(row.relation());
    String known =
        born == null
            ? Texts.text("household.unborn", relation)
            : Texts.text("household.born", relation, BirthDates.withAge(born));
    Line line = new Line(words.toArray(Component[]::new)).small(known);
    return changeable ? line.actions(actions(row).toArray(Component[]::new)) : line;
  }

  private static Component name(HouseholdMemberRow row) {
    return row.data().file() == null
        ? new Span(row.name())
        : ParticipantsNavigation.to(row.data().file(), row.name());
  }

  private List<Component> actions(HouseholdMemberRow row) {
    List<Component> actions = new ArrayList<>();
    if (row.withoutPlan()) {
      Action looked =
          Action.other(
              Texts.text("household.look"),
              () ->
                  attempt(
                      () -> household.look(row.id(), row.version()),
                      Texts.text("household.looked", row.name())));
      looked.getElement().setAttribute("aria-label", Texts.text("household.look.of", row.name()));
      actions.add(looked);
    }
    actions.add(Action.change(row.name(), CircumstancesNavigation.change(row)));
    actions.add(
        Action.remove(
            row.name(),
            Texts.text("household.remove.text"),
            () ->
                attempt(
                    () -> household.remove(row.id(), row.version()),
                    Texts.text("household.removed", row.name()))));
    return actions;
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, () -> show(household.of(participant.id())), done);
    focus();
  }
}
