package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantContent.Joined;
import nl.powervrouwen.participants.internal.BsnStore;
import nl.powervrouwen.participants.internal.MergedData;
import nl.powervrouwen.participants.internal.Participant;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Participants who were registered twice: one without anything recorded is removed, and two
 * registrations of one person become one. What was done stands in the change log of both; the
 * number of the one that goes leads nowhere from then on.
 */
@ApplicationScoped
@Transactional
public class Duplicates {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private BsnStore bsns;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;
  @Inject private Participants participants;
  @Inject private Instance<ParticipantContent> contents;

  /**
   * Removes somebody about whom nothing is recorded.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when something is recorded, naming it
   */
  @AllowedRoles(COORDINATOR)
  public void remove(ParticipantId id, long version) {
    contents.forEach(content -> content.hold(id, id));
    Participant participant = held(id);
    mustBe(version, participant);
    List<Words> recorded = each(content -> content.recorded(id)).toList();
    if (!recorded.isEmpty()) {
      throw new Conflict(
          Problem.of("participant", Code.PARTICIPANT_HAS_RECORDS, Messages.together(recorded)));
    }
    contents.forEach(content -> content.forget(id));
    log.write(subject(id), "remove", kept(participant), Fields.NONE, null, clock.stamp());
    bsns.remove(participant.id());
    delete(participant);
  }

  /**
   * Participants who may be registered twice: with a BSN, or a name and date of birth, that another
   * has too. Who registered the later one may not see that other, and was not told.
   *
   * @return those with the same BSN first
   */
  @AllowedRoles(COORDINATOR)
  public List<PossiblyTwice> possiblyTwice() {
    Map<UUID, UUID> same = bsns.twice();
    Stream<PossiblyTwice> sameBsn =
        same.entrySet().stream().map(pair -> pair(pair.getKey(), pair.getValue(), true));
    Stream<PossiblyTwice> alike =
        entityManager
            .createQuery(
                "SELECT p FROM Participant p WHERE p.alikeUnseen = TRUE ORDER BY p.nameKey, p.id",
                Participant.class)
            .getResultList()
            .stream()
            .flatMap(
                later ->
                    participants.sameNameAndBirth(later.data()).stream()
                        .filter(later::isLaterThan)
                        .filter(before -> !before.id().equals(same.get(later.id())))
                        .map(before -> pair(later.id(), before.id(), false)));
    return Stream.concat(sameBsn, alike).toList();
  }

  private PossiblyTwice pair(UUID later, UUID before, boolean sameBsn) {
    return new PossiblyTwice(
        participants.get(new ParticipantId(later)),
        participants.get(new ParticipantId(before)),
        sameBsn);
  }

