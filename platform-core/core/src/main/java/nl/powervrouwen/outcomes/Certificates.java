package nl.powervrouwen.outcomes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.outcomes.internal.CertificateDesk;
import nl.powervrouwen.outcomes.internal.CertificatePdf;
import nl.powervrouwen.outcomes.internal.SignatureDesk;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/** Certificates of the women who completed a course, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Certificates {

  @Inject private CertificateDesk desk;
  @Inject private SignatureDesk signatures;
  @Inject private CertificatePdf press;

  /** Who signs, and where; blank with version 0 while nobody has filled it in. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public CertificateSettings settings() {
    return signatures.settings();
  }

  /**
   * Changes who signs, and where.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague changed it since
   */
  @AllowedRoles(COORDINATOR)
  public CertificateSettings saveSettings(
      @Nullable String place,
      @Nullable String signerName,
      @Nullable String signerRole,
      long version) {
    return signatures.save(place, signerName, signerRole, version);
  }

  /**
   * Issues a certificate.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such enrolment
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when the enrolment is not completed, the curriculum
   *     says that something is missing, or there is a valid certificate already
   */
  @AllowedRoles(COORDINATOR)
  public CertificateRow issue(EnrolmentId enrolment, CertificateInput input) {
    return desk.issue(enrolment, input);
  }

  /**
   * Issues a certificate to everybody in a group who completed the course and has none, in the
   * background. The job's file is one PDF with all valid certificates of the group; its notes name
   * who got none and why.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public JobId issueAll(GroupId group, CertificateInput input) {
    return press.issueAll(group, input);
  }

  /** One certificate. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public CertificateRow get(CertificateId id) {
    return desk.get(id);
  }

  /** The certificates of one group, by name; also those that were revoked. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<CertificateRow> ofGroup(GroupId group) {
    return desk.ofGroup(group);
  }

  /** The certificates of one woman, newest first; also those that were revoked. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<CertificateRow> ofParticipant(ParticipantId participant) {
    return desk.ofParticipant(participant);
  }

  /**
   * Revokes a certificate; its page says so from now on.
   *
   * @param reason at most 500 characters; colleagues see it, the page does not
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague revoked it since
   */
  @AllowedRoles(COORDINATOR)
  public CertificateRow revoke(CertificateId id, long version, @Nullable String reason) {
    return desk.revoke(id, version, reason);
  }

  /**
   * Writes a certificate as an accessible PDF.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.Conflict when it was revoked
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void writePdf(CertificateId id, OutputStream out) throws IOException {
    press.write(desk.get(id), out);
  }

  /**
   * Writes the list for the ceremony, in the order of names: whom to call, with room to tick off.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void writeCeremonyList(GroupId group, OutputStream out) throws IOException {
    press.writeCeremonyList(group, out);
  }

  /**
   * Says whether a certificate is genuine.
   *
   * @param code as somebody typed it, with or without hyphens, in any case
   * @return empty when there is none with this code
   */
  @OpenToAll
  public Optional<Verification> verify(String code) {
    return desk.verify(code);
  }
}
