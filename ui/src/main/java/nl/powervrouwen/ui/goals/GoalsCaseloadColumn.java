package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.coaching.CaseloadColumn;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Texts;

/** How many goals are open of each of those whom the caller coaches. */
@ApplicationScoped
class GoalsCaseloadColumn implements CaseloadColumn {

  @Inject private Goals goals;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String title() {
    return Texts.text("goal.title");
  }

  @Override
  public Map<ParticipantId, Component> cells(Collection<ParticipantId> participants) {
    Map<ParticipantId, Long> counts = goals.openCounts(participants);
    Map<ParticipantId, Component> cells = new HashMap<>();
    participants.forEach(
        one -> cells.put(one, Table.text(Texts.text("goal.open", counts.getOrDefault(one, 0L)))));
    return cells;
  }
}
