package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.inburgering.internal.DeadlineCalculation;
import nl.powervrouwen.inburgering.internal.FileCheck;
import nl.powervrouwen.inburgering.internal.InburgeringFile;
import nl.powervrouwen.inburgering.internal.InterviewDeadline;
import nl.powervrouwen.inburgering.internal.Pip;
import nl.powervrouwen.inburgering.internal.ProgressInterview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TransactionLock;

/**
 * The inburgering of participants: the file, the PIP and the deadlines. A coordinator sees
 * everybody's, a job coach those of whom they coach; who leads a group does not see it.
 */
@ApplicationScoped
@Transactional
public class Inburgering {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private Participants participants;
  @Inject private LoggedRecords records;
  @Inject private TransactionLock lock;
  @Inject private DutchClock clock;

  /**
   * Somebody's inburgering; empty with version 0 when nothing was recorded.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails get(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    return details(participant, List.of());
  }

  /**
   * Keeps what is known of somebody's inburgering.
   *
   * @param version the version that the caller saw; 0 for nothing yet
   * @return with the last days that became others
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails save(ParticipantId participant, long version, InburgeringData typed) {
    return changing(
        participant,
        () -> {
          new FileCheck(pips(participant), clock.today()).file(data(participant), typed);
          InburgeringFile file = entityManager.find(InburgeringFile.class, participant.value());
          if (file != null) {
            file.mustBe(version);
            records.change(file, kept -> kept.fill(typed));
          } else if (version == 0) {
            records.add(new InburgeringFile(participant, typed));
          } else {
            throw new StaleVersion("inburgering", 0);
          }
        });
  }

  /**
   * A PIP of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public PipRow pip(PipId id) {
    return Optional.ofNullable(entityManager.find(Pip.class, id.value()))
        .map(Pip::row)
        .filter(found -> caseload.coaches(found.participant().value()))
        .orElseThrow(() -> new NotFound("pip"));
  }

  /**
   * Records a PIP, the first or a revision.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails addPip(ParticipantId participant, PipData typed) {
    return changing(
        participant,
        () -> {
          new FileCheck(pips(participant), clock.today()).pip(typed, data(participant));
          records.add(new Pip(participant, typed));
        });
  }

  /**
   * Corrects a PIP that was recorded.
   *
   * @throws NotFound when there is none with this id
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails changePip(PipId id, long version, PipData typed) {
    ParticipantId participant = pip(id).participant();
    return changing(
        participant,
        () ->
            records.change(
                Pip.class,
                id.value(),
                version,
                pip -> {
                  List<PipRow> others =
                      pips(participant).stream().filter(one -> !one.id().equals(id)).toList();
                  new FileCheck(others, clock.today()).pip(typed, data(participant));
                  pip.fill(typed);
                }));
  }

  /**
   * Takes back a PIP that was recorded by mistake; it stays in the log of changes.
   *
   * @throws NotFound when there is none with this id
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails removePip(PipId id, long version) {
    ParticipantId participant = pip(id).participant();
    return changing(participant, () -> records.remove(Pip.class, id.value(), version));
  }

  /** What is still to be done, for whom the caller coaches or coordinates: the first one first. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<DeadlineRow> due() {
    Map<UUID, List<PipRow>> pips =
        coached("SELECT p FROM Pip p WHERE ", "p.participantId", Pip.class)
            .map(Pip::row)
            .collect(Collectors.groupingBy(row -> row.participant().value()));
    Map<UUID, InburgeringData> files =
        coached("SELECT f FROM InburgeringFile f WHERE ", "f.id", InburgeringFile.class)
            .collect(Collectors.toMap(file -> file.participant().value(), InburgeringFile::data));
    Map<UUID, List<ProgressInterviewRow>> interviews =
        coached(
                "SELECT i FROM ProgressInterview i WHERE ",
                "i.participantId",
                ProgressInterview.class)
            .map(ProgressInterview::row)
            .collect(Collectors.groupingBy(row -> row.participant().value()));
    Map<ParticipantId, List<Deadline>> due = new HashMap<>();
    Stream.concat(files.keySet().stream(), interviews.keySet().stream())
        .distinct()
        .forEach(
            who ->
                due.put(
                    new ParticipantId(who),
                    deadlines(
                        files.getOrDefault(who, InburgeringData.NONE),
                        pips.getOrDefault(who, List.of()),
                        interviews.getOrDefault(who, List.of()))));
    due.values().removeIf(deadlines -> deadlines.stream().noneMatch(Inburgering::mustBeDone));
    Map<String, StaffMember> covered = staff.known(caseload.coveredToday());
    return participants.of(due.keySet()).stream()
        .flatMap(row -> rows(row, due.getOrDefault(row.id(), List.of()), covered))
        .sorted(Comparator.comparing(row -> row.deadline().last()))
        .toList();
  }

  private static Stream<DeadlineRow> rows(
      ParticipantRow row, List<Deadline> deadlines, Map<String, StaffMember> covered) {
    String coverFor =
        Optional.ofNullable(row.data().coach())
            .map(covered::get)
            .map(StaffMember::displayName)
            .orElse(null);
    return deadlines.stream()
        .filter(Inburgering::mustBeDone)
        .map(deadline -> new DeadlineRow(row.id(), row.name(), deadline, coverFor));
  }

  /** That the leerroute can be changed until a day is nothing that must be done. */
  private static boolean mustBeDone(Deadline deadline) {
    return deadline.isDue() && deadline.kind() != DeadlineKind.ROUTE_CHANGE;
  }

