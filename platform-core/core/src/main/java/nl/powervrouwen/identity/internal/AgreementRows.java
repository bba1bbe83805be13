package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;

/**
 * The requests for agreement of the caller's municipality. Each is asked, decided and done in a
 * transaction of its own: what they are about may live elsewhere, and can't be rolled back.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AgreementRows {

  private static final int MOST_OPEN = 50;

  /** What was decided longer ago is read in the log. */
  private static final Duration SHOWN = Duration.ofDays(30);

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * Asks colleagues to agree; the one that is open already when the caller asked the same before.
   *
   * @throws Conflict when too many requests of theirs are open
   */
  public AgreementRequest ask(AgreementMatter matter, String reason) {
    CurrentUser user = caller.user();
    List<AgreementEntry> open =
        all().stream()
            .filter(one -> one.isAskedBy(user))
            .filter(one -> one.state(clock.now()) == AgreementState.OPEN)
            .toList();
    for (AgreementEntry known : open) {
      if (known.matter().equals(matter)) {
        return known.seenBy(user, clock.now());
      }
    }
    if (open.size() >= MOST_OPEN) {
      throw new Conflict(Problem.of("request", Code.AGREEMENT_TOO_MANY, MOST_OPEN));
    }
    AgreementEntry entry = new AgreementEntry(matter, reason, user, clock.now());
    entityManager.persist(entry);
    entityManager.flush();
    return entry.seenBy(user, clock.now());
  }

  /** Those of the last month, newest first. */
  public List<AgreementRequest> list() {
    return all().stream().map(one -> one.seenBy(caller.user(), clock.now())).toList();
  }

  private List<AgreementEntry> all() {
    return entityManager
        .createQuery(
            "SELECT r FROM AgreementEntry r WHERE r.until > :since ORDER BY r.askedAt DESC, r.id",
            AgreementEntry.class)
        .setParameter("since", DutchClock.kept(clock.now().minus(SHOWN)))
        .getResultList();
  }

  /**
   * Decides about one.
   *
   * @throws NotFound when there is none
   * @throws Conflict when the caller may not decide about it, or it was decided before
   */
  public AgreementRequest decide(AgreementRequestId id, boolean agreed) {
    AgreementEntry entry = entry(id);
    if (!entry.mayBeDecidedBy(caller.user(), clock.now())) {
      throw new Conflict(Problem.of("request", Code.AGREEMENT_NOT_YOURS));
    }
    entry.decide(agreed, caller.user(), clock.now());
    entityManager.flush();
    return entry.seenBy(caller.user(), clock.now());
  }

  /** The caller does not want any more what they asked; nothing happens to one that has ended. */
  public void withdraw(AgreementRequestId id) {
    AgreementEntry entry = entry(id);
    if (!entry.isAskedBy(caller.user())) {
      throw new NotFound("agreement request");
    }
    AgreementState state = entry.state(clock.now());
    if (state == AgreementState.OPEN || state == AgreementState.AGREED) {
      entry.become(AgreementState.WITHDRAWN);
    }
  }

  /**
   * Takes an agreement to do the action with it, once.
   *
   * @return what it is about
   * @throws NotFound when there is no such request
   * @throws Conflict when nobody agreed with this action, or it was done before
   */
  public AgreementMatter take(AgreementRequestId id, SensitiveAction action) {
    AgreementEntry entry = entry(id);
    if (entry.action() != action || !entry.mayBeDoneBy(caller.user(), clock.now())) {
      throw new Conflict(Problem.of("request", Code.AGREEMENT_MISSING));
    }
    entry.become(AgreementState.DONE);
    entityManager.flush();
    return entry.matter();
  }

  /** Gives it back when the action could not be done. */
  void giveBack(AgreementRequestId id) {
    entry(id).become(AgreementState.AGREED);
  }

  /** What it is about. */
  public AgreementMatter matter(AgreementRequestId id) {
    return entry(id).matter();
  }

  private AgreementEntry entry(AgreementRequestId id) {
    AgreementEntry entry = entityManager.find(AgreementEntry.class, id.value());
    if (entry == null) {
      throw new NotFound("agreement request");
    }
    return entry;
  }
}
