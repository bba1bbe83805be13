package nl.powervrouwen.coaching.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may know of the contact with one participant.
 *
 * @param facts newest first
 */
public record ContactHistory(List<Fact> facts) {

  /** Of somebody of whom nothing is written down. */
  public static final ContactHistory NONE = new ContactHistory(List.of());

  /** Puts them in their order. */
  public ContactHistory {
    facts = facts.stream().sorted(Comparator.comparing(Fact::heldAt).reversed()).toList();
  }

  /**
   * What of a contact moment counts.
   *
   * @param followUpOn when something is to follow; null when nothing is, or it is done
   */
  public record Fact(
      Instant heldAt,
      boolean reached,
      @Nullable LocalDate pauseUntil,
      @Nullable LocalDate followUpOn,
      @Nullable String followUp) {

    /** On which day it was. */
    public LocalDate day() {
      return DutchClock.dayOf(heldAt);
    }
  }

  /** How often they were sought in vain since they were last spoken to. */
  public int tries() {
    return (int) facts.stream().takeWhile(fact -> !fact.reached()).count();
  }

  /** When they were last sought in vain, since they were spoken to; null for not at all. */
  public @Nullable LocalDate lastTry() {
    return tries() == 0 ? null : facts.getFirst().day();
  }

  /** When they were last spoken to; null when nobody wrote that down. */
  public @Nullable LocalDate spokenOn() {
    return facts.stream().filter(Fact::reached).map(Fact::day).findFirst().orElse(null);
  }

  /** Until which day a pause holds, as it was agreed last; null when none holds on this day. */
  public @Nullable LocalDate pauseUntil(LocalDate today) {
    return facts.stream()
        .map(Fact::pauseUntil)
        .filter(Objects::nonNull)
        .findFirst()
        .filter(day -> !day.isBefore(today))
        .orElse(null);
  }

  /** The first that is to follow. */
  public Optional<Fact> next() {
    return facts.stream()
        .filter(fact -> fact.followUpOn() != null)
        .min(Comparator.comparing(fact -> Objects.requireNonNull(fact.followUpOn())));
  }
}
