package nl.powervrouwen.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.retention.Kept;

/** That one colleague may see, in some days, whom another coaches. */
@Entity
@Kept(withoutTerm = "It is about colleagues, and lets nobody see anybody after its last day")
@Table(name = "caseload_cover")
public class CoverEntry {

  @Id
  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String covering;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String covered;

  @Column(name = "first_day")
  @SuppressWarnings("UnusedVariable") // queries read it
  private LocalDate firstDay;

  @Column(name = "last_day")
  @SuppressWarnings("UnusedVariable") // queries read it
  private LocalDate lastDay;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CoverEntry() {}

  /** In these days, the first and the last included. */
  public CoverEntry(
      UUID id, String covering, String covered, LocalDate firstDay, LocalDate lastDay) {
    this.id = id;
    this.covering = covering;
    this.covered = covered;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }
}
