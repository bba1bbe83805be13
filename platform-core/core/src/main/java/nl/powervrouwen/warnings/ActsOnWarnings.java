package nl.powervrouwen.warnings;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.warnings.ApplyingRules.Applying;
import nl.powervrouwen.warnings.internal.ActedOn;
import nl.powervrouwen.warnings.internal.KeptWarnings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which warnings end because somebody acts, at the moment that they end; afterwards that
 * can't be worked out. A room in which something is done that clears warnings does it by this.
 */
@ApplicationScoped
@Transactional
public class ActsOnWarnings {

  @Inject private DutchClock clock;
  @Inject private Caller caller;
  @Inject private LoggedRecords records;
  @Inject private ApplyingRules rules;
  @Inject private KeptWarnings kept;

  /**
   * Does something about participants, and keeps which warnings about them that ended. What only
   * the caller may read is not done by this, or what is kept would tell others that it is there.
   *
   * @param people about whom; whoever asks has decided that the caller may
   * @param act what is done; what it throws passes, and then nothing is kept
   * @return what the act gave
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public <T> T during(Collection<ParticipantId> people, Supplier<T> act) {
    List<Applying> before = rules.to(people);
    T done = act.get();
    if (!before.isEmpty()) {
      List<Applying> after = rules.to(people);
      before.stream()
          .filter(one -> after.stream().noneMatch(one::isLike))
          .forEach(ended -> records.add(actedOn(ended)));
    }
    return done;
  }

  private ActedOn actedOn(Applying ended) {
    return new ActedOn(
        ended.participant(),
        ended.rule().name(),
        ended.sign().about(),
        ended.sign().since(),
        clock.today(),
        caller.user().displayName());
  }

  /**
   * All about one participant.
   *
   * @param now the warnings about this participant that apply today
   * @return the last one first
   */
  List<ActedOnRow> of(ParticipantId participant, List<Warning> now) {
    return rows(kept.actedOn(participant), now);
  }

  /**
   * All about these participants from this day on.
   *
   * @param now the warnings about them that apply today
   * @return the last one first
   */
  List<ActedOnRow> since(LocalDate day, List<Warning> now, Collection<ParticipantId> people) {
    return rows(kept.actedOnSince(day, people), now);
  }

  private static List<ActedOnRow> rows(List<ActedOn> newestFirst, List<Warning> now) {
    return newestFirst.stream()
        .map(
            one ->
                new ActedOnRow(
                    one.participant(),
                    one.rule(),
                    one.since(),
                    one.on(),
                    one.byName(),
                    again(one, newestFirst, now)))
        .toList();
  }

  /** The first later time that somebody acted on the same, or else the warning of today. */
  private static @Nullable LocalDate again(
      ActedOn one, List<ActedOn> newestFirst, List<Warning> now) {
    Stream<LocalDate> later =
        newestFirst.subList(0, newestFirst.indexOf(one)).reversed().stream()
            .filter(one::isLike)
            .map(ActedOn::since);
    Stream<LocalDate> today =
        now.stream()
            .filter(warning -> warning.participant().equals(one.participant()))
            .filter(warning -> one.isAbout(warning.rule(), warning.about()))
            .map(Warning::since);
    return Stream.concat(later, today).findFirst().orElse(null);
  }
}
