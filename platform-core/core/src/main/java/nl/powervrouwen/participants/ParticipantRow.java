package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant as a list shows them.
 *
 * @param id which participant
 * @param name their name
 * @param birthDate null when not known
 * @param city null when not known
 * @param language null when not known
 * @param needs what they need to be able to come
 * @param coachName their job coach; null when they have none
 */
public record ParticipantRow(
    ParticipantId id,
    PersonName name,
    @Nullable LocalDate birthDate,
    @Nullable String city,
    @Nullable String language,
    Set<Precondition> needs,
    @Nullable String coachName)
    implements Serializable {}
