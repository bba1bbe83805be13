package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one participant, as their own page shows it.
 *
 * @param id which participant
 * @param version goes up with every change; a change names the version it was made on
 * @param name their name
 * @param birthDate null when not known
 * @param maskedBsn such as {@code •••••6782}; null when there is none. The full number is never
 *     handed out
 * @param language null when not known
 * @param phone null when not known
 * @param email null when not known
 * @param postcode without blank; null when not known
 * @param city null when not known
 * @param needs what they need to be able to come
 * @param coach their job coach; null when they have none
 * @param changedAt when it was last changed
 * @param changedBy who changed it last, as colleagues know them
 */
public record ParticipantDetails(
    ParticipantId id,
    long version,
    PersonName name,
    @Nullable LocalDate birthDate,
    @Nullable String maskedBsn,
    @Nullable String language,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String city,
    Set<Precondition> needs,
    @Nullable StaffMember coach,
    Instant changedAt,
    String changedBy)
    implements Serializable {}
