package nl.powervrouwen.ui.features;

import java.util.List;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.SessionDetails;

/** What one feature shows on the page of a group. */
public interface GroupPart extends Ordered {

  /**
   * Adds what there is; nothing for a caller whose roles may not see it.
   *
   * @param series the group's sessions, first one first
   */
  void add(GroupDetails group, List<SessionDetails> series, GroupPage page);
}
