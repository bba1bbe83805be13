package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CheckAnswer;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.ResultId;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Tells what came of asking whether something that was found still goes on. */
@CdiComponent
@Route("deelnemers/:participant/resultaat/:resultaat/navraag")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class AnswerCheckView extends RecordEditView<ResultRow, CheckAnswer> {

  private final Results results;
  private final Participants participants;

  @Inject
  AnswerCheckView(Results results, Participants participants) {
    super("check", CheckAnswer.class);
    this.results = results;
    this.participants = participants;
    RadioButtonGroup<Continuation> continuation = new RadioButtonGroup<>();
    continuation.setLabel(Texts.text("check.continuation"));
    continuation.setItems(Continuation.values());
    continuation.setItemLabelGenerator(ResultWords::of);
    continuation.addClassName("choices");
    fields.required(fields.add("continuation", continuation, ResultWords::of));
    fields.date("lastDay");
    fields.date("askedOn");
  }

  @Override
  protected Optional<ResultRow> find(RouteParameters address) {
    return ParticipantsNavigation.about(
        address,
        ResultsNavigation.RESULT,
        id -> results.get(new ResultId(id)),
        ResultRow::participant);
  }

  @Override
  protected PageHead head(@Nullable ResultRow current) {
    return super.head(current).lead(lead(known(current)));
  }

  private static String lead(ResultRow result) {
    return Texts.text("check.about", ResultWords.kind(result), ResultWords.details(result));
  }

  @Override
  protected RouterLink back(@Nullable ResultRow current) {
    return ParticipantsNavigation.to(known(current).participant(), name(known(current)));
  }

  private static ResultRow known(@Nullable ResultRow current) {
    return Objects.requireNonNull(current, "the address names a result");
  }

  @Override
  protected String name(ResultRow result) {
    return participants.get(result.participant()).name().spoken();
  }

  @Override
  protected CheckAnswer input(ResultRow result) {
    return new CheckAnswer(null, Moments.today(), null);
  }

  @Override
  protected ResultRow add(CheckAnswer input) {
    throw new IllegalStateException("The address always names a result");
  }

  @Override
  protected ResultRow change(ResultRow seen, CheckAnswer input) {
    return results.answer(seen.id(), seen.version(), input);
  }

  @Override
  protected ResultRow reread(ResultRow seen) {
    return results.get(seen.id());
  }
}
