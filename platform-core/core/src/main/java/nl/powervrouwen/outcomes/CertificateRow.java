package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, as it was printed.
 *
 * @param id which certificate
 * @param version goes up when it is revoked
 * @param code what somebody types to check it, in groups of four: {@code 7K3M-Q9TD-…}
 * @param enrolment for which enrolment
 * @param group of which group
 * @param participant whose
 * @param holder their name as printed
 * @param curriculum name of the curriculum
 * @param judgedBy what judged that they completed it; null when that is not known, of one from
 *     before the platform kept it
 * @param programme name of the programme
 * @param themes the themes they followed
 * @param attended how long they were there; printed in whole hours, rounded down
 * @param issuedOn the date on it
 * @param place where it is handed out
 * @param signerName who signs
 * @param signerRole their office
 * @param revokedAt null while it is valid
 * @param revokeReason null while it is valid
 */
public record CertificateRow(
    CertificateId id,
    long version,
    String code,
    EnrolmentId enrolment,
    GroupId group,
    ParticipantId participant,
    String holder,
    String curriculum,
    @Nullable JudgedBy judgedBy,
    String programme,
    List<String> themes,
    Hours attended,
    LocalDate issuedOn,
    String place,
    String signerName,
    String signerRole,
    @Nullable Instant revokedAt,
    @Nullable String revokeReason)
    implements Serializable {

  /** Copies the themes. */
  public CertificateRow {
    themes = List.copyOf(themes);
  }

  /** Whether it counts. */
  public boolean valid() {
    return revokedAt == null;
  }
}
