package nl.powervrouwen.outcomes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.outcomes.CertificateId;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.JudgedBy;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/** A certificate as it was printed. All that can happen to it is that it is revoked. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "certificate")
public class IssuedCertificate {

  @Id private UUID id;
  @Version private long version;
  private String code;

  @Column(name = "enrolment_id")
  private UUID enrolmentId;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "holder_name")
  private String holder;

  @Column(name = "course")
  private String curriculum;

  @Column(name = "curriculum_id")
  private @Nullable String curriculumId;

  @Column(name = "curriculum_version")
  private @Nullable String curriculumVersion;

  @Column(name = "jar_sha256")
  private @Nullable String jar;

  private String programme;
  private String themes;
  private int minutes;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private String place;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "signer_role")
  private String signerRole;

  @Column(name = "issued_at")
  private OffsetDateTime issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "revoked_at")
  private @Nullable OffsetDateTime revokedAt;

  @Column(name = "revoked_by")
  private @Nullable String revokedBy;

  @Column(name = "revoke_reason")
  private @Nullable String revokeReason;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected IssuedCertificate() {}

  /** What is printed of the curriculum. */
  public record Content(
      String curriculum, @Nullable JudgedBy judgedBy, String programme, List<String> themes) {}

  /** As it is printed now. */
  public IssuedCertificate(
      EnrolmentProgress who,
      Content content,
      CheckedCertificate input,
      CurrentUser by,
      OffsetDateTime now) {
    this.id = CertificateId.random().value();
    this.code = VerificationCode.random().value();
    this.enrolmentId = who.enrolment().value();
    this.groupId = who.group().value();
    this.participantId = who.participant().value();
    this.holder = who.name().spoken();
    this.curriculum = content.curriculum();
    JudgedBy judge = content.judgedBy();
    this.curriculumId = judge == null ? null : judge.curriculum().id();
    this.curriculumVersion = judge == null ? null : judge.curriculum().version();
    this.jar = judge == null ? null : judge.jar();
    this.programme = content.programme();
    this.themes = String.join("\n", content.themes());
    this.minutes = who.attended().minutes();
    this.issuedOn = input.issuedOn();
    this.place = input.place();
    this.signerName = input.signerName();
    this.signerRole = input.signerRole();
    this.issuedAt = now;
    this.issuedBy = by.subject();
  }

  /** From now on it does not count. */
  public void revoke(String reason, CurrentUser by, OffsetDateTime now) {
    revokedAt = now;
    revokedBy = by.subject();
    revokeReason = reason;
  }

  /** Whether it does not count any more. */
  public boolean isRevoked() {
    return revokedAt != null;
  }

  /** Goes up when it is revoked. */
  public long version() {
    return version;
  }

  /** It was this participant's all along, who was registered twice; what is printed stays. */
  void belongTo(ParticipantId participant) {
    participantId = participant.value();
  }

  /** Whose it is. */
  public UUID participant() {
    return participantId;
  }

  private @Nullable JudgedBy judgedBy() {
    return curriculumId == null || curriculumVersion == null
        ? null
        : new JudgedBy(new CurriculumKey(curriculumId, curriculumVersion), jar);
  }

  /** As people see it. */
  public CertificateRow row() {
    return new CertificateRow(
        new CertificateId(id),
        version,
        new VerificationCode(code).printed(),
        new EnrolmentId(enrolmentId),
        new GroupId(groupId),
        new ParticipantId(participantId),
        holder,
        curriculum,
        judgedBy(),
        programme,
        themes.isEmpty() ? List.of() : Arrays.asList(themes.split("\n", -1)),
        new Hours(minutes),
        issuedOn,
        place,
        signerName,
        signerRole,
        revokedAt == null ? null : revokedAt.toInstant(),
        revokeReason);
  }
}
