package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of a whole group at a glance: a row for each woman, a column for each meeting.
 *
 * @param sessions all the group's meetings, first one first, cancelled ones too
 * @param rows everybody who was expected or recorded at one of them; by name
 */
public record GroupAttendance(List<SessionDetails> sessions, List<Row> rows)
    implements Serializable {

  /** Copies both. */
  public GroupAttendance {
    sessions = List.copyOf(sessions);
    rows = List.copyOf(rows);
  }

  /**
   * One woman.
   *
   * @param participant who
   * @param name her name
   * @param cells one for each meeting, in the same order
   */
  public record Row(ParticipantId participant, PersonName name, List<Cell> cells)
      implements Serializable {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One woman at one meeting.
   *
   * @param inGroup whether she was in the group on its day, or something is recorded; when not, the
   *     cell stays empty
   * @param presence whether she was there; null when nothing is recorded
   * @param minutes how long she took part, whole meeting filled in; 0 when absent or not recorded
   */
  public record Cell(boolean inGroup, @Nullable Presence presence, int minutes)
      implements Serializable {

    /** She was not in the group that day. */
    public static final Cell NOT_IN_GROUP = new Cell(false, null, 0);
  }
}
