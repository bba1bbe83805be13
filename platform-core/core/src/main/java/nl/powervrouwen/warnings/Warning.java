package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may be slipping away.
 *
 * @param participant who
 * @param name of the participant
 * @param rule which rule says so
 * @param since the day of the last fact that made it apply
 * @param why the facts in one sentence, without a name
 * @param about what of theirs it is about, such as a goal; null for the participant as a whole
 * @param act what clears it, such as {@code contact}
 */
public record Warning(
    ParticipantId participant,
    PersonName name,
    String rule,
    LocalDate since,
    Words why,
    @Nullable UUID about,
    String act)
    implements Serializable {}
