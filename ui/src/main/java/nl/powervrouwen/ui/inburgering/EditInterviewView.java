package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviewId;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import org.jspecify.annotations.Nullable;

/** Plans a progress interview, and says that it was held and what was said. */
@CdiComponent
@Route("deelnemers/:participant/voortgangsgesprekken/nieuw")
@RouteAlias("deelnemers/:participant/voortgangsgesprekken/:gesprek/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditInterviewView extends RecordEditView<ProgressInterviewRow, ProgressInterviewData> {

  private final ProgressInterviews interviews;
  private final Participants participants;
  private final CurrentSite here;
  private @Nullable ParticipantId participant;

  @Inject
  EditInterviewView(ProgressInterviews interviews, Participants participants, CurrentSite here) {
    super("interview", ProgressInterviewData.class);
    this.interviews = interviews;
    this.participants = participants;
    this.here = here;
    fields.date("plannedOn");
    fields.text("heldBy");
    fields.section("interview.happened");
    fields.date("heldOn");
    fields.longText("summary");
  }

  @Override
  protected Optional<ProgressInterviewRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    interviews.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.INTERVIEW,
        id -> interviews.get(new ProgressInterviewId(id)),
        ProgressInterviewRow::participant);
  }

  /** Who plans an interview mostly holds it. */
  @Override
  protected ProgressInterviewData start(ProgressInterviewData blank) {
    return new ProgressInterviewData(
        blank.plannedOn(), blank.heldOn(), here.user().displayName(), blank.summary());
  }

  @Override
  protected RouterLink back(@Nullable ProgressInterviewRow interview) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ProgressInterviewRow interview) {
    return InburgeringWords.interview(interview);
  }

  @Override
  protected ProgressInterviewData input(ProgressInterviewRow interview) {
    return interview.data();
  }

  @Override
  protected ProgressInterviewRow add(ProgressInterviewData input) {
    return interviews.add(whose(), input);
  }

  @Override
  protected ProgressInterviewRow change(ProgressInterviewRow seen, ProgressInterviewData input) {
    return interviews.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ProgressInterviewRow reread(ProgressInterviewRow seen) {
    return interviews.get(seen.id());
  }
}
