package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/** A group session. The names are those of the JSON; moments are UTC; what is null is left out. */
public record SessionJson(
    UUID id,
    long versie,
    UUID groepId,
    String groepNaam,
    int nummer,
    @Nullable Integer deel,
    String titel,
    @Nullable String thema,
    List<StatutoryHours> teltMeeVoor,
    @Nullable List<ShareJson> teltTenHoogste,
    Instant begin,
    Instant einde,
    Channel kanaal,
    @Nullable String plaats,
    @Nullable String vergaderlink,
    SessionState status,
    @Nullable CancelReason vervalReden,
    @Nullable String vervalNotitie,
    int aantalVerwacht,
    int aantalVastgelegd,
    int aantalAanwezig) {

  /** A list of sessions. */
  public record Page(List<SessionJson> bijeenkomsten) {}

  /** Whether attendance is complete and locked, or the session is not held. */
  public record Status(
      SessionState status, @Nullable CancelReason reden, @Nullable String notitie) {}

  /** What the status is to be. */
  public record Change(
      SessionState status,
      @Means("reason") @Nullable CancelReason reden,
      @Means("note") @Nullable String notitie) {}

  /** A form. */
  public record Input(
      @Means(value = "title", needed = true) @Nullable String titel,
      @Means("theme") @Nullable String thema,
      @Means(value = "start", needed = true) @Nullable Instant begin,
      @Means(value = "end", needed = true) @Nullable Instant einde,
      @Means(value = "channel", needed = true) @Nullable Channel kanaal,
      @Means("place") @Nullable String plaats,
      @Means("meetingLink") @Nullable String vergaderlink) {

    SessionInput forRoom() {
      return new SessionInput(titel, thema, begin, einde, kanaal, plaats, vergaderlink);
    }
  }

  static SessionJson of(SessionDetails details) {
    return new SessionJson(
        details.id().value(),
        details.version(),
        details.group().value(),
        details.groupName(),
        details.number(),
        details.part(),
        details.title(),
        details.theme(),
        details.countsFor().kinds().stream().sorted().toList(),
        ShareJson.of(details.countsFor()),
        details.start(),
        details.end(),
        details.channel(),
        details.place(),
        details.meetingLink(),
        details.state(),
        details.cancelReason(),
        details.cancelNote(),
        details.expected(),
        details.recorded(),
        details.present());
  }

  static Page of(List<SessionDetails> sessions) {
    return new Page(sessions.stream().map(SessionJson::of).toList());
  }
}
