package nl.powervrouwen.circumstances;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.circumstances.internal.HouseholdMember;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Who lives with a participant: partner, children and other adults, each with or without a file.
 * For who coordinates and who coaches the participant.
 *
 * <p>Of somebody with a file that the caller may not see, only what is written here is told. When
 * the address in that file is secret, nothing is: not even that they live here.
 */
@ApplicationScoped
@Transactional
public class Household {

  private static final int LONGEST_NAME = 200;
  private static final int OLDEST_YEARS = 120;
  private static final int GROWN_UP_YEARS = 18;

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private Participants participants;
  @Inject private ParticipantNames participantNames;
  @Inject private Inburgering inburgering;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * The household of one participant.
   *
   * @return partner, children, other adults; each by name
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<HouseholdMemberRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    List<HouseholdMember> all = members(participant);
    Set<ParticipantId> secret =
        participantNames.secretAmong(
            all.stream()
                .map(member -> member.data().file())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return all.stream()
        .filter(member -> isTold(member, secret))
        .sorted(Comparator.comparing(member -> Objects.requireNonNull(member.data().relation())))
        .map(this::row)
        .toList();
  }

  private List<HouseholdMember> members(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT h FROM HouseholdMember h WHERE h.participantId = :participant ORDER BY h.id",
            HouseholdMember.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .sorted(Alphabet.by(Household::written))
        .toList();
  }

  /** The name that is written here; a member with a file of their own has it there. */
  private static String written(HouseholdMember member) {
    return Objects.requireNonNullElse(member.data().name(), "");
  }

  private boolean isTold(HouseholdMember member, Set<ParticipantId> secret) {
    ParticipantId file = member.data().file();
    return file == null || !secret.contains(file) || caseload.coaches(file.value());
  }

  /**
   * One member.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HouseholdMemberRow get(HouseholdMemberId id) {
    return row(seen(id));
  }

  private HouseholdMember seen(HouseholdMemberId id) {
    HouseholdMember found = entityManager.find(HouseholdMember.class, id.value());
    if (found == null || !caseload.coaches(found.participant().value())) {
      throw new NotFound("household-member");
    }
    ParticipantId file = found.data().file();
    if (file != null && !isTold(found, participantNames.secretAmong(Set.of(file)))) {
      throw new NotFound("household-member");
    }
    return found;
  }

  private HouseholdMember changeable(HouseholdMemberId id) {
    HouseholdMember found = seen(id);
    caseload.mustCoachBeyondOpening(found.participant().value());
    return found;
  }

  /**
   * Writes down somebody who lives with a participant.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates, or
   *     the file is not one that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HouseholdMemberRow add(ParticipantId participant, HouseholdMemberData typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    HouseholdMemberData checked = check(participant, null, typed);
    return row(records.add(new HouseholdMember(participant, checked)));
  }

  /**
   * Changes what is known. A file that the caller may not see stays linked.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see, or the file is not
   *     one that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HouseholdMemberRow change(HouseholdMemberId id, long version, HouseholdMemberData typed) {
    HouseholdMember standing = changeable(id);
    ParticipantId unseen = standing.data().file();
    boolean stays = unseen != null && !caseload.coaches(unseen.value());
    HouseholdMemberData checked =
        check(standing.participant(), id, stays ? typed.with(null) : typed);
    HouseholdMemberData kept = stays ? checked.with(unseen) : checked;
    return row(records.change(HouseholdMember.class, id.value(), version, one -> one.fill(kept)));
  }

  /**
   * Says that the caller looked today whether this adult should have a plan.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HouseholdMemberRow look(HouseholdMemberId id, long version) {
    changeable(id);
    return row(
        records.change(
            HouseholdMember.class,
            id.value(),
            version,
            one -> one.looked(clock.today(), caller.user().displayName())));
  }

  /**
   * Removes who does not live there, or was written down by mistake; the change log keeps it.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(HouseholdMemberId id, long version) {
    changeable(id);
    records.remove(HouseholdMember.class, id.value(), version);
  }

  private HouseholdMemberData check(
      ParticipantId participant, @Nullable HouseholdMemberId changed, HouseholdMemberData typed) {
    Findings findings = new Findings();
    ParticipantId file = typed.file();
    ParticipantData known = file == null ? null : file(file);
    if (file != null && file.equals(participant)) {
      findings.add("file", Code.HOUSEHOLD_SELF);
    }
    if (file != null && isThere(participant, changed, file)) {
      findings.add("file", Code.HOUSEHOLD_TWICE);
    }
    String name = findings.text("name", typed.name(), LONGEST_NAME);
    if (name == null && known != null) {
      name = known.name().spoken();
    }
    HouseholdMemberData checked =
        new HouseholdMemberData(
            name == null ? findings.neededText("name", typed.name(), LONGEST_NAME) : name,
            findings.needed("relation", typed.relation(), HouseholdRelation.OTHER_ADULT),
            birthDate(typed.birthDate(), findings),
            file);
    findings.refuse();
    return checked;
  }

  private ParticipantData file(ParticipantId file) {
    caseload.mustCoach(file.value());
    return participants.get(file).data();
  }

  private boolean isThere(
      ParticipantId participant, @Nullable HouseholdMemberId changed, ParticipantId file) {
    return members(participant).stream()
        .filter(one -> changed == null || !one.id().equals(changed.value()))
        .anyMatch(one -> file.equals(one.data().file()));
  }

  /** What is known in part is refused only when no day of it will do. */
  private @Nullable BirthDate birthDate(@Nullable BirthDate born, Findings findings) {
    LocalDate today = clock.today();
    if (born != null && born.earliest().isAfter(today)) {
      findings.add("birthDate", Code.DATE_FUTURE);
    } else if (born != null) {
      LocalDate latest = born.latest().isAfter(today) ? today : born.latest();
      findings.range("birthDate", latest, today.minusYears(OLDEST_YEARS), today);
    }
    return born;
  }

  private HouseholdMemberRow row(HouseholdMember member) {
    HouseholdMemberData data = member.data();
    ParticipantId file = data.file();
    boolean seesFile = file != null && caseload.coaches(file.value());
    HouseholdMemberData told = data.with(null);
    if (file != null && seesFile) {
      ParticipantData known = participants.get(file).data();
      told =
          new HouseholdMemberData(known.name().spoken(), data.relation(), known.birthDate(), file);
    }
    return new HouseholdMemberRow(
        new HouseholdMemberId(member.id()),
        member.version(),
        member.participant(),
        told,
        isAdult(told) && (file == null || (seesFile && inburgering.get(file).pips().isEmpty())),
        member.lookedOn(),
        member.lookedBy());
  }

  /** A child is one only when every day on which it can have been born says so. */
  private boolean isAdult(HouseholdMemberData data) {
    if (data.relation() != HouseholdRelation.CHILD) {
      return true;
    }
    BirthDate born = data.birthDate();
    return born != null && !born.latest().plusYears(GROWN_UP_YEARS).isAfter(clock.today());
  }
}
