package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.features.Ordered;

/** What one feature tells of each of those whom the caller coaches, in the list of them. */
public interface CaseloadColumn extends Ordered {

  /** What the column is called. */
  String title();

  /** What there is to tell, in a few words; without those of whom there is nothing. */
  Map<ParticipantId, Component> cells(Collection<ParticipantId> participants);
}
