package nl.powervrouwen.programmes.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A group of a programme, with its trainers. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "programme_group")
public class TrainingGroup {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "programme_id")
  private UUID programmeId;

  private String name;
  private @Nullable String place;

  @Column(name = "meeting_link")
  private @Nullable String meetingLink;

  private @Nullable String interpreter;
  private int capacity;

  @Column(name = "curriculum_id")
  private @Nullable String curriculumId;

  @Column(name = "curriculum_version")
  private @Nullable String curriculumVersion;

  @Column(name = "curriculum_dutch")
  private @Nullable String curriculumDutch;

  @Column(name = "curriculum_english")
  private @Nullable String curriculumEnglish;

  @ElementCollection
  @CollectionTable(name = "group_trainer", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "subject")
  private Set<String> trainers = new HashSet<>();

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // the same
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TrainingGroup() {}

  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  TrainingGroup(UUID programmeId, CheckedGroup checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.programmeId = programmeId;
    fill(checked, by, now);
  }

  void fill(CheckedGroup checked, CurrentUser by, OffsetDateTime now) {
    name = checked.name();
    place = checked.place();
    meetingLink = checked.meetingLink();
    interpreter = checked.interpreter();
    capacity = checked.capacity();
    trainers.retainAll(checked.trainers());
    trainers.addAll(checked.trainers());
    changedAt = now;
    changedBy = by.subject();
  }

  void follow(
      String curriculum, String courseVersion, Words title, CurrentUser by, OffsetDateTime now) {
    curriculumId = curriculum;
    curriculumVersion = courseVersion;
    curriculumDutch = title.dutch();
    curriculumEnglish = title.english();
    changedAt = now;
    changedBy = by.subject();
  }

  UUID id() {
    return id;
  }

  GroupId groupId() {
    return new GroupId(id);
  }

  long version() {
    return version;
  }

  ProgrammeId programme() {
    return new ProgrammeId(programmeId);
  }

  String name() {
    return name;
  }

  @Nullable String place() {
    return place;
  }

  @Nullable String meetingLink() {
    return meetingLink;
  }

  @Nullable String interpreter() {
    return interpreter;
  }

  /** The curriculum it follows, as it was when the group chose it; empty while it has none. */
  Optional<Chosen> chosen() {
    return curriculumId == null
            || curriculumVersion == null
            || curriculumDutch == null
            || curriculumEnglish == null
        ? Optional.empty()
        : Optional.of(
            new Chosen(
                curriculumId, curriculumVersion, new Words(curriculumDutch, curriculumEnglish)));
  }

  /** A curriculum as a group chose it. */
  record Chosen(String id, String version, Words title) {}

  int capacity() {
    return capacity;
  }

  Set<String> trainers() {
    return Set.copyOf(trainers);
  }
}
