package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.internal.BsnStore;
import nl.powervrouwen.participants.internal.ListPoints;
import nl.powervrouwen.participants.internal.Participant;
import nl.powervrouwen.participants.internal.ParticipantColumns;
import nl.powervrouwen.participants.internal.ParticipantWalk;
import nl.powervrouwen.participants.internal.ParticipantWalk.Point;
import nl.powervrouwen.participants.internal.ParticipantWalk.Stop;
import nl.powervrouwen.participants.internal.ParticipantWord;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The participants of the caller's municipality, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Participants {

  private static final int LONGEST_SEARCH = 100;
  private static final int LARGEST_PAGE = 200;

  /** More than this many words find nobody else. */
  private static final int MOST_WORDS = 10;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private BsnStore bsns;
  @Inject private ListPoints points;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;

  /** One page of the participants that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantPage find(ParticipantQuery query) {
    List<List<List<String>>> words = words(query);
    if (words.isEmpty() && !Findings.isNothing(query.words())) {
      return new ParticipantPage(List.of(), null, null);
    }
    ParticipantWalk walk =
        new ParticipantWalk(
            entityManager, caseload.visible("p.id"), words, query.sort(), query.descending());
    ListPoint from = query.from();
    Point beside = from == null ? null : point(from, walk, query);
    boolean forwards = beside == null || !query.backwards();
    List<Stop> found = walk.read(beside, forwards, query.size() + 1);
    boolean more = found.size() > query.size();
    List<Stop> page = more ? found.subList(0, query.size()) : found;
    boolean back = beside != null && hasRowsBeside(walk, page, !forwards, query.size());
    return forwards ? page(page, back, more, query) : page(page.reversed(), more, back, query);
  }

  private Point point(ListPoint from, ParticipantWalk walk, ParticipantQuery query) {
    return points.open(from, query).orElseGet(() -> walk.standing(from.id()).point());
  }

  private ParticipantPage page(
      List<Stop> page, boolean hasPrevious, boolean hasNext, ParticipantQuery query) {
    return new ParticipantPage(
        rows(page),
        hasPrevious ? points.at(page.getFirst(), query) : null,
        hasNext ? points.at(page.getLast(), query) : null);
  }

  private static List<List<List<String>>> words(ParticipantQuery query) {
    Findings findings = new Findings();
    String words = findings.text("words", query.words(), LONGEST_SEARCH);
    findings.range("size", query.size(), 1, LARGEST_PAGE);
    findings.refuse();
    return words == null ? List.of() : NameWords.sought(words).stream().limit(MOST_WORDS).toList();
  }

  /**
   * Whether there are rows on the side from which the page was read. As many are asked for as stand
   * on a page: for one alone the database walks along the whole order, past everybody whom a job
   * coach may not see.
   */
  private static boolean hasRowsBeside(
      ParticipantWalk walk, List<Stop> page, boolean forwards, int size) {
    return !page.isEmpty() && !walk.read(page.getFirst().point(), forwards, size).isEmpty();
  }

  private List<ParticipantRow> rows(List<Stop> page) {
    Map<String, StaffMember> coaches =
        staff.known(
            page.stream().map(stop -> stop.data().coach()).filter(Objects::nonNull).toList());
    return page.stream()
        .map(
            stop -> {
              String coach = stop.data().coach();
              StaffMember known = coach == null ? null : coaches.get(coach);
              return new ParticipantRow(
                  new ParticipantId(stop.point().id()),
                  stop.data(),
                  known == null ? null : known.displayName());
            })
        .toList();
  }

  /**
   * One participant.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id that the caller may
   *     see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantDetails get(ParticipantId id) {
    return details(visible(id, LockModeType.NONE));
  }

  /**
   * Those of these participants whom the caller may see, in the order of a list of names.
   *
   * @return without their job coaches
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<ParticipantRow> of(Collection<ParticipantId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    CaseloadFilter visible = caseload.visible("p.id");
    return visible
        .bind(
            entityManager.createQuery(
                "SELECT p FROM Participant p WHERE p.id IN :ids AND "
                    + visible.jpql()
                    + " ORDER BY p.nameKey, p.id",
                Participant.class))
        .setParameter("ids", ids.stream().map(ParticipantId::value).distinct().toList())
        .getResultStream()
        .map(one -> new ParticipantRow(new ParticipantId(one.id()), one.data(), null))
        .toList();
  }

  /**
   * Who may be the same person as somebody new: all the words of the name and the date of birth are
   * theirs too, however they are divided over the fields.
   *
   * @return those that the caller may see; empty when a date of birth or a name is not known
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ParticipantRow> alike(ParticipantData typed) {
    return sameNameAndBirth(typed).stream()
        .filter(other -> caseload.includes(other.id()))
        .map(other -> new ParticipantRow(new ParticipantId(other.id()), other.data(), null))
        .toList();
  }

  private List<Participant> sameNameAndBirth(ParticipantData typed) {
    String first = typed.firstName();
    String last = typed.lastName();
    if (typed.birthDate() == null || first == null || last == null) {
      return List.of();
    }
    Set<String> words = NameWords.of(new PersonName(first, typed.prefix(), last));
    return entityManager
        .createQuery("SELECT p FROM Participant p WHERE p.birthUp = :born", Participant.class)
        .setParameter("born", typed.birthDate())
        .getResultStream()
        .filter(other -> NameWords.of(other.data().name()).equals(words))
        .toList();
  }

  /**
   * Registers a new participant, after it was asked whether it is {@linkplain #alike somebody who
   * is there}.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when a participant with this BSN is registered, or
   *     one of the same name and date of birth
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails register(ParticipantData input) {
    if (!sameNameAndBirth(input).isEmpty()) {
      throw new Conflict(Problem.of("lastName", Code.PARTICIPANT_ALIKE));
    }
    return registerAnother(input);
  }

  /**
   * Registers a new participant whom somebody says to be nobody of those who are there. A job coach
   * who registers one without naming a coach becomes the coach: otherwise the newcomer would be out
   * of the job coach's sight at once.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when a participant with this BSN is registered
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails registerAnother(ParticipantData input) {
    CurrentUser user = caller.user();
    boolean own = user.hasAny(JOBCOACH) && !user.hasAny(COORDINATOR);
    boolean unnamed = Findings.isNothing(input.coach());
    if (own && unnamed && staff.known(List.of(user.subject())).isEmpty()) {
      staff.greet();
    }
    ParticipantColumns checked = check(input, own && unnamed ? user.subject() : input.coach());
    Participant participant = new Participant(checked, user, clock.stamp());
    entityManager.persist(participant);
    entityManager.flush();
    return kept(participant, checked, Fields.NONE);
  }

  /**
   * Changes a participant; whoever else wants to waits until this is done.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails change(ParticipantId id, long version, ParticipantData input) {
    Participant participant = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
    ParticipantColumns checked = check(input, input.coach());
    Fields before = participant.fields();
    participant.fill(checked, caller.user(), clock.stamp());
    entityManager.flush();
    return kept(participant, checked, before);
  }

  /**
   * Takes away a BSN that was typed at the wrong participant (AVG, artikel 16); the change log
   * keeps that it was done, never what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails removeBsn(ParticipantId id, long version) {
    Participant participant = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
    participant.changed(caller.user(), clock.stamp());
    bsns.remove(participant.id());
    entityManager.flush();
    Fields after = participant.fields();
    Subject subject = Subject.about(participant.id(), "participant", participant.id());
    log.changed(subject, after.with("bsn", "sealed"), after, participant.changedAt());
    return details(participant);
  }

  private Participant visible(ParticipantId id, LockModeType lock) {
    Participant participant =
        caseload.includes(id.value())
            ? entityManager.find(Participant.class, id.value(), lock)
            : null;
    if (participant == null) {
      throw new NotFound("participant");
    }
    return participant;
  }

  private ParticipantColumns check(ParticipantData typed, @Nullable String coach) {
    Findings findings = new Findings();
    ParticipantColumns checked = new ParticipantColumns(typed, coach, findings, clock.today());
    String known = checked.data().coach();
    if (known != null && !staff.known(List.of(known)).containsKey(known)) {
      findings.add("coach", Code.STAFF_UNKNOWN);
    }
    findings.refuse();
    return checked;
  }

  /** Keeps what stands in other tables: the words of the name, who may see it, BSN and log. */
  private ParticipantDetails kept(
      Participant participant, ParticipantColumns checked, Fields before) {
    entityManager
        .createQuery("DELETE FROM ParticipantWord w WHERE w.participant = :participant")
        .setParameter("participant", participant.id())
        .executeUpdate();
    ParticipantData data = participant.data();
    for (String word : NameWords.of(data.name())) {
      entityManager.persist(new ParticipantWord(participant.id(), word));
    }
    caseload.setCoach(participant.id(), data.coach());
    Fields after = participant.fields();
    if (checked.typedBsn() != null) {
      bsns.keep(participant.id(), checked.typedBsn());
      after = after.with("bsn", "sealed"); // that it was written, never what
    }
    Subject subject = Subject.about(participant.id(), "participant", participant.id());
    log.changed(subject, before, after, participant.changedAt());
    entityManager.flush();
    return details(participant);
  }

  private ParticipantDetails details(Participant participant) {
    String coach = participant.data().coach();
    StaffMember known = coach == null ? null : staff.known(List.of(coach)).get(coach);
    return participant.details(bsns.masked(participant.id()), known);
  }
}
