package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.ExamLevel;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExamResultData;
import nl.powervrouwen.inburgering.ExamResultId;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.NoOutcomeReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import org.jspecify.annotations.Nullable;

/** Records what came of a part of an exam, and corrects it. */
@CdiComponent
@Route("deelnemers/:participant/examens/nieuw")
@RouteAlias("deelnemers/:participant/examens/:examen/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditExamResultView extends RecordEditView<ExamResultRow, ExamResultData> {

  private final ExamResults exams;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditExamResultView(ExamResults exams, Participants participants) {
    super("exam", ExamResultData.class);
    this.exams = exams;
    this.participants = participants;
    fields.required(fields.date("examOn"));
    InburgeringWords.needed(fields, "examPart", ExamPart.class);
    InburgeringWords.needed(fields, "outcome", ExamOutcome.class);
    InburgeringWords.known(fields, "level", ExamLevel.class);
    InburgeringWords.known(fields, "noOutcomeReason", NoOutcomeReason.class);
  }

  @Override
  protected Optional<ExamResultRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    exams.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.EXAM,
        id -> exams.get(new ExamResultId(id)),
        ExamResultRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable ExamResultRow exam) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ExamResultRow exam) {
    return InburgeringWords.exam(exam);
  }

  @Override
  protected ExamResultData input(ExamResultRow exam) {
    return exam.data();
  }

  @Override
  protected ExamResultRow add(ExamResultData input) {
    return exams.add(whose(), input);
  }

  @Override
  protected ExamResultRow change(ExamResultRow seen, ExamResultData input) {
    return exams.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ExamResultRow reread(ExamResultRow seen) {
    return exams.get(seen.id());
  }
}
