package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** Makes one participant of two registrations of one person: who is the other, and what stays. */
@CdiComponent
@Route("deelnemers/:participant/samenvoegen")
@ShownTo(roles = Role.COORDINATOR)
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Participants participants;
  private final Duplicates duplicates;

  @Inject
  MergeView(Participants participants, Duplicates duplicates) {
    this.participants = participants;
    this.duplicates = duplicates;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    ParticipantDetails one = participants.get(id);
    String name = one.name().spoken();
    Div preview = new Div();
    removeAll();
    add(
        new PageHead(getPageTitle())
            .lead(Texts.text("merge.lead", name))
            .back(ParticipantsNavigation.to(id, name)),
        new ParticipantSearch(
            participants,
            "merge-search",
            Texts.text("merge.search"),
            row -> line(row, id, () -> show(preview, id, row.id()))),
        preview);
  }

  /** By what one of two with the same name is known; nobody is merged with themselves. */
  private static Line line(ParticipantRow row, ParticipantId one, Runnable choose) {
    String known =
        Stream.concat(
                Stream.ofNullable(row.data().birthDate()).map(BirthDates::inWords),
                Stream.ofNullable(row.data().city()))
            .collect(Collectors.joining(", "));
    Line line = new Line(new Span(row.name().listed())).small(known);
    if (row.id().equals(one)) {
      return line.small(Texts.text("merge.self"));
    }
    Action button = Action.other(Texts.text("merge.choose"), choose);
    button
        .getElement()
        .setAttribute("aria-label", Texts.text("merge.choose.of", row.name().spoken()));
    return line.actions(button);
  }

  private void show(Div preview, ParticipantId one, ParticipantId other) {
    preview.removeAll();
    MergePanel panel = new MergePanel(duplicates, one, other);
    preview.add(panel);
    panel.focus();
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("merge.title");
  }
}
