package nl.powervrouwen.participants;

import java.io.Serializable;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is registered and whom the caller may not see: that they exist, and whom to ask.
 *
 * @param id which participant
 * @param name as it stands there
 * @param coach whom to ask; null when nobody coaches them, and a coordinator is to be asked
 */
public record KnownElsewhere(ParticipantId id, PersonName name, @Nullable StaffMember coach)
    implements Serializable {}
