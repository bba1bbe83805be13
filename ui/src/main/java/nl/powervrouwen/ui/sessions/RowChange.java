package nl.powervrouwen.ui.sessions;

import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a browser wants to have recorded about one participant, as it stood in the fields of their
 * row.
 *
 * @param presence what was chosen
 * @param minutes as typed; empty for the whole session
 * @param channel name of a channel; empty for the session's own
 * @param reason name of a reason; empty when none was chosen
 * @param note as typed
 * @param version version of the line that the person saw
 * @param kept whether the browser had kept it since an earlier page
 * @param turn the browser's own count of changes, told back with the answer
 */
record RowChange(
    Presence presence,
    String minutes,
    String channel,
    String reason,
    String note,
    long version,
    boolean kept,
    int turn) {

  /** Reads what the browser's script sent. */
  static RowChange of(JsonNode sent) {
    return new RowChange(
        Presence.valueOf(sent.path("presence").asString("")),
        sent.path("minutes").asString("").trim(),
        sent.path("channel").asString(""),
        sent.path("reason").asString(""),
        sent.path("note").asString("").trim(),
        sent.path("version").asLong(0),
        sent.path("kept").asBoolean(false),
        sent.path("turn").asInt(0));
  }

  /**
   * What is to be recorded; only what belongs to their presence.
   *
   * @param usual how the group meets
   * @throws NumberFormatException when the minutes are no whole number
   */
  Attendance attendance(Channel usual) {
    boolean there = presence == Presence.PRESENT;
    @Nullable Channel way = there && !channel.isEmpty() ? Channel.valueOf(channel) : null;
    return new Attendance(
        presence,
        there && !minutes.isEmpty() ? Integer.valueOf(minutes) : null,
        way == usual ? null : way,
        there || reason.isEmpty() ? null : AbsenceReason.valueOf(reason),
        note.isEmpty() ? null : note);
  }
}
