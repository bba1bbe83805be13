package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.outcomes.CertificateId;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/** Issues, shows and revokes certificates. */
@ApplicationScoped
public class CertificateDesk {

  private static final int LONGEST_REASON = 500;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private DutchClock clock;
  @Inject private Groups groups;
  @Inject private CourseDesk courses;
  @Inject private Assessor assessor;
  @Inject private CertificateFiles paper;

  /** Issues one. */
  public CertificateRow issue(EnrolmentId id, CertificateInput input) {
    CheckedCertificate checked = CheckedCertificate.of(input, clock.today());
    EnrolmentRow row = groups.enrolment(id);
    if (row.stage() != Stage.COMPLETED) {
      throw new Conflict(Problem.of("enrolment", Code.ENROLMENT_NOT_COMPLETED));
    }
    EnrolmentProgress progress = courses.of(id);
    CourseDesk.mustBeComplete(progress);
    if (hasValid(id)) {
      throw new Conflict(Problem.of("enrolment", Code.CERTIFICATE_ALREADY));
    }
    IssuedCertificate certificate =
        new IssuedCertificate(
            progress, content(row, progress), checked, caller.user(), clock.stamp());
    try {
      entityManager.persist(certificate);
      entityManager.flush();
    } catch (PersistenceException e) {
      // A colleague was first: the database lets one valid certificate be.
      throw new Conflict(Problem.of("enrolment", Code.CERTIFICATE_ALREADY));
    }
    return certificate.row();
  }

  private boolean hasValid(EnrolmentId id) {
    return !entityManager
        .createQuery(
            "SELECT c.id FROM IssuedCertificate c WHERE c.enrolmentId = :enrolment"
                + " AND c.revokedAt IS NULL")
        .setParameter("enrolment", id.value())
        .getResultList()
        .isEmpty();
  }

  private IssuedCertificate.Content content(EnrolmentRow row, EnrolmentProgress progress) {
    GroupDetails group = groups.get(row.group());
    GroupCurriculum course = progress.course();
    return new IssuedCertificate.Content(
        course == null ? group.programmeName() : course.title().dutch(),
        group.programmeName(),
        themes(course, courses.sessionsOf(row)));
  }

  /** The themes of the parts she was at, in the curriculum's order. */
  private List<String> themes(@Nullable GroupCurriculum course, List<SessionFact> sessions) {
    List<Integer> attended =
        sessions.stream()
            .filter(fact -> fact.attended().minutes() > 0)
            .map(SessionFact::part)
            .toList();
    return assessor.parts(course).stream()
        .filter(part -> attended.contains(part.number()))
        .map(CurriculumPart::theme)
        .map(theme -> theme.dutch())
        .distinct()
        .toList();
  }

  /** One certificate that the caller may see. */
  public CertificateRow get(CertificateId id) {
    return visible(id, LockModeType.NONE).row();
  }

  private IssuedCertificate visible(CertificateId id, LockModeType lock) {
    IssuedCertificate found = entityManager.find(IssuedCertificate.class, id.value(), lock);
    if (found == null || !caseload.includes(found.participant())) {
      throw new NotFound("certificate");
    }
    return found;
  }

  /** Those of a group, by name. */
  public List<CertificateRow> ofGroup(GroupId group) {
    groups.get(group);
    return find("c.groupId = :value", group.value(), "c.holder, c.issuedAt");
  }

  /** Those of a woman, newest first. */
  public List<CertificateRow> ofParticipant(ParticipantId participant) {
    if (!caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
    return find("c.participantId = :value", participant.value(), "c.issuedAt DESC");
  }

  private List<CertificateRow> find(String condition, Object value, String order) {
    CaseloadFilter filter = caseload.visible("c.participantId");
    return filter
        .bind(
            entityManager.createQuery(
                "SELECT c FROM IssuedCertificate c WHERE "
                    + condition
                    + " AND "
                    + filter.jpql()
                    + " ORDER BY "
                    + order,
                IssuedCertificate.class))
        .setParameter("value", value)
        .getResultStream()
        .map(IssuedCertificate::row)
        .toList();
  }

  /** Revokes one. */
  public CertificateRow revoke(CertificateId id, long version, @Nullable String typed) {
    Findings findings = new Findings();
    String reason = findings.neededText("reason", typed, LONGEST_REASON);
    findings.refuse();
    IssuedCertificate certificate = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (certificate.version() != version) {
      throw new StaleVersion("certificate", certificate.version());
    }
    if (certificate.isRevoked()) {
      throw new Conflict(Problem.of("certificate", Code.CERTIFICATE_REVOKED));
    }
    certificate.revoke(reason, caller.user(), clock.stamp());
    entityManager.flush();
    return certificate.row();
  }

  /** Confirms one to whoever holds its code. */
  public Optional<Verification> verify(String typed) {
    return VerificationCode.typed(typed).flatMap(this::byCode).map(this::verification);
  }

  private Optional<CertificateRow> byCode(VerificationCode code) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCertificate c WHERE c.code = :code", IssuedCertificate.class)
        .setParameter("code", code.value())
        .getResultStream()
        .map(IssuedCertificate::row)
        .findFirst();
  }

  private Verification verification(CertificateRow row) {
    return new Verification(
        row.holder(),
        row.course(),
        row.issuedOn(),
        row.place(),
        paper.municipality(),
        row.revokedAt() == null ? null : DutchClock.dayOf(row.revokedAt()));
  }
}
