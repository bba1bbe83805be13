package nl.powervrouwen.programmes.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A group of a programme, with its trainers. */
@Entity
@LoggedAs("group")
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "programme_group")
public class TrainingGroup extends LoggedRecord {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String name;

  @Column(name = "name_version")
  private long nameVersion;

  @Column(name = "name_changed_at")
  @SuppressWarnings("UnusedVariable") // queries read it
  private OffsetDateTime nameChangedAt;

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

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TrainingGroup() {}

  /** A new group. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public TrainingGroup(UUID programmeId, CheckedGroup checked, OffsetDateTime now) {
    super(UUID.randomUUID());
    this.programmeId = programmeId;
    name = checked.name();
    nameChangedAt = now;
    fill(checked, now);
  }

  /** Gives it what was typed. */
  public final void fill(CheckedGroup checked, OffsetDateTime now) {
    if (!name.equals(checked.name())) {
      name = checked.name();
      nameVersion++;
      nameChangedAt = now;
    }
    place = checked.place();
    meetingLink = checked.meetingLink();
    interpreter = checked.interpreter();
    capacity = checked.capacity();
    trainers.retainAll(checked.trainers());
    trainers.addAll(checked.trainers());
  }

  /** Gives it this curriculum. */
  public void follow(String curriculum, String version, Words title) {
    curriculumId = curriculum;
    curriculumVersion = version;
    curriculumDutch = title.dutch();
    curriculumEnglish = title.english();
  }

  /** Which group. */
  public GroupId groupId() {
    return new GroupId(key());
  }

  /** The programme it belongs to. */
  public ProgrammeId programme() {
    return new ProgrammeId(programmeId);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** How many participants fit. */
  public int capacity() {
    return capacity;
  }

  /** Subjects of who leads it. */
  public Set<String> trainers() {
    return Set.copyOf(trainers);
  }

  /** Whether it follows this curriculum, in whatever version. */
  public boolean follows(String curriculum) {
    return curriculum.equals(curriculumId);
  }

  @Nullable GroupCurriculum curriculum(BiPredicate<String, String> loaded) {
    return curriculum(curriculumId, curriculumVersion, curriculumDutch, curriculumEnglish, loaded);
  }

  /** The curriculum that a group chose; null while it has none. */
  static @Nullable GroupCurriculum curriculum(
      @Nullable String id,
      @Nullable String version,
      @Nullable String dutch,
      @Nullable String english,
      BiPredicate<String, String> loaded) {
    return id == null || version == null || dutch == null || english == null
        ? null
        : new GroupCurriculum(id, version, new Words(dutch, english), loaded.test(id, version));
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("programme", programmeId)
        .with("name", name)
        .with("place", place)
        .with("meetingLink", meetingLink)
        .with("interpreter", interpreter)
        .with("capacity", capacity)
        .with("trainers", String.join(" ", new TreeSet<>(trainers)))
        .with("curriculum", curriculumId)
        .with("curriculumVersion", curriculumVersion);
  }
}
