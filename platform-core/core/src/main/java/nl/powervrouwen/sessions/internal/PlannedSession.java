package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * One session of a series while a change of it is thought out.
 *
 * @param id which; null for a new one
 * @param version version of the session; 0 for a new one
 * @param state whether it is planned, held or cancelled
 * @param movable planned, and nobody's attendance is recorded
 * @param slot when, what and where
 */
public record PlannedSession(
    @Nullable SessionId id, long version, SessionState state, boolean movable, Slot slot) {

  /** By time; then by id, so that the order never depends on chance. */
  static final Comparator<PlannedSession> BY_TIME =
      Comparator.comparing((PlannedSession session) -> session.slot.start())
          .thenComparing(session -> session.id == null ? "" : session.id.value().toString());

  static final Duration LONGEST = Duration.ofHours(12);

  /** A new one. */
  static PlannedSession planned(Slot slot) {
    return new PlannedSession(null, 0, SessionState.PLANNED, true, slot);
  }

  /** When it begins, on the clock. */
  LocalDateTime wallStart() {
    return LocalDateTime.ofInstant(slot.start(), DutchClock.ZONE);
  }

  /** When it ends, on the clock. */
  LocalDateTime wallEnd() {
    return LocalDateTime.ofInstant(slot.end(), DutchClock.ZONE);
  }

  LocalDate day() {
    return wallStart().toLocalDate();
  }

  /** A new session like this one. */
  PlannedSession copy() {
    return planned(slot);
  }

  /**
   * The same session at this time on the clock. Where it stands at that time already it stays: an
   * hour that comes twice would become the first of the two.
   */
  PlannedSession at(LocalDateTime start, LocalDateTime end) {
    if (start.equals(wallStart()) && end.equals(wallEnd())) {
      return this;
    }
    Instant begins = DutchClock.momentOf(start).toInstant();
    Instant ends = begins.plus(lasting(begins, start, end));
    return with(
        new Slot(
            begins,
            ends,
            slot.part(),
            slot.curriculum(),
            slot.partTitle(),
            slot.title(),
            slot.theme(),
            slot.countsFor(),
            slot.channel(),
            slot.place(),
            slot.meetingLink()));
  }

  /**
   * In a night in which the clock changes a session loses or gains an hour; still it ends after it
   * begins, and lasts no longer than a session may.
   */
  private static Duration lasting(Instant begins, LocalDateTime start, LocalDateTime end) {
    Duration lasting = Duration.between(begins, DutchClock.momentOf(end).toInstant());
    if (!lasting.isPositive()) {
      return Duration.between(start, end);
    }
    return lasting.compareTo(LONGEST) > 0 ? LONGEST : lasting;
  }

  /** The same session, ending earlier when it would last longer than this. */
  PlannedSession atMost(Duration longest) {
    Instant end = slot.start().plus(longest);
    return slot.end().isAfter(end)
        ? with(
            new Slot(
                slot.start(),
                end,
                slot.part(),
                slot.curriculum(),
                slot.partTitle(),
                slot.title(),
                slot.theme(),
                slot.countsFor(),
                slot.channel(),
                slot.place(),
                slot.meetingLink()))
        : this;
  }

  /** The same session about something else. */
  PlannedSession about(SessionContent content) {
    return with(
        new Slot(
            slot.start(),
            slot.end(),
            content.part(),
            content.curriculum(),
            content.partTitle(),
            content.title(),
            content.theme(),
            content.countsFor(),
            slot.channel(),
            slot.place(),
            slot.meetingLink()));
  }

  /** The same session somewhere else. */
  PlannedSession in(Channel channel, @Nullable String place, @Nullable String meetingLink) {
    return with(
        new Slot(
            slot.start(),
            slot.end(),
            slot.part(),
            slot.curriculum(),
            slot.partTitle(),
            slot.title(),
            slot.theme(),
            slot.countsFor(),
            channel,
            place,
            meetingLink));
  }

  private PlannedSession with(Slot other) {
    return new PlannedSession(id, version, state, movable, other);
  }
}
