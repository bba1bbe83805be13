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
      @Nullable Instant gekomen,
      @Nullable Instant gegaan,
      List<UUID> voorstellen,
      boolean precies) {}

  static VideoListJson of(VideoList list) {
    return new VideoListJson(
        list.entries().stream().map(VideoListJson::of).toList(), list.ignored());
  }

  private static Entry of(VideoList.Entry entry) {
    return new Entry(
        entry.name(),
        entry.minutes(),
        entry.joined(),
        entry.left(),
        entry.suggestions().stream().map(ParticipantId::value).toList(),
        entry.exact());
  }

  /** A list as the video service gives it. */
  public record Input(@Means("list") String lijst) {}

  /** Who was there, as a person confirmed. */
  public record Confirmed(List<One> deelnemers) {

    List<ConfirmedMatch> forRoom() {
      return deelnemers.stream()
          .map(one -> new ConfirmedMatch(one.deelnemerId(), one.versie(), one.minuten()))
          .toList();
    }
  }

  /** One of them. */
  public record One(
      @Means("participant") ParticipantId deelnemerId,
      int versie,
      @Means(value = "minutes", needed = true) @Nullable Integer minuten) {}
}
