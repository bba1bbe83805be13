package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.documents.Plan;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.CallerHouse;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import org.jspecify.annotations.Nullable;

/** A participant's plan on one page, to take along. */
@ApplicationScoped
@Transactional
public class PlanPdf {

  /** Languages of the plan by their Dutch names, as they stand in a file. */
  private static final Map<String, Plan.Language> LANGUAGES =
      Map.of(
          "arabisch", Plan.Language.ARABIC,
          "tigrinya", Plan.Language.TIGRINYA,
          "tigrigna", Plan.Language.TIGRINYA,
          "turks", Plan.Language.TURKISH,
          "engels", Plan.Language.ENGLISH);

  @Inject private Goals goals;
  @Inject private Participants participants;
  @Inject private CallerHouse caller;
  @Inject private DutchClock clock;

  /**
   * Writes the plan: the open goals that are the most important, or the first ones as long as the
   * participant chose none, with what is still to be done. Beside the Dutch stands the language
   * that the participant speaks best, when there are words in it.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.NotFound when there is nobody with this id whom the caller
   *     coaches or coordinates
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void write(ParticipantId participant, OutputStream out) throws IOException {
    List<GoalRow> open = goals.of(participant).open();
    List<GoalRow> chosen = open.stream().filter(GoalRow::isOnTop).toList();
    ParticipantDetails whose = participants.get(participant);
    StaffMember coach = whose.coach();
    new Plan(
            caller.house(),
            whose.name().spoken(),
            language(whose.data().language()),
            clock.today(),
            coach == null ? null : new Plan.Coach(coach.displayName(), List.of()),
            (chosen.isEmpty() ? open : chosen)
                .stream().limit(Plan.MOST_GOALS).map(PlanPdf::goal).toList(),
            null)
        .write(out);
  }

  private static Plan.@Nullable Language language(@Nullable String spoken) {
    return spoken == null ? null : LANGUAGES.get(spoken.strip().toLowerCase(Locale.ROOT));
  }

  private static Plan.Goal goal(GoalRow goal) {
    return new Plan.Goal(
        goal.words(),
        steps(goal, owner -> owner == StepOwner.PARTICIPANT),
        steps(goal, owner -> owner != StepOwner.PARTICIPANT));
  }

  private static List<Plan.Step> steps(GoalRow goal, Predicate<StepOwner> whose) {
    return goal.steps().stream()
        .filter(step -> !step.isDone() && whose.test(step.owner()))
        .map(step -> new Plan.Step(told(step), step.data().dueOn()))
        .toList();
  }

  /** With the name of who helps, where that is not the coach. */
  private static String told(GoalStepRow step) {
    String helper = step.data().helper();
    return helper == null ? step.text() : helper + ": " + step.text();
  }
}
