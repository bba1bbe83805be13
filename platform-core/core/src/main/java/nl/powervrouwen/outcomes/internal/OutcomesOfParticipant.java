package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentContent;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The milestones and certificates of an enrolment that was a mistake, and of somebody who was
 * registered twice. A certificate stays as it was printed, so it keeps its code. Milestones stand
 * in an enrolment and go where that goes.
 */
@ApplicationScoped
public class OutcomesOfParticipant implements EnrolmentContent, ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private MilestoneRepository milestones;
  @Inject private Assessor assessor;
  @Inject private GroupQueries groups;

  @Override
  public List<Words> recorded(EnrolmentRow enrolment, Predicate<LocalDate> days) {
    Stream<Words> certificates =
        find("c.enrolmentId = :value", enrolment.id().value()).map(OutcomesOfParticipant::words);
    return Stream.concat(reached(enrolment), certificates).toList();
  }

  private Stream<Words> reached(EnrolmentRow enrolment) {
    GroupCurriculum followed = groups.curriculum(enrolment.group()).orElse(null);
    List<Milestone> asked = assessor.milestones(followed);
    return records(enrolment.id()).stream()
        .flatMap(
            record ->
                Stream.ofNullable(record.reachedOn())
                    .map(day -> words(title(record, followed, asked), day)));
  }

  private static Words words(Words title, LocalDate day) {
    return Messages.words("content.milestone", title, day);
  }

  /**
   * As its curriculum calls it; by its fixed name when the group follows another, or it is away.
   */
  private static Words title(
      MilestoneRecord record, @Nullable GroupCurriculum followed, List<Milestone> asked) {
    String id = record.milestone();
    return asked.stream()
        .filter(milestone -> followed != null && followed.id().equals(record.curriculum()))
        .filter(milestone -> milestone.id().equals(id))
        .map(Milestone::title)
        .findFirst()
        .orElseGet(() -> new Words(id, id));
  }

  @Override
  public void erase(EnrolmentId enrolment) {
    records(enrolment).forEach(entityManager::remove);
    entityManager.flush();
  }

  private List<MilestoneRecord> records(EnrolmentId enrolment) {
    return milestones.of(List.of(enrolment)).getOrDefault(enrolment.value(), List.of());
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    return of(participant).map(OutcomesOfParticipant::words).toList();
  }

  private static Words words(IssuedCertificate certificate) {
    CertificateRow row = certificate.row();
    String key = row.valid() ? "content.certificate" : "content.certificate.revoked";
    return Messages.words(key, row.curriculum(), row.issuedOn());
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    of(other).toList().forEach(certificate -> certificate.belongTo(kept));
    entityManager.flush();
  }

  private Stream<IssuedCertificate> of(ParticipantId participant) {
    return find("c.participantId = :value", participant.value());
  }

  private Stream<IssuedCertificate> find(String condition, Object value) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCertificate c WHERE " + condition + " ORDER BY c.issuedAt, c.id",
            IssuedCertificate.class)
        .setParameter("value", value)
        .getResultStream();
  }
}
