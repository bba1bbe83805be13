package nl.powervrouwen.outcomes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.outcomes.CertificateSettings;
import nl.powervrouwen.retention.Kept;

/** Who signs the municipality's certificates, and where: one row. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "certificate_settings")
public class Signature {

  /** The one row. */
  public static final int ONLY = 1;

  @Id private int id = ONLY;
  @Version private long version;
  private String place;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "signer_role")
  private String signerRole;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected Signature() {}

  /** The first time that somebody fills it in. */
  public Signature(String place, String name, String role, CurrentUser by, OffsetDateTime now) {
    this.place = place;
    this.signerName = name;
    this.signerRole = role;
    this.changedAt = now;
    this.changedBy = by.subject();
  }

  /** Takes over what somebody changed. */
  public void fill(String newPlace, String name, String role, CurrentUser by, OffsetDateTime now) {
    place = newPlace;
    signerName = name;
    signerRole = role;
    changedAt = now;
    changedBy = by.subject();
  }

  /** Goes up with every change. */
  public long version() {
    return version;
  }

  /** As people see it. */
  public CertificateSettings settings() {
    return new CertificateSettings(version, place, signerName, signerRole);
  }
}