  /**
   * Says that a participant is nobody else of the same name and date of birth: that is not {@link
   * #possiblyTwice} any more. Of a BSN that two have it says nothing.
   *
   * @throws NotFound when there is no such participant
   */
  @AllowedRoles(COORDINATOR)
  public void isSomebodyElse(ParticipantId id) {
    Participant participant = held(id);
    List<UUID> others =
        participants.sameNameAndBirth(participant.data()).stream()
            .filter(participant::isLaterThan)
            .map(Participant::id)
            .sorted()
            .toList();
    // No change of what is known of them: who changes that now need not begin anew.
    entityManager
        .createQuery(
            "UPDATE Participant p SET p.alikeUnseen = FALSE, p.version = p.version"
                + " WHERE p.id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
    log.write(
        subject(id),
        "distinct",
        Fields.NONE,
        Fields.NONE.with("from", others),
        null,
        clock.stamp());
  }

  /**
   * What would happen if two registrations became one.
   *
   * @throws NotFound when one of them is not there
   * @throws Conflict when they are the same
   */
  @AllowedRoles(COORDINATOR)
  public MergePreview preview(ParticipantId kept, ParticipantId other) {
    if (kept.equals(other)) {
      throw new Conflict(Problem.of("other", Code.MERGE_SAME));
    }
    ParticipantDetails one = participants.get(kept);
    ParticipantDetails two = participants.get(other);
    List<Joined> joined = contents.stream().map(content -> content.look(kept, other)).toList();
    List<Words> moves = new ArrayList<>(all(joined, Joined::moves));
    List<Words> contradictions = new ArrayList<>(all(joined, Joined::contradictions));
    if (!bsns.same(kept.value(), other.value())) {
      lookAtBsns(one.maskedBsn(), two.maskedBsn(), moves, contradictions);
    }
    List<Words> notices = all(joined, Joined::notices);
    List<String> differing = new MergedData(one.data(), two.data()).differing();
    return new MergePreview(
        one,
        two,
        differing,
        moves,
        contradictions,
        notices,
        fingerprint(one, two, List.of(moves, contradictions, notices)));
  }

  /** In an order that is the same each time, whichever room is found first. */
  private static List<Words> all(List<Joined> joined, Function<Joined, List<Words>> which) {
    return joined.stream()
        .flatMap(one -> which.apply(one).stream())
        .sorted(Comparator.comparing(Words::dutch))
        .toList();
  }

  private static void lookAtBsns(
      @Nullable String kept,
      @Nullable String other,
      List<Words> moves,
      List<Words> contradictions) {
    if (other == null) {
      return;
    }
    if (kept == null) {
      moves.add(Messages.words("content.bsn.moves", other));
    } else {
      contradictions.add(Messages.words("content.bsn", kept, other));
    }
  }

  /** What is known about both is in their versions. */
  private static String fingerprint(
      ParticipantDetails kept, ParticipantDetails other, List<List<Words>> said) {
    String seen =
        String.join(
            " ",
            kept.id().value() + " " + kept.version() + " " + kept.maskedBsn(),
            other.id().value() + " " + other.version() + " " + other.maskedBsn(),
            said.toString());
    byte[] all = Sha256.begin().digest(seen.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * Makes one of two registrations of one person.
   *
   * @param choices by the name of each differing field the one whose value stays
   * @param fingerprint of the preview that the caller saw
   * @return the one that stays
   * @throws NotFound when one of them is not there
   * @throws nl.powervrouwen.refusals.InvalidInput when a choice is missing, or what was chosen does
   *     not go together
   * @throws Conflict when something changed since the preview, or what is recorded contradicts
   *     itself
   */
  @AllowedRoles(COORDINATOR)
  public ParticipantDetails merge(
      ParticipantId kept,
      ParticipantId other,
      Map<String, ParticipantId> choices,
      String fingerprint) {
    contents.forEach(content -> content.hold(kept, other));
    hold(kept, other);
    MergePreview preview = preview(kept, other);
    if (!preview.fingerprint().equals(fingerprint)) {
      throw new Conflict(Problem.of("fingerprint", Code.MERGE_CHANGED));
    }
    if (!preview.contradictions().isEmpty()) {
      throw new Conflict(
          Problem.of(
              "other", Code.MERGE_CONTRADICTION, Messages.together(preview.contradictions())));
    }
    ParticipantData data = chosen(preview, choices);
    contents.forEach(content -> content.move(kept, other));
    entityManager.flush();
    leave(held(other), kept);
    return participants.change(kept, preview.kept().version(), data);
  }

  private static ParticipantData chosen(MergePreview preview, Map<String, ParticipantId> choices) {
    ParticipantId other = preview.other().id();
    Set<ParticipantId> both = Set.of(preview.kept().id(), other);
    Findings findings = new Findings();
    for (String field : preview.differing()) {
      ParticipantId choice = choices.get(field);
      if (choice == null || !both.contains(choice)) {
        findings.add(field, Code.MERGE_CHOICE);
      }
    }
    findings.refuse();
    Set<String> ofOther =
        preview.differing().stream()
            .filter(field -> other.equals(choices.get(field)))
            .collect(Collectors.toSet());
    return new MergedData(preview.kept().data(), preview.other().data()).with(ofOther);
  }

  /** What the other one was is written down at both, and then it goes. */
  private void leave(Participant other, ParticipantId kept) {
    ParticipantId id = new ParticipantId(other.id());
    Fields was = kept(other);
    Fields into = Fields.NONE.with("into", kept.value());
    log.write(subject(id), "merge", was, into, null, clock.stamp());
    log.write(
        subject(kept), "merge", was, Fields.NONE.with("from", id.value()), null, clock.stamp());
    bsns.move(other.id(), kept.value());
    delete(other);
  }

  private Fields kept(Participant participant) {
    Fields fields = participant.fields();
    return bsns.masked(participant.id()) == null ? fields : fields.with("bsn", "sealed");
  }

  private void delete(Participant participant) {
    entityManager
        .createQuery("DELETE FROM ParticipantWord w WHERE w.participant = :participant")
        .setParameter("participant", participant.id())
        .executeUpdate();
    entityManager
        .createQuery("DELETE FROM FileLook l WHERE l.participantId = :participant")
        .setParameter("participant", participant.id())
        .executeUpdate();
    caseload.setCoach(participant.id(), null);
    entityManager.remove(participant);
    entityManager.flush();
  }

  /** Always in the same order, so that two who merge the same two never wait for each other. */
  private void hold(ParticipantId kept, ParticipantId other) {
    Stream.of(kept, other).sorted(Comparator.comparing(ParticipantId::value)).forEach(this::held);
  }

  private Participant held(ParticipantId id) {
    Participant participant = entityManager.find(Participant.class, id.value());
    if (participant == null) {
      throw new NotFound("participant");
    }
    // Read before it was held, so a colleague may have changed it since.
    entityManager.refresh(participant, LockModeType.PESSIMISTIC_WRITE);
    return participant;
  }

  private static void mustBe(long version, Participant participant) {
    if (participant.version() != version) {
      throw new StaleVersion("participant", participant.version());
    }
  }

  private Stream<Words> each(Function<ParticipantContent, List<Words>> asked) {
    return contents.stream().flatMap(content -> asked.apply(content).stream());
  }

  private static Subject subject(ParticipantId id) {
    return Subject.about(id.value(), "participant", id.value());
  }
}
