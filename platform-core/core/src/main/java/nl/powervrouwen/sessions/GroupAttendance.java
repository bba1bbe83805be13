package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of a whole group at a glance: a row for each participant, a column for each
 * session.
 *
 * @param sessions all the group's sessions, first one first, cancelled ones too
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
   * One participant.
   *
   * @param participant who
   * @param name their name
   * @param cells one for each session, in the same order
   */
  public record Row(ParticipantId participant, PersonName name, List<Cell> cells)
      implements Serializable {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One participant at one session.
   *
   * @param inGroup whether something is recorded, or they were in the group on its day and it is
   *     not closed; when not, the cell stays empty
   * @param presence whether they were there; null when nothing is recorded
   * @param minutes how many minutes count, whole session filled in; 0 when absent or not recorded,
   *     and of a minute that counts at another session already
   */
  public record Cell(boolean inGroup, @Nullable Presence presence, int minutes)
      implements Serializable {

    /** They were not in the group that day. */
    public static final Cell NOT_IN_GROUP = new Cell(false, null, 0);
  }
}
