package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do with a group's series of sessions; shown first, done afterwards.
 *
 * <p>Days and times are those of Europe/Amsterdam: a series at half past nine stays at half past
 * nine when the clock changes. Sessions that were held or cancelled never move, nor does one at
 * which somebody's attendance is recorded.
 */
public sealed interface SeriesChange extends Serializable {

  /**
   * Plans a whole curriculum, one part a week, skipping free days.
   *
   * @param curriculum id of the curriculum; needed
   * @param version its version; needed
   * @param start first possible day; the first session is on the weekday on or after it; needed
   * @param weekday needed
   * @param from when a session begins; needed
   * @param until when it ends; needed
   * @param channel how the group meets; needed
   * @param place where; null for online
   * @param meetingLink https address; null when there is none
   */
  record PlanSeries(
      @Nullable String curriculum,
      @Nullable String version,
      @Nullable LocalDate start,
      @Nullable DayOfWeek weekday,
      @Nullable LocalTime from,
      @Nullable LocalTime until,
      @Nullable Channel channel,
      @Nullable String place,
      @Nullable String meetingLink)
      implements SeriesChange {}

  /**
   * Moves a session and all planned ones after it, keeping a week in between and skipping free
   * days.
   *
   * @param first the first session to move
   * @param day its new day; needed
   * @param from its and the others' new beginning; null to keep the time of day
   * @param until its and the others' new end; null to keep it; given when {@code from} is
   */
  record Shift(
      SessionId first, @Nullable LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until)
      implements SeriesChange {}

  /**
   * Adds sessions at the end, a week apart, at the time and place of the last one.
   *
   * @param extra what they are about; 1 to 60
   */
  record Lengthen(List<Extra> extra) implements SeriesChange {

    /** Copies the list. */
    public Lengthen {
      extra = List.copyOf(extra);
    }
  }

  /**
   * One session more.
   *
   * @param part number of a part of the curriculum, to hold it (again); null for none
   * @param title what it is about; needed when there is no part, otherwise the part's title
   */
  record Extra(@Nullable Integer part, @Nullable String title) implements Serializable {}

  /**
   * Puts what planned sessions are about in another order; their days stay.
   *
   * @param order all planned sessions at which nobody's attendance is recorded, each once, as what
   *     they are about is to follow each other
   */
  record Reorder(List<SessionId> order) implements SeriesChange {

    /** Copies the list. */
    public Reorder {
      order = List.copyOf(order);
    }
  }

  /**
   * Goes on by video from a session on, to the end of the series. The rooms are forgotten.
   *
   * @param first the first session by video
   * @param meetingLink https address; needed
   */
  record GoOnline(SessionId first, @Nullable String meetingLink) implements SeriesChange {}

  /**
   * Comes back to a room from a session on, to the end of the series. The links are forgotten.
   *
   * @param first the first session in the room
   * @param place where; needed
   */
  record BackToRoom(SessionId first, @Nullable String place) implements SeriesChange {}

  /**
   * Goes on with another version of the group's curriculum: planned sessions take over the new
   * version's parts by their numbers. A session whose number the new version doesn't have keeps its
   * title and is no part any more.
   *
   * @param version the other version; needed
   */
  record ChangeVersion(@Nullable String version) implements SeriesChange {}
}
