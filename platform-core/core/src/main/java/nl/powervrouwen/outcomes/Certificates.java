package nl.powervrouwen.outcomes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.documents.Letters;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.outcomes.internal.Assessor;
import nl.powervrouwen.outcomes.internal.CertificatePdf;
import nl.powervrouwen.outcomes.internal.CheckedCertificate;
import nl.powervrouwen.outcomes.internal.IssuedCertificate;
import nl.powervrouwen.outcomes.internal.Signature;
import nl.powervrouwen.outcomes.internal.VerificationCode;
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

/** Certificates of those who completed a curriculum, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Certificates {

  private static final int LONGEST_REASON = 500;
  private static final CertificateSettings NOBODY = new CertificateSettings(0, null, null, null);

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private DutchClock clock;
  @Inject private Groups groups;
  @Inject private Progress progress;
  @Inject private Assessor assessor;
  @Inject private CertificatePdf pdf;

  /** Who signs, and where; blank with version 0 while nobody has filled it in. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public CertificateSettings settings() {
    Signature signature = entityManager.find(Signature.class, Signature.ONLY);
    return signature == null ? NOBODY : signature.settings();
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
    Findings findings = new Findings();
    String where = findings.neededText("place", place, CheckedCertificate.LONGEST);
    String who = findings.neededText("signerName", signerName, CheckedCertificate.LONGEST);
    String office = findings.neededText("signerRole", signerRole, CheckedCertificate.LONGEST);
    findings.refuse();
    Signature known =
        entityManager.find(Signature.class, Signature.ONLY, LockModeType.PESSIMISTIC_WRITE);
    long current = known == null ? 0 : known.version();
    if (current != version) {
      throw new StaleVersion("certificate settings", current);
    }
    if (known == null) {
      return first(new Signature(where, who, office, caller.user(), clock.stamp()));
    }
    known.fill(where, who, office, caller.user(), clock.stamp());
    entityManager.flush();
    return known.settings();
  }

  /**
   * Issues a certificate.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such enrolment
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when the enrolment is not completed, the curriculum
   *     says that something is missing, there is a valid certificate already, or no document can
   *     print the name
   */
  @AllowedRoles(COORDINATOR)
  public CertificateRow issue(EnrolmentId id, CertificateInput input) {
    CheckedCertificate checked = CheckedCertificate.of(input, clock.today());
    EnrolmentRow row = groups.enrolment(id);
    if (row.stage() != Stage.COMPLETED) {
      throw new Conflict(Problem.of("enrolment", Code.ENROLMENT_NOT_COMPLETED));
    }
    EnrolmentProgress reached = progress.of(id);
    Progress.mustBeComplete(reached);
    if (hasValid(id)) {
      throw new Conflict(Problem.of("enrolment", Code.CERTIFICATE_ALREADY));
    }
    String lacking = Letters.lacking(reached.name().spoken());
    if (!lacking.isEmpty()) {
      throw new Conflict(Problem.of("participant", Code.NAME_UNPRINTABLE, lacking));
    }
    IssuedCertificate certificate =
        new IssuedCertificate(
            reached, content(row, reached), checked, caller.user(), clock.stamp());
    try {
      entityManager.persist(certificate);
      entityManager.flush();
    } catch (PersistenceException e) {
      // A colleague was first: the database lets one valid certificate be.
      throw new Conflict(Problem.of("enrolment", Code.CERTIFICATE_ALREADY));
    }
    return certificate.row();
  }

  /** One certificate. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public CertificateRow get(CertificateId id) {
    return visible(id, LockModeType.NONE).row();
  }

  /** The certificates of one group, by name; also those that were revoked. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<CertificateRow> ofGroup(GroupId group) {
    groups.get(group);
    return find("c.groupId = :value", group.value(), "c.issuedAt").stream()
        .sorted(Alphabet.by(CertificateRow::holder)) // stable: the first one first
        .toList();
  }

  /** The certificates of one participant, newest first; also those that were revoked. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<CertificateRow> ofParticipant(ParticipantId participant) {
    if (!caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
    return find("c.participantId = :value", participant.value(), "c.issuedAt DESC");
  }

  /**
   * Revokes a certificate; its page says so from now on.
   *
   * @param typed the reason, at most 500 characters; colleagues see it, the page does not
   * @throws nl.powervrouwen.refusals.StaleVersion when a colleague revoked it since
   */
  @AllowedRoles(COORDINATOR)
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

  /**
   * Writes a certificate as an accessible PDF.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.Conflict when it was revoked
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void writePdf(CertificateId id, OutputStream out) throws IOException {
    CertificateRow row = visible(id, LockModeType.NONE).row();
    if (!row.valid()) {
      throw new Conflict(Problem.of("certificate", Code.CERTIFICATE_REVOKED));
    }
    pdf.print(List.of(row), out);
  }

  /**
   * Says whether a certificate is genuine.
   *
   * @param typed the code as somebody typed it, with or without hyphens, in any case
   * @return empty when there is none with this code
   */
  @OpenToAll
  public Optional<Verification> verify(String typed) {
    return VerificationCode.typed(typed).flatMap(this::byCode).map(this::verification);
  }

  private CertificateSettings first(Signature signature) {
    try {
      entityManager.persist(signature);
      entityManager.flush();
      return signature.settings();
    } catch (PersistenceException e) {
      throw new StaleVersion("certificate settings", 1); // a colleague was first
    }
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

  private IssuedCertificate.Content content(EnrolmentRow row, EnrolmentProgress reached) {
    GroupDetails group = groups.get(row.group());
    GroupCurriculum curriculum = reached.curriculum();
    return new IssuedCertificate.Content(
        curriculum == null ? group.programmeName() : curriculum.title().dutch(),
        curriculum == null ? null : assessor.judge(curriculum),
        group.programmeName(),
        themes(curriculum, progress.sessionsOf(row)));
  }

  /** The themes of the parts that were attended, in the curriculum's order. */
  private List<String> themes(@Nullable GroupCurriculum curriculum, List<SessionFact> sessions) {
    List<Integer> attended =
        sessions.stream()
            .filter(fact -> fact.attended().minutes() > 0)
            .flatMap(fact -> fact.part().stream().boxed())
            .toList();
    return assessor.parts(curriculum).stream()
        .filter(part -> attended.contains(part.number()))
        .map(CurriculumPart::theme)
        .map(theme -> theme.dutch())
        .distinct()
        .toList();
  }

  private IssuedCertificate visible(CertificateId id, LockModeType lock) {
    IssuedCertificate found = entityManager.find(IssuedCertificate.class, id.value(), lock);
    if (found == null || !caseload.includes(found.participant())) {
      throw new NotFound("certificate");
    }
    return found;
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
        row.curriculum(),
        row.issuedOn(),
        row.place(),
        pdf.municipality(),
        row.revokedAt() == null ? null : DutchClock.dayOf(row.revokedAt()));
  }
}
