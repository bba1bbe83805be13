package nl.powervrouwen.reporting;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * One problem in a report's data, with the place to mend it.
 *
 * @param severity how bad it is
 * @param participant whose file to mend; null when it is about nobody
 * @param name their name as on lists; null when it is about nobody
 * @param session the session to mend; null when it is about none
 * @param field the field, such as {@code geboortedatum}
 * @param what what is wrong and what to do
 * @param rule the rule it breaks; null when it is plain sense
 */
public record ReportFinding(
    ReportProblem.Severity severity,
    @Nullable ParticipantId participant,
    @Nullable String name,
    @Nullable SessionId session,
    String field,
    Words what,
    @Nullable Source rule)
    implements Serializable {}
