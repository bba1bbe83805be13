package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.outcomes.CertificateId;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.CertificateSettings;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Issues, shows and revokes certificates. */
@ApplicationScoped
public class CertificateDesk {

  /** Who signs. */
  public CertificateSettings settings() {
    return new CertificateSettings(0, null, null, null);
  }

  /** Changes who signs. */
  public CertificateSettings saveSettings(
      @Nullable String place,
      @Nullable String signerName,
      @Nullable String signerRole,
      long version) {
    return new CertificateSettings(version + 1, place, signerName, signerRole);
  }

  /** Issues one. */
  public CertificateRow issue(EnrolmentId enrolment, CertificateInput input) {
    throw new NotFound("enrolment");
  }

  /** Issues all of a group. */
  public JobId issueAll(GroupId group, CertificateInput input) {
    throw new NotFound("group");
  }

  /** One certificate. */
  public CertificateRow get(CertificateId id) {
    throw new NotFound("certificate");
  }

  /** Those of a group. */
  public List<CertificateRow> ofGroup(GroupId group) {
    return List.of();
  }

  /** Those of a woman. */
  public List<CertificateRow> ofParticipant(ParticipantId participant) {
    return List.of();
  }

  /** Revokes one. */
  public CertificateRow revoke(CertificateId id, long version, @Nullable String reason) {
    throw new NotFound("certificate");
  }

  /** Draws one. */
  public void writePdf(CertificateId id, OutputStream out) throws IOException {
    throw new NotFound("certificate");
  }

  /** Draws the list for the ceremony. */
  public void writeCeremonyList(GroupId group, OutputStream out) throws IOException {
    throw new NotFound("group");
  }

  /** Confirms one. */
  public Optional<Verification> verify(String code) {
    return Optional.empty();
  }
}
