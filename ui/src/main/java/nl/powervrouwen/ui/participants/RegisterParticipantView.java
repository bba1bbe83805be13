package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Registers a new participant. */
@CdiComponent
@Route("deelnemers/nieuw")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class RegisterParticipantView extends EditView<ParticipantDetails> implements HasDynamicTitle {

  private final Participants participants;
  private final ParticipantForm fields;

  @Inject
  RegisterParticipantView(Participants participants, Staff staff) {
    super("new-participant");
    this.participants = participants;
    fields = new ParticipantForm(form, staff.withRole(Role.JOBCOACH));
    add(
        new PageHead(getPageTitle())
            .back(ParticipantsNavigation.list(Texts.text("participants.title"))));
    openNew();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("participants.new");
  }

  @Override
  protected void fill(ParticipantDetails her) {
    fields.fill(her);
  }

  @Override
  protected ParticipantDetails store(@Nullable ParticipantDetails seen) {
    return participants.register(fields.input());
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
    ParticipantsNavigation.openList();
  }
}
