package nl.powervrouwen.sessions;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A person says: this participant was there by video.
 *
 * @param participant who; two participants may have used one device
 * @param version version of their line that the person saw; 0 when nothing was recorded
 * @param minutes how long, 1 to the session's length; null when nobody has said it, and then it is
 *     refused: what is not known is not the whole session
 */
public record ConfirmedMatch(ParticipantId participant, long version, @Nullable Integer minutes)
    implements Serializable {}
