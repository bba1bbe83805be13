package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.Evidence;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultId;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records what a participant found, and corrects it; only what it is must be known. */
@CdiComponent
@Route("deelnemers/:participant/resultaat/nieuw")
@RouteAlias("deelnemers/:participant/resultaat/:resultaat/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditResultView extends RecordEditView<ResultRow, ResultData> {

  private final Results results;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditResultView(Results results, Participants participants) {
    super("result", ResultData.class);
    this.results = results;
    this.participants = participants;
    String unknown = Texts.text("result.unknown");
    Select<ResultKind> kind =
        ResultWords.choice(
            Texts.text("field.kind"),
            Texts.text("result.choose"),
            List.of(ResultKind.values()),
            ResultWords::kind);
    fields.required(fields.add("kind", kind, ResultWords::kind));
    fields.date("startedOn");
    Select<Continuation> continuation =
        ResultWords.choice(
            Texts.text("field.continuation"),
            unknown,
            List.of(Continuation.GOES_ON, Continuation.ENDED),
            ResultWords::of);
    fields.add("continuation", continuation, ResultWords::of);
    fields.date("lastDay");
    fields.text("organisation");
    fields.text("sector");
    fields.add(
        "hoursPerWeek", new IntegerField(Texts.text("field.hoursPerWeek")), Objects::toString);
    fields.add("benefitEnded", Fields.yesOrNo("field.benefitEnded"), Fields::inWords);
    Select<Evidence> evidence =
        ResultWords.choice(
            Texts.text("field.evidence"), unknown, List.of(Evidence.values()), ResultWords::of);
    fields.add("evidence", evidence, ResultWords::of);
  }

  @Override
  protected Optional<ResultRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    results.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        ResultsNavigation.RESULT,
        id -> results.get(new ResultId(id)),
        ResultRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable ResultRow current) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ResultRow result) {
    return ResultWords.kind(result);
  }

  /** That nobody knows whether it goes on is what an empty choice says. */
  @Override
  protected ResultData input(ResultRow result) {
    ResultData data = result.data();
    return new ResultData(
        data.kind(),
        data.startedOn(),
        data.lastDay(),
        result.state() == Continuation.NOT_KNOWN ? null : result.state(),
        data.hoursPerWeek(),
        data.benefitEnded(),
        data.sector(),
        data.organisation(),
        data.evidence());
  }

  @Override
  protected ResultRow add(ResultData input) {
    return results.add(whose(), input);
  }

  @Override
  protected ResultRow change(ResultRow seen, ResultData input) {
    return results.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ResultRow reread(ResultRow seen) {
    return results.get(seen.id());
  }
}