  private <E> Stream<E> coached(String query, String participant, Class<E> type) {
    CaseloadFilter filter = caseload.coached(participant);
    return filter.bind(entityManager.createQuery(query + filter.jpql(), type)).getResultStream();
  }

  /**
   * Whether the caller may record something of this participant: who opened the file for a reason
   * only reads it.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean mayChange(ParticipantId participant) {
    return caseload.coachesBeyondOpening(participant.value());
  }

  private InburgeringDetails changing(ParticipantId participant, Runnable change) {
    caseload.mustCoach(participant.value());
    if (!mayChange(participant)) {
      throw new NotAllowed("the inburgering of somebody whose file was only opened");
    }
    // The file has no row at first, and what is counted takes all of somebody's PIPs together.
    lock.hold("inburgering " + participant.value());
    List<Deadline> before = calculation(data(participant), pips(participant)).all();
    change.run();
    return details(participant, calculation(data(participant), pips(participant)).moved(before));
  }

  private InburgeringDetails details(ParticipantId participant, List<Words> moved) {
    InburgeringFile file = entityManager.find(InburgeringFile.class, participant.value());
    List<PipRow> pips = pips(participant);
    InburgeringData data = file == null ? InburgeringData.NONE : file.data();
    return new InburgeringDetails(
        participant,
        file == null ? 0 : file.version(),
        data,
        pips,
        deadlines(data, pips, interviews(participant)),
        moved);
  }

  private InburgeringData data(ParticipantId participant) {
    return Optional.ofNullable(entityManager.find(InburgeringFile.class, participant.value()))
        .map(InburgeringFile::data)
        .orElse(InburgeringData.NONE);
  }

  private List<PipRow> pips(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT p FROM Pip p WHERE p.participantId = :participant ORDER BY p.datedOn, p.id",
            Pip.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .map(Pip::row)
        .toList();
  }

  private List<ProgressInterviewRow> interviews(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT i FROM ProgressInterview i WHERE i.participantId = :participant",
            ProgressInterview.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .map(ProgressInterview::row)
        .toList();
  }

  /** What the law asks, and the next progress interview; what can't be told yet comes last. */
  private static List<Deadline> deadlines(
      InburgeringData data, List<PipRow> pips, List<ProgressInterviewRow> interviews) {
    return Stream.concat(
            calculation(data, pips).all().stream(),
            InterviewDeadline.next(interviews, pips).stream())
        .sorted(
            Comparator.comparing(
                Deadline::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static DeadlineCalculation calculation(InburgeringData data, List<PipRow> pips) {
    LocalDate first =
        pips.stream().map(pip -> pip.data().datedOn()).min(Comparator.naturalOrder()).orElse(null);
    return new DeadlineCalculation(data, first);
  }
}
