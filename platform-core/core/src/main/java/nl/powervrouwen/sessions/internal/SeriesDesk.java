package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SessionDetails;

/** Shows and does changes of a series. */
@ApplicationScoped
public class SeriesDesk {

  /** Shows what a change would do. */
  public SeriesPreview preview(GroupId group, SeriesChange change) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Does what was shown. */
  public List<SessionDetails> apply(GroupId group, SeriesChange change, String fingerprint) {
    throw new UnsupportedOperationException("not yet");
  }
}
