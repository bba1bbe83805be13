package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * That a participant let us know beforehand that they will not come. It is no attendance: what is
 * recorded on the day is recorded by a person.
 *
 * @param id which notice
 * @param version of the notice
 * @param group to the sessions of which group
 * @param participant who
 * @param firstDay the first day (Europe/Amsterdam)
 * @param lastDay the last day, included
 * @param reason why; null when not known
 */
public record AbsenceNoticeRow(
    AbsenceNoticeId id,
    long version,
    GroupId group,
    ParticipantId participant,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable AbsenceReason reason)
    implements Serializable {}
