package nl.powervrouwen.ui.features;

import nl.powervrouwen.participants.ParticipantDetails;

/**
 * What one feature knows of a participant, for that participant's page: moments on the line of
 * time, what comes next, what was reached. Asked once each time the page opens.
 */
public interface ParticipantPart extends Ordered {

  /** Adds what there is; nothing for a caller whose roles may not see it. */
  void add(ParticipantDetails participant, ParticipantPage page);
}
