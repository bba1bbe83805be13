package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.sessions.SessionId;

/** Somebody who was at a session without being enrolled, until the coordinator has decided. */
@Entity
@LoggedAs("walk-in")
@Kept(by = RetentionCategory.ATTENDANCE)
@Table(name = "walk_in")
public class WalkIn extends LoggedRecord {

  @Column(name = "session_id")
  private UUID sessionId;

  private String name;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WalkIn() {}

  /** Of this name, at this session. */
  public WalkIn(SessionId session, String name) {
    super(UUID.randomUUID());
    this.sessionId = session.value();
    this.name = name;
  }

  /** Its number. */
  public UUID id() {
    return key();
  }

  /** At which session. */
  public SessionId session() {
    return new SessionId(sessionId);
  }

  /** As the trainer heard it. */
  public String name() {
    return name;
  }

  /**
   * Without the name: nothing in the log leads from it to a participant, so it would stay there
   * after it was removed here.
   */
  @Override
  public Fields fields() {
    return Fields.NONE.with("session", sessionId);
  }
}
