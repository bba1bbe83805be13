package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
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
        new DuplicateSearch(participants, id, other -> show(preview, id, other)),
        preview);
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
