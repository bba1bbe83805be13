package nl.powervrouwen.ui.broken;

import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Knows a participant and brings nothing to that participant's page, nor says why not. */
public class OffTimeline {

  /** Whose. */
  public @Nullable ParticipantId participant;
}
