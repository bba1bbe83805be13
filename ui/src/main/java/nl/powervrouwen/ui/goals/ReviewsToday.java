package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.goals.DueReview;
import nl.powervrouwen.goals.GoalReviews;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** With whom the caller is to look back on the goals, because their groups have ended. */
@ApplicationScoped
class ReviewsToday implements TodayPart {

  @Inject private GoalReviews reviews;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 9;
  }

  @Override
  public List<Component> today() {
    List<DueReview> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? reviews.due() : List.<DueReview>of();
    if (due.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "terugblikken",
            Texts.text("goal-review.due"),
            Texts.text("goal-review.due.many", due.size()),
            due.stream().map(ReviewsToday::item).toList()));
  }

  private static TodoLine item(DueReview due) {
    return new TodoLine(
        Symbol.MEDAL,
        GoalWords.due(due),
        GoalsNavigation.review(due.participant(), Texts.text("goal-review.due.open")));
  }
}
