package nl.powervrouwen.changes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of the change log, written once and never changed. */
@Entity
// Each line by what it is about; one about a programme, group, session or free days by no term.
@Kept(
    by = {
      RetentionCategory.PARTICIPANT_FILE,
      RetentionCategory.ATTENDANCE,
      RetentionCategory.SETTINGS_LOG
    })
@Table(name = "change_log")
public class ChangeEntry {

  @Id private UUID id;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "subject_kind")
  private String kind;

  @Column(name = "subject_id")
  private String subject;

  @Column(name = "participant_id")
  private @Nullable UUID participant;

  private String action;

  @Column(name = "before_change")
  private @Nullable String before;

  @Column(name = "after_change")
  private @Nullable String after;

  private @Nullable String reason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ChangeEntry() {}

  /** A change that this user just made. */
  public ChangeEntry(
      Subject subject,
      String action,
      Fields before,
      Fields after,
      @Nullable String reason,
      CurrentUser by,
      OffsetDateTime at) {
    this.id = UUID.randomUUID();
    this.changedAt = at;
    this.changedBy = by.subject();
    this.changedByName = by.displayName();
    this.kind = subject.kind();
    this.subject = subject.id();
    this.participant = subject.participant();
    this.action = action;
    this.before = json(before);
    this.after = json(after);
    this.reason = reason;
  }

  /** As other rooms read it. */
  public LoggedChange logged() {
    return new LoggedChange(
        new Subject(kind, subject, participant),
        action,
        fields(before),
        fields(after),
        reason,
        changedAt.toInstant(),
        changedByName);
  }

  private static @Nullable String json(Fields fields) {
    if (fields.values().isEmpty()) {
      return null;
    }
    return JsonMapper.shared().writeValueAsString(fields.values());
  }

  private static Fields fields(@Nullable String json) {
    if (json == null) {
      return Fields.NONE;
    }
    Fields fields = Fields.NONE;
    for (Map.Entry<String, JsonNode> one : JsonMapper.shared().readTree(json).properties()) {
      fields = fields.with(one.getKey(), one.getValue().stringValue());
    }
    return fields;
  }
}
