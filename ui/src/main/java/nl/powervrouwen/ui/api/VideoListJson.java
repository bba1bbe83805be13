package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.ConfirmedMatch;
import nl.powervrouwen.sessions.VideoList;
import org.jspecify.annotations.Nullable;

/** A participant list that was read. The names are those of the JSON; what is null is left out. */
public record VideoListJson(List<Entry> namen, List<Integer> overgeslagenRegels) {

  /** One name in the list. */
  public record Entry(
      String naam,
      @Nullable Integer minuten,
      @Nullable String gekomen,
      @Nullable String gegaan,
      List<UUID> voorstellen) {}

  static VideoListJson of(VideoList list) {
    return new VideoListJson(
        list.entries().stream().map(VideoListJson::of).toList(), list.ignored());
  }

  private static Entry of(VideoList.Entry entry) {
    return new Entry(
        entry.name(),
        entry.minutes(),
        text(entry.joined()),
        text(entry.left()),
        entry.suggestions().stream().map(ParticipantId::value).toList());
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  /** Reads a list; ends the body. */
  static String list(Body body) {
    body.require("lijst");
    String list = body.text("lijst");
    body.end();
    return list == null ? "" : list;
  }

  /** Reads what a person confirmed; ends the body. */
  static List<ConfirmedMatch> confirmed(Body body) {
    body.require("deelnemers");
    List<Confirmed> read = body.objects("deelnemers", VideoListJson::confirmedOne);
    body.end();
    return read.stream()
        .map(
            one ->
                new ConfirmedMatch(
                    new ParticipantId(Ids.known(one.participant())),
                    one.version() == null ? 0 : one.version(),
                    one.minutes()))
        .toList();
  }

  private record Confirmed(
      @Nullable UUID participant, @Nullable Integer version, @Nullable Integer minutes) {}

  private static Confirmed confirmedOne(Body one) {
    one.require("deelnemerId");
    one.require("versie");
    return new Confirmed(one.id("deelnemerId"), one.number("versie"), one.number("minuten"));
  }
}
