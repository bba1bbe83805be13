package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Changes what is known about a participant. */
@CdiComponent
@Route("deelnemers/:participant/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class ChangeParticipantView extends EditView<ParticipantDetails>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Participants participants;
  private final ParticipantForm fields;
  private @Nullable ParticipantId id;

  @Inject
  ChangeParticipantView(Participants participants, Staff staff) {
    super("change-participant");
    this.participants = participants;
    fields = new ParticipantForm(form, staff.withRole(Role.JOBCOACH));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    ParticipantDetails her = participants.get(id);
    removeAll();
    String name = her.name().spoken();
    add(
        new PageHead(Texts.text("participant.change.title", name))
            .back(ParticipantsNavigation.to(id, name)));
    open(her);
  }

  /** Without her name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("participant.change");
  }

  @Override
  protected void fill(ParticipantDetails her) {
    fields.fill(her);
  }

  @Override
  protected ParticipantDetails store(@Nullable ParticipantDetails seen) {
    if (seen == null) {
      throw new IllegalStateException("Nothing was opened to be changed");
    }
    return participants.change(seen.id(), seen.version(), fields.input());
  }

  @Override
  protected ParticipantDetails reread(ParticipantDetails seen) {
    return participants.get(seen.id());
  }

  @Override
  protected void saved(ParticipantDetails her) {
    ParticipantsNavigation.open(her.id());
  }

  @Override
  protected void cancel() {
    if (id != null) {
      ParticipantsNavigation.open(id);
    }
  }
}
