package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.inburgering.internal.FileCheck;
import nl.powervrouwen.inburgering.internal.InburgeringFile;
import nl.powervrouwen.inburgering.internal.Pip;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Words;

/**
 * The inburgering of participants: the file, the PIP and the deadlines. A coordinator sees
 * everybody's, a job coach those of whom they coach; who leads a group does not see it.
 */
@ApplicationScoped
@Transactional
public class Inburgering {

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering recorded;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private Participants participants;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * Somebody's inburgering; empty with version 0 when nothing was recorded.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public InburgeringDetails get(ParticipantId participant) {
    recorded.mustSee(participant);
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
          new FileCheck(recorded.pips(participant), clock.today())
              .file(recorded.data(participant), typed);
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
        .filter(found -> recorded.sees(found.participant()))
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
          new FileCheck(recorded.pips(participant), clock.today())
              .pip(typed, recorded.data(participant));
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
                      recorded.pips(participant).stream()
                          .filter(one -> !one.id().equals(id))
                          .toList();
                  new FileCheck(others, clock.today()).pip(typed, recorded.data(participant));
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
    Map<ParticipantId, List<Deadline>> due = recorded.coachedDeadlines();
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

  private static boolean mustBeDone(Deadline deadline) {
    return deadline.isDue() && deadline.kind().mustBeDone();
  }

  /**
   * Whether the caller may record something of this participant: who opened the file for a reason
   * only reads it.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean mayChange(ParticipantId participant) {
    return recorded.mayChange(participant);
  }

  private InburgeringDetails changing(ParticipantId participant, Runnable change) {
    return details(participant, recorded.moved(participant, change));
  }

  private InburgeringDetails details(ParticipantId participant, List<Words> moved) {
    InburgeringFile file = entityManager.find(InburgeringFile.class, participant.value());
    List<PipRow> pips = recorded.pips(participant);
    return new InburgeringDetails(
        participant,
        file == null ? 0 : file.version(),
        recorded.data(participant),
        pips,
        recorded.deadlines(participant, pips),
        moved);
  }
}
