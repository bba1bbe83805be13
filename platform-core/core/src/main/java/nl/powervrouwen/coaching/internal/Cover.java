package nl.powervrouwen.coaching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.coaching.CoverId;
import nl.powervrouwen.coaching.CoverRow;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.retention.Kept;
import org.jspecify.annotations.Nullable;

/** That one coach takes over from another for some days. */
@Entity
@Kept(withoutTerm = "About colleagues, and nothing about a participant")
@LoggedAs("cover")
@Table(name = "coach_cover")
public class Cover extends LoggedRecord {

  private String covered;
  private String covering;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private @Nullable String reason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Cover() {}

  /** In these days, the first and the last included. */
  public Cover(
      String covered,
      String covering,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable String reason) {
    super(UUID.randomUUID());
    this.covered = covered;
    this.covering = covering;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.reason = reason;
  }

  /** Which one. */
  public UUID id() {
    return key();
  }

  /** Who is away. */
  public String covered() {
    return covered;
  }

  /** The subjects of both. */
  public Set<String> both() {
    return Set.of(covered, covering);
  }

  /** As pages show it. */
  public CoverRow row(StaffMember away, StaffMember takesOver, boolean endable) {
    return new CoverRow(
        new CoverId(key()), version(), away, takesOver, firstDay, lastDay, reason, endable);
  }

  /** Who takes over. */
  public String covering() {
    return covering;
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("covered", covered)
        .with("covering", covering)
        .with("firstDay", firstDay)
        .with("lastDay", lastDay)
        .with("reason", reason);
  }
}
