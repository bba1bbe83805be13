package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * What the caller was writing about a contact, and did not save.
 *
 * @param participant at whose page it began
 * @param name of that participant
 * @param data as it was typed, not checked
 * @param confidential whether it is to be the caller's alone
 * @param keptAt when it was kept last
 * @param lastDay on which it can still be found
 */
public record ContactDraftRow(
    ParticipantId participant,
    PersonName name,
    ContactData data,
    boolean confidential,
    Instant keptAt,
    LocalDate lastDay)
    implements Serializable {}
