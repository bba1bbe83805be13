package nl.powervrouwen.settings.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.settings.Setting;

/** A value that a setting got; written once. */
@Entity
@Kept(by = RetentionCategory.SETTINGS_LOG)
@Table(name = "setting_change")
public class SettingChange {

  @Id private UUID id;
  private String name;
  private String value;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SettingChange() {}

  SettingChange(Setting setting, String value, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.name = setting.key();
    this.value = value;
    this.changedAt = now;
    this.changedBy = by.subject();
    this.changedByName = by.displayName();
  }

  String name() {
    return name;
  }

  String value() {
    return value;
  }

  Instant at() {
    return changedAt.toInstant();
  }

  String by() {
    return changedByName;
  }
}
