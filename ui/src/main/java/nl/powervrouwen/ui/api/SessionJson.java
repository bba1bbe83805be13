package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import org.jspecify.annotations.Nullable;

/** A group meeting. The names are those of the JSON; moments are UTC; what is null is left out. */
public record SessionJson(
    UUID id,
    long versie,
    UUID groepId,
    String groepNaam,
    int nummer,
    String titel,
    @Nullable String thema,
    String begin,
    String einde,
    String kanaal,
    @Nullable String plaats,
    @Nullable String vergaderlink,
    String status,
    int aantalVerwacht,
    int aantalVastgelegd,
    int aantalAanwezig) {

  static final String OPEN = "open";
  static final String CLOSED = "afgesloten";

  /** A list of meetings. */
  public record Page(List<SessionJson> bijeenkomsten) {}

  /** Whether attendance is complete and locked. */
  public record Status(String status) {}

  static SessionJson of(SessionDetails details) {
    return new SessionJson(
        details.id().value(),
        details.version(),
        details.group().value(),
        details.groupName(),
        details.number(),
        details.title(),
        details.theme(),
        details.start().toString(),
        details.end().toString(),
        Terms.CHANNEL.of(details.channel()),
        details.place(),
        details.meetingLink(),
        status(details).status(),
        details.expected(),
        details.marked(),
        details.present());
  }

  static Page of(List<SessionDetails> sessions) {
    return new Page(sessions.stream().map(SessionJson::of).toList());
  }

  static Status status(SessionDetails details) {
    return new Status(details.closed() ? CLOSED : OPEN);
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
