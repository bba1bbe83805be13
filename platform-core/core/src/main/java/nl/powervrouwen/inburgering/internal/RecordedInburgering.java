package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.Recorded;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TransactionLock;

/** All that is recorded of somebody's inburgering, who may see it, and what follows from it. */
@ApplicationScoped
public class RecordedInburgering {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private TransactionLock lock;

  /** Whether the caller may see it. */
  public boolean sees(ParticipantId participant) {
    return caseload.coaches(participant.value());
  }

  /**
   * Passes when the caller may see it.
   *
   * @throws NotFound when not, as when there is nobody with this id
   */
  public void mustSee(ParticipantId participant) {
    caseload.mustCoach(participant.value());
  }

  /** Whether the caller may change it: who opened the file for a reason only reads it. */
  public boolean mayChange(ParticipantId participant) {
    return caseload.coachesBeyondOpening(participant.value());
  }

  /**
   * Passes when the caller may change it.
   *
   * @throws NotFound for whom the caller neither coaches nor coordinates
   * @throws NotAllowed when the file was only opened
   */
  public void mustChange(ParticipantId participant) {
    caseload.mustCoachBeyondOpening(participant.value());
  }

  /**
   * Changes something of it.
   *
   * @return what the change gave back, with the last days that became others
   * @throws NotFound when the caller may not see it
   */
  public <R> Recorded<R> changing(ParticipantId participant, Supplier<R> change) {
    mustChange(participant);
    // The file has no row at first, and what is counted takes all that is recorded together.
    lock.hold("inburgering " + participant.value());
    List<Deadline> before = calculation(participant).all();
    R changed = change.get();
    return new Recorded<>(changed, calculation(participant).moved(before));
  }

  /** The same of a change that gives nothing back: which last days became others. */
  public List<Words> moved(ParticipantId participant, Runnable change) {
    return changing(
            participant,
            () -> {
              change.run();
              return participant;
            })
        .moved();
  }

  /** What is known; nothing when nobody recorded anything. */
  public InburgeringData data(ParticipantId participant) {
    return Optional.ofNullable(entityManager.find(InburgeringFile.class, participant.value()))
        .map(InburgeringFile::data)
        .orElse(InburgeringData.NONE);
  }

  /** The last PIP. */
  public Optional<PipData> lastPip(ParticipantId participant) {
    List<PipRow> all = pips(participant);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().data());
  }

  /** The PIPs, the oldest first. */
  public List<PipRow> pips(ParticipantId participant) {
    return of(participant, Pip.class, "one.datedOn, one.id").map(Pip::row).toList();
  }

  /** The vrijstellingen and ontheffingen, the oldest first. */
  public List<ExemptionRow> exemptions(ParticipantId participant) {
    return of(participant, Exemption.class, "one.judgedOn, one.askedOn, one.id")
        .map(Exemption::row)
        .toList();
  }

  /** The progress interviews, in any order. */
  private List<ProgressInterviewRow> interviews(ParticipantId participant) {
    return of(participant, ProgressInterview.class, "one.id").map(ProgressInterview::row).toList();
  }

  /**
   * Everything of one kind that is recorded about somebody.
   *
   * @param order of the fields of {@code one}, as JPQL
   */
  public <E> Stream<E> of(ParticipantId participant, Class<E> type, String order) {
    return entityManager
        .createQuery(
            "SELECT one FROM %s one WHERE one.participantId = :participant ORDER BY %s"
                .formatted(type.getSimpleName(), order),
            type)
        .setParameter("participant", participant.value())
        .getResultStream();
  }

  /** What the law asks, from what is recorded. */
  public DeadlineCalculation calculation(ParticipantId participant) {
    return calculation(participant, pips(participant));
  }

  private DeadlineCalculation calculation(ParticipantId participant, List<PipRow> pips) {
    List<ExtensionRow> extensions =
        of(participant, Extension.class, "one.id").map(Extension::row).toList();
    return DeadlineCalculation.of(data(participant), pips, extensions, exemptions(participant));
  }

  /**
   * What the law asks, and the next progress interview; what can't be told yet comes last.
   *
   * @param pips all of the participant, oldest first
   */
  public List<Deadline> deadlines(ParticipantId participant, List<PipRow> pips) {
    return deadlines(calculation(participant, pips), interviews(participant), pips);
  }

  private static List<Deadline> deadlines(
      DeadlineCalculation asked, List<ProgressInterviewRow> interviews, List<PipRow> pips) {
    return Stream.concat(asked.all().stream(), InterviewDeadline.next(interviews, pips).stream())
        .sorted(
            Comparator.comparing(
                Deadline::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  /** The same of everybody of whom something is recorded and whom the caller coaches. */
  public Map<ParticipantId, List<Deadline>> coachedDeadlines() {
    Map<ParticipantId, List<PipRow>> pips = coached(Pip.class, Pip::row, PipRow::participant);
    Map<ParticipantId, List<ExtensionRow>> extensions =
        coached(Extension.class, Extension::row, ExtensionRow::participant);
    Map<ParticipantId, List<ExemptionRow>> exemptions =
        coached(Exemption.class, Exemption::row, ExemptionRow::participant);
    Map<ParticipantId, List<ProgressInterviewRow>> interviews =
        coached(ProgressInterview.class, ProgressInterview::row, ProgressInterviewRow::participant);
    Map<ParticipantId, InburgeringData> files =
        coached(InburgeringFile.class, "one.id")
            .collect(Collectors.toMap(InburgeringFile::participant, InburgeringFile::data));
    Map<ParticipantId, List<Deadline>> all = new HashMap<>();
    Set<ParticipantId> anybody = new HashSet<>(files.keySet());
    anybody.addAll(interviews.keySet());
    for (ParticipantId whose : anybody) {
      List<PipRow> theirPips = pips.getOrDefault(whose, List.of());
      DeadlineCalculation asked =
          DeadlineCalculation.of(
              files.getOrDefault(whose, InburgeringData.NONE),
              theirPips,
              extensions.getOrDefault(whose, List.of()),
              exemptions.getOrDefault(whose, List.of()));
      all.put(whose, deadlines(asked, interviews.getOrDefault(whose, List.of()), theirPips));
    }
    return all;
  }

  private <E, R> Map<ParticipantId, List<R>> coached(
      Class<E> type, Function<E, R> row, Function<R, ParticipantId> whose) {
    return coached(type, "one.participantId").map(row).collect(Collectors.groupingBy(whose));
  }

  private <E> Stream<E> coached(Class<E> type, String participant) {
    CaseloadFilter filter = caseload.coached(participant);
    String query = "SELECT one FROM " + type.getSimpleName() + " one WHERE " + filter.jpql();
    return filter.bind(entityManager.createQuery(query, type)).getResultStream();
  }
}
