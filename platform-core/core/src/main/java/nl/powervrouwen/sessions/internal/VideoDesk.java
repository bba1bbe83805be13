package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.ConfirmedMatch;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.VideoList;

/** Reads participant lists of video meetings. */
@ApplicationScoped
public class VideoDesk {

  /** Reads a list. */
  public VideoList read(SessionId id, String csv) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Records what a person confirmed. */
  public AttendanceSheet record(SessionId id, List<ConfirmedMatch> matches) {
    throw new UnsupportedOperationException("not yet");
  }
}
