package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.internal.BsnStore;
import nl.powervrouwen.participants.internal.CoachHistory;
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
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.RateLimit;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.tenancy.TransactionLock;
import org.jspecify.annotations.Nullable;

/** The participants of the caller's municipality, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Participants {

  private static final int LONGEST_SEARCH = 100;
  private static final int LARGEST_PAGE = 200;

  /** More than this many words find nobody else. */
  private static final int MOST_WORDS = 10;

  /** More than this many of one name are told apart by a coordinator. */
  private static final int MOST_ELSEWHERE = 5;

  /** Of one colleague: a name of ten letters, each of them a question, every ten seconds. */
  private final RateLimit searches = new RateLimit(600, Duration.ofMinutes(10));

  private final RateLimit searchesElsewhere = new RateLimit(600, Duration.ofMinutes(10));

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private Staff staff;
  @Inject private BsnStore bsns;
  @Inject private TransactionLock lock;
  @Inject private ListPoints points;
  @Inject private CoachHistory coachHistory;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;

  /**
   * One page of the participants that the caller may see.
   *
   * @throws nl.powervrouwen.refusals.TooOften when the caller looked for names more often than
   *     anybody who types
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantPage find(ParticipantQuery query) {
    if (!Findings.isNothing(query.words())) {
      count(searches);
    }
    return read(query);
  }

  private void count(RateLimit asked) {
    CurrentUser user = caller.user();
    asked
        .ask(user.tenant() + " " + user.subject(), clock.now())
        .ifPresent(
            wait -> {
              throw new TooOften(wait);
            });
  }

  /**
   * Who is registered under this name and whom the caller may not see, for who may register
   * somebody: that they exist, and whom to ask. The words are whole ones and at least two, or the
   * only name of who has one: who types a beginning finds nobody here.
   *
   * @return at most five, in the order of a list of names
   * @throws nl.powervrouwen.refusals.TooOften when the caller looked for names more often than
   *     anybody who types
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<KnownElsewhere> elsewhere(String name) {
    Findings findings = new Findings();
    findings.text("words", name, LONGEST_SEARCH);
    findings.refuse();
    List<String> words = NameWords.of(name);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    count(searchesElsewhere);
    CaseloadFilter visible = caseload.visible("p.id");
    List<Participant> found =
        visible
            .bind(
                entityManager.createQuery(
                    "SELECT p FROM Participant p, ParticipantWord w WHERE w.participant = p.id"
                        + " AND w.word = :word AND NOT ("
                        + visible.jpql()
                        + ") ORDER BY p.nameKey, p.id",
                    Participant.class))
            .setParameter("word", Collections.max(words, Comparator.comparingInt(String::length)))
            .getResultStream()
            .filter(other -> isCalled(other.data().name(), words))
            .limit(MOST_ELSEWHERE)
            .toList();
    Map<String, StaffMember> coaches = coaches(found.stream().map(Participant::data));
    return found.stream()
        .map(
            other ->
                new KnownElsewhere(
                    new ParticipantId(other.id()),
                    other.data().name(),
                    coachOf(other.data(), coaches).orElse(null)))
        .toList();
  }

  private static boolean isCalled(PersonName name, List<String> words) {
    Set<String> all = NameWords.of(name);
    return all.containsAll(words) && (words.size() > 1 || all.size() == 1);
  }

  private ParticipantPage read(ParticipantQuery query) {
    ParticipantWalk walk = walk(query);
    if (findsNobody(query, walk)) {
      return new ParticipantPage(List.of(), null, null);
    }
    ListPoint from = query.from();
    Point beside = from == null ? null : point(from, walk, query);
    boolean forwards = beside == null || !query.backwards();
    List<Stop> found = walk.read(beside, forwards, query.size() + 1);
    boolean more = found.size() > query.size();
    List<Stop> page = more ? found.subList(0, query.size()) : found;
    boolean back =
        beside != null
            && !page.isEmpty()
            && (walk.has(beside) || hasRowsBeside(walk, page, !forwards, query.size()));
    return forwards ? page(page, back, more, query) : page(page.reversed(), more, back, query);
  }

  /** How many participants that the caller may see this finds on all its pages together. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public long count(ParticipantQuery query) {
    ParticipantWalk walk = walk(query);
    return findsNobody(query, walk) ? 0 : walk.count();
  }

  /**
   * Tells all participants that the caller may see and this finds, for a file: whatever the page,
   * from the first one on.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void all(ParticipantQuery query, Consumer<ParticipantRow> each) {
    ListPoint from = null;
    do {
      ParticipantPage page =
          read(
              new ParticipantQuery(
                  query.words(),
                  query.filter(),
                  query.sort(),
                  query.descending(),
                  from,
                  false,
                  LARGEST_PAGE));
      page.rows().forEach(each);
      from = page.next();
    } while (from != null);
  }

  private ParticipantWalk walk(ParticipantQuery query) {
    return new ParticipantWalk(
        entityManager,
        caseload.visible("p.id"),
        query.filter(),
        words(query),
        query.sort(),
        query.descending());
  }

  /** A word of signs alone is in no name. */
  private static boolean findsNobody(ParticipantQuery query, ParticipantWalk walk) {
    return walk.words().isEmpty() && !Findings.isNothing(query.words());
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
   * Whether there are rows on the side from which the page was read, when whoever it was read from
   * went away. As many are asked for as stand on a page: for one alone the database walks along the
   * whole order, past everybody whom a job coach may not see.
   */
  private static boolean hasRowsBeside(
      ParticipantWalk walk, List<Stop> page, boolean forwards, int size) {
    return !walk.read(page.getFirst().point(), forwards, size).isEmpty();
  }

  private List<ParticipantRow> rows(List<Stop> page) {
    Map<String, StaffMember> coaches = coaches(page.stream().map(Stop::data));
    return page.stream()
        .map(
            stop ->
                new ParticipantRow(
                    new ParticipantId(stop.point().id()),
                    stop.data().listed(),
                    coachOf(stop.data(), coaches).map(StaffMember::displayName).orElse(null)))
        .toList();
  }

  private Map<String, StaffMember> coaches(Stream<ParticipantData> people) {
    List<String> subjects = people.map(ParticipantData::coach).filter(Objects::nonNull).toList();
    return subjects.isEmpty() ? Map.of() : staff.known(subjects);
  }

  private static Optional<StaffMember> coachOf(
      ParticipantData data, Map<String, StaffMember> coaches) {
    return Optional.ofNullable(data.coach()).map(coaches::get);
  }

  /**
   * One participant; a secret address, place and phone only for who coordinates or coaches them.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id that the caller may
   *     see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantDetails get(ParticipantId id) {
    return details(visible(id, LockModeType.NONE));
  }

  /** What is secret stays as it is for who does not see it, or says nothing of it. */
  private ParticipantData withSecrets(ParticipantData input, Participant participant) {
    ParticipantData stands = participant.data();
    if (stands.isSecret() && !mayKnowSecrets(participant.id())) {
      return input.withSecretsOf(stands);
    }
    return input.secret(input.secretAddress() == null ? stands.isSecret() : input.isSecret());
  }

  /** Who leads a group, or opened a file, sees who it is, and not where they hide. */
  private boolean mayKnowSecrets(UUID participant) {
    return caller.user().hasAny(COORDINATOR, JOBCOACH)
        && caseload.coachesBeyondOpening(participant);
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
        .map(one -> new ParticipantRow(new ParticipantId(one.id()), one.data().listed(), null))
        .toList();
  }

  /**
   * Who may be the same person as somebody new: all the words of the name are theirs too, however
   * they are divided over the fields, and as far as both dates of birth are known they can be one.
   *
   * @return those that the caller may see; empty when a year of birth or a surname is not known
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ParticipantRow> alike(ParticipantData typed) {
    return sameNameAndBirth(typed).stream()
        .filter(other -> caseload.includes(other.id()))
        .map(
            other -> new ParticipantRow(new ParticipantId(other.id()), other.data().listed(), null))
        .toList();
  }

  /** The others of the same name and date of birth, whoever may see them. */
  List<Participant> sameNameAndBirth(ParticipantData typed) {
    BirthDate born = typed.birthDate();
    Set<String> words = typed.lastName() == null ? Set.of() : NameWords.of(typed.name());
    if (born == null || words.isEmpty()) {
      return List.of();
    }
    String year = born.toString().substring(0, 5);
    return entityManager
        .createQuery(
            "SELECT p FROM Participant p, ParticipantWord w WHERE w.participant = p.id"
                + " AND w.word = :word AND p.birthUp BETWEEN :first AND :last",
            Participant.class)
        .setParameter("word", Collections.max(words, Comparator.comparingInt(String::length)))
        .setParameter("first", year)
        .setParameter("last", year + "99")
        .getResultStream()
        .filter(other -> NameWords.of(other.data().name()).equals(words))
        .filter(
            other -> Optional.ofNullable(other.data().birthDate()).filter(born::mayBe).isPresent())
        .toList();
  }

  /**
   * Registers a new participant, after it was asked whether it is {@linkplain #alike somebody who
   * is there}. Of somebody whom the caller may not see nothing is said: both are registered then,
   * and the coordinator is told ({@link Duplicates#possiblyTwice}).
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when a participant with this BSN is registered, or
   *     one of the same name and date of birth, whom the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails register(ParticipantData input) {
    holdName(input);
    if (!alike(input).isEmpty()) {
      throw new Conflict(Problem.of("lastName", Code.PARTICIPANT_ALIKE));
    }
    return registerAnother(input);
  }

  /** Else two colleagues who register somebody at one moment would both find nobody. */
  private void holdName(ParticipantData input) {
    if (input.lastName() != null && input.birthDate() != null) {
      lock.hold("register " + new TreeSet<>(NameWords.of(input.name())));
    }
  }

  /**
   * Registers a new participant whom somebody says to be nobody of those whom they see. A job coach
   * who registers one without naming a coach becomes the coach: otherwise the newcomer would be out
   * of the job coach's sight at once.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when a participant with this BSN is registered whom
   *     the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails registerAnother(ParticipantData input) {
    holdName(input);
    CurrentUser user = caller.user();
    boolean own = user.hasAny(JOBCOACH) && !user.hasAny(COORDINATOR);
    boolean unnamed = Findings.isNothing(input.coach());
    if (own && unnamed && staff.known(List.of(user.subject())).isEmpty()) {
      staff.greet();
    }
    ParticipantColumns checked = check(input, own && unnamed ? user.subject() : input.coach());
    Participant participant = new Participant(checked, user, clock.stamp());
    if (sameNameAndBirth(input).stream().anyMatch(other -> !caseload.includes(other.id()))) {
      participant.mayBeSomebodyUnseen();
    }
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
    Participant participant = held(id, version);
    ParticipantColumns checked = check(withSecrets(input, participant), input.coach());
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
    Participant participant = held(id, version);
    participant.changed(caller.user(), clock.stamp());
    bsns.remove(participant.id());
    entityManager.flush();
    Fields after = participant.fields();
    log.changed(subject(participant), after.with("bsn", "sealed"), after, participant.changedAt());
    return details(participant);
  }

  /** Somebody whom nobody else changes until this transaction ends, as the caller saw them. */
  private Participant held(ParticipantId id, long version) {
    Participant participant = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (!mayChange(id)) {
      throw new NotAllowed("what is known of somebody whose file was only opened");
    }
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
    return participant;
  }

  /**
   * Whether the caller may change what is known of a participant whom they see: who opened the file
   * for a reason only reads it.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean mayChange(ParticipantId id) {
    return caseload.includesBeyondOpening(id.value());
  }

  /**
   * Whether the caller sees what is said between a participant and their coach for no other reason
   * than that they opened the file: then they record nothing but contacts.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean isOnlyOpened(ParticipantId id) {
    return caseload.coaches(id.value()) && !caseload.coachesBeyondOpening(id.value());
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
    coachHistory.begin(participant.id(), data.coach());
    Fields after = participant.fields();
    if (checked.typedBsn() != null) {
      bsns.keep(participant.id(), checked.typedBsn());
      after = after.with("bsn", "sealed"); // that it was written, never what
    }
    log.changed(subject(participant), before, after, participant.changedAt());
    entityManager.flush();
    return details(participant);
  }

  private static Subject subject(Participant participant) {
    return Subject.about(participant.id(), "participant", participant.id());
  }

  private ParticipantDetails details(Participant participant) {
    ParticipantData data = participant.data();
    StaffMember coach = coachOf(data, coaches(Stream.of(data))).orElse(null);
    ParticipantDetails details = participant.details(bsns.masked(participant.id()), coach);
    return mayKnowSecrets(participant.id()) ? details : details.listed();
  }
}
