package nl.powervrouwen.settings.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingRow;

/** The value that a setting has now. */
@Entity
@Kept(withoutTerm = "What holds now; nothing about a participant")
@Table(name = "setting")
public class KeptSetting {

  @Id private String name;
  @Version private long version;
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
  protected KeptSetting() {}

  /** The first value that somebody chose. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public KeptSetting(Setting setting, String value, CurrentUser by, OffsetDateTime now) {
    this.name = setting.key();
    fill(value, by, now);
  }

  /** Gives it another value. */
  public final void fill(String newValue, CurrentUser by, OffsetDateTime now) {
    value = newValue;
    changedAt = now;
    changedBy = by.subject();
    changedByName = by.displayName();
  }

  /** Its key. */
  public String name() {
    return name;
  }

  /** As screens show it. */
  public SettingRow row(Setting setting) {
    return new SettingRow(setting, value, version, changedAt.toInstant(), changedByName);
  }
}
