package nl.powervrouwen.sessions.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SeriesPreview.Line;
import nl.powervrouwen.sessions.SeriesPreview.SkippedDay;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.spi.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A change of a series, thought out and not done.
 *
 * @param steps every session of the series, by time as it would be
 * @param skipped the free days that are skipped
 */
public record Plan(List<Step> steps, List<SkippedDay> skipped) {

  /** Sorts the steps by time. */
  public Plan {
    steps =
        steps.stream().sorted(Comparator.comparing(Step::after, PlannedSession.BY_TIME)).toList();
    skipped = List.copyOf(skipped);
  }

  /**
   * What becomes of one session.
   *
   * @param before as it is; null for a new one
   * @param after as it would be
   */
  public record Step(@Nullable PlannedSession before, PlannedSession after) {

    boolean changes() {
      return before == null || !before.slot().equals(after.slot());
    }
  }

  /** What would be written. */
  public List<Step> changes() {
    return steps.stream().filter(Step::changes).toList();
  }

  /**
   * The plan as a person looks at it.
   *
   * @param missing what nobody who follows it can have; null when that is not known
   */
  public SeriesPreview preview(String what, @Nullable List<Requirement> missing) {
    List<Line> lines = new ArrayList<>();
    for (Step step : steps) {
      PlannedSession after = step.after();
      Slot before = step.before() == null ? null : step.before().slot();
      lines.add(new Line(after.id(), lines.size() + 1, after.state(), before, after.slot()));
    }
    return new SeriesPreview(fingerprint(what), lines, skipped, missing);
  }

  /**
   * Of the whole series as it is (which sessions, their versions, which may move) and as it would
   * be.
   *
   * @param what the change beside the sessions, such as the curriculum
   */
  public String fingerprint(String what) {
    StringBuilder text = new StringBuilder(what).append('\n');
    for (Step step : steps) {
      PlannedSession after = step.after();
      text.append(after.id() == null ? "new" : after.id().value()).append(' ');
      text.append(after.version()).append(' ').append(after.state()).append(' ');
      text.append(after.movable()).append(' ');
      append(text, after.slot());
    }
    skipped.forEach(day -> text.append(day.day()).append(day.holiday()).append('\n'));
    return hash(text.toString());
  }

  private static void append(StringBuilder text, Slot slot) {
    text.append(slot.start()).append(' ').append(slot.end()).append(' ').append(slot.part());
    text.append(' ').append(slot.curriculum());
    text.append(' ')
        .append(CountsForColumn.write(slot.countsFor()))
        .append(' ')
        .append(slot.channel());
    for (String field :
        new @Nullable String[] {slot.title(), slot.theme(), slot.place(), slot.meetingLink()}) {
      text.append('\n').append(field == null ? -1 : field.length()).append(' ').append(field);
    }
    text.append('\n');
  }

  private static String hash(String text) {
    byte[] all = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }
}
