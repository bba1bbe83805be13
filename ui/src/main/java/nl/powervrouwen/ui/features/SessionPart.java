package nl.powervrouwen.ui.features;

import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.powervrouwen.sessions.SessionDetails;

/** What one feature offers on the page of a session that does not go as planned. */
public interface SessionPart extends Ordered {

  /** The ways on from a session that is planned, for a caller who leads its group. */
  List<RouterLink> ways(SessionDetails session);
}
