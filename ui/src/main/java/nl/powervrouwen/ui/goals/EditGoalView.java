package nl.powervrouwen.ui.goals;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Writes down a goal of a participant in the participant's own words, and changes it. */
@CdiComponent
@Route("deelnemers/:participant/doelen/nieuw")
@RouteAlias("deelnemers/:participant/doelen/:goal/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditGoalView extends RecordEditView<GoalRow, GoalData> {

  private final Goals goals;
  private final Participants participants;
  private final Select<GoalId> parent = new Select<>();
  private final Map<GoalId, String> parents = new LinkedHashMap<>();
  private @Nullable ParticipantId participant;

  @Inject
  EditGoalView(Goals goals, Participants participants) {
    super("goal", GoalData.class);
    this.goals = goals;
    this.participants = participants;
    fields.required(fields.longText("words"));
    RadioButtonGroup<GoalKind> kind =
        GoalWords.choice(Texts.text("goal.kind"), List.of(GoalKind.values()), GoalWords::kind);
    kind.setHelperText(Texts.text("goal.kind.help"));
    fields.required(fields.add("kind", kind, GoalWords::kind));
    parent.setLabel(Texts.text("goal.parent"));
    parent.setEmptySelectionAllowed(true);
    parent.setItemLabelGenerator(this::parent);
    fields.add("parent", parent, this::parent);
    kind.addValueChangeListener(change -> showParent(change.getValue() == GoalKind.SUB));
    Checkbox top = new Checkbox(Texts.text("goal.mostImportant"));
    top.setHelperText(Texts.text("goal.mostImportant.help"));
    fields.add("mostImportant", top, one -> Texts.text(one ? "goal.on-top" : "goal.not-on-top"));
    fields.date("since");
    fields.date("target");
  }

  /** Only a subgoal is on the way to another one. */
  private void showParent(boolean isPart) {
    parent.setVisible(isPart);
    if (!isPart) {
      parent.clear();
    }
  }

  private String parent(@Nullable GoalId id) {
    return id == null ? Texts.text("goal.parent.none") : parents.getOrDefault(id, "");
  }

  @Override
  protected Optional<GoalRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    participant = whose;
    Optional<GoalRow> current =
        ParticipantsNavigation.about(
            address, GoalsNavigation.GOAL, id -> goals.get(new GoalId(id)), GoalRow::participant);
    parents.clear();
    goals.of(whose).goals().stream()
        .filter(goal -> goal.kind() != GoalKind.SUB)
        .filter(goal -> current.isEmpty() || !goal.id().equals(current.get().id()))
        .forEach(goal -> parents.put(goal.id(), goal.words()));
    parent.setItems(parents.keySet());
    parent.setVisible(current.isPresent() && current.get().kind() == GoalKind.SUB);
    return current;
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected PageHead head(@Nullable GoalRow current) {
    return new PageHead(getPageTitle()).lead(participants.get(whose()).name().spoken());
  }

  @Override
  protected RouterLink back(@Nullable GoalRow current) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  @Override
  protected String name(GoalRow goal) {
    return goal.words();
  }

  @Override
  protected GoalData start(GoalData blank) {
    return new GoalData(null, GoalKind.MAIN, null, false, Moments.today(), null);
  }

  @Override
  protected GoalData input(GoalRow goal) {
    return goal.data();
  }

  @Override
  protected GoalRow add(GoalData input) {
    return goals.add(whose(), input);
  }

  @Override
  protected GoalRow change(GoalRow seen, GoalData input) {
    return goals.change(seen.id(), seen.version(), input);
  }

  @Override
  protected GoalRow reread(GoalRow seen) {
    return goals.get(seen.id());
  }
}
