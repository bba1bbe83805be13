package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.SessionState;
import org.jspecify.annotations.Nullable;

/** A group meeting. The names are those of the JSON; moments are UTC; what is null is left out. */
public record SessionJson(
    UUID id,
    long versie,
    UUID groepId,
    String groepNaam,
    int nummer,
    @Nullable Integer deel,
    String titel,
    @Nullable String thema,
    List<String> teltMeeVoor,
    String begin,
    String einde,
    String kanaal,
    @Nullable String plaats,
    @Nullable String vergaderlink,
    String status,
    @Nullable String vervalReden,
    @Nullable String vervalNotitie,
    int aantalVerwacht,
    int aantalVastgelegd,
    int aantalAanwezig) {

  static final String OPEN = "open";
  static final String CLOSED = "afgesloten";
  static final String CANCELLED = "vervallen";

  /** A list of meetings. */
  public record Page(List<SessionJson> bijeenkomsten) {}

  /** Whether attendance is complete and locked, or the meeting is not held. */
  public record Status(String status, @Nullable String reden, @Nullable String notitie) {}

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
        Terms.STATUTORY.of(details.countsFor()),
        details.start().toString(),
        details.end().toString(),
        Terms.CHANNEL.of(details.channel()),
        details.place(),
        details.meetingLink(),
        word(details.state()),
        reason(details),
        details.cancelNote(),
        details.expected(),
        details.marked(),
        details.present());
  }

  static Page of(List<SessionDetails> sessions) {
    return new Page(sessions.stream().map(SessionJson::of).toList());
  }

  static Status status(SessionDetails details) {
    return new Status(word(details.state()), reason(details), details.cancelNote());
  }

  static String word(SessionState state) {
    return switch (state) {
      case PLANNED -> OPEN;
      case HELD -> CLOSED;
      case CANCELLED -> CANCELLED;
    };
  }

  private static @Nullable String reason(SessionDetails details) {
    CancelReason reason = details.cancelReason();
    return reason == null ? null : Terms.CANCEL_REASON.of(reason);
  }

  /** What the status of a meeting is to be. */
  record Change(String status, @Nullable CancelReason reason, @Nullable String note) {}

  /** Reads a status; ends the body. */
  static Change change(Body body) {
    body.require("status");
    String status = body.word("status", OPEN, CLOSED, CANCELLED);
    CancelReason reason = body.choice("reden", Terms.CANCEL_REASON);
    String note = body.text("notitie");
    body.end();
    return new Change(status, reason, note);
  }

  /** Reads a form; ends the body. */
  static SessionInput input(Body body) {
    SessionInput input =
        new SessionInput(
            body.text("titel"),
            body.text("thema"),
            body.moment("begin"),
            body.moment("einde"),
            body.choice("kanaal", Terms.CHANNEL),
            body.text("plaats"),
            body.text("vergaderlink"));
    body.end();
    return input;
  }
}
