package nl.powervrouwen.coaching.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A contact moment that who coaches the participants and who coordinates read together. */
@Entity
@LoggedAs("contact-moment")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "contact_moment")
public class ContactMoment extends LoggedRecord {

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "held_at")
  private OffsetDateTime heldAt;

  private @Nullable Integer minutes;

  @Enumerated(EnumType.STRING)
  private @Nullable ContactChannel channel;

  private boolean reached;
  private @Nullable String subject;
  private @Nullable String content;
  private @Nullable String language;

  @Column(name = "follow_up_on")
  private @Nullable LocalDate followUpOn;

  @Column(name = "follow_up")
  private @Nullable String followUp;

  @Column(name = "follow_up_done_on")
  private @Nullable LocalDate followUpDone;

  @Column(name = "pause_until")
  private @Nullable LocalDate pauseUntil;

  @ElementCollection
  @CollectionTable(name = "contact_participant", joinColumns = @JoinColumn(name = "contact_id"))
  @Column(name = "participant_id")
  private Set<UUID> participants = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ContactMoment() {}

  /** As checked, written by this colleague. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public ContactMoment(ContactData checked, CurrentUser writer) {
    super(UUID.randomUUID());
    this.writtenBy = writer.subject();
    this.writtenByName = writer.displayName();
    fill(checked);
  }

  /** Takes over what was checked. Another day to follow is a new thing to do. */
  public final void fill(ContactData checked) {
    heldAt = DutchClock.kept(Objects.requireNonNull(checked.heldAt()));
    minutes = checked.minutes();
    channel = checked.channel();
    reached = Boolean.TRUE.equals(checked.reached());
    subject = checked.subject();
    content = checked.content();
    language = checked.language();
    if (!Objects.equals(followUpOn, checked.followUpOn())) {
      followUpDone = null;
    }
    followUpOn = checked.followUpOn();
    followUp = checked.followUp();
    pauseUntil = checked.pauseUntil();
    about(checked.participants());
  }

  private void about(Set<ParticipantId> people) {
    Set<UUID> ids = people.stream().map(ParticipantId::value).collect(Collectors.toSet());
    participants.retainAll(ids);
    participants.addAll(ids);
  }

  /** What was to follow is done. */
  public void followedUp(LocalDate day) {
    followUpDone = day;
  }

  /** Everything, with all of its participants. */
  public ContactData data() {
    return new ContactData(
        participants.stream().map(ParticipantId::new).collect(Collectors.toSet()),
        heldAt.toInstant(),
        minutes,
        channel,
        reached,
        subject,
        content,
        language,
        followUpOn,
        followUp,
        pauseUntil);
  }

  /** On which day what was to follow was done; null while it is not. */
  public @Nullable LocalDate followUpDone() {
    return followUpDone;
  }

  /** Whether this colleague wrote it. */
  public boolean isBy(CurrentUser user) {
    return writtenBy.equals(user.subject());
  }

  /** Who wrote it, as their name was then. */
  public String writer() {
    return writtenByName;
  }

  /** When it was. */
  OffsetDateTime heldAt() {
    return heldAt;
  }

  /** Its number. */
  public UUID id() {
    return key();
  }

  /** Is somebody else's from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept, ParticipantId other) {
    participants.remove(other.value());
    participants.add(kept.value());
  }

  /** About whom it tells; of several the log names all in its fields. */
  @Override
  public Subject subject() {
    return Subject.about(numbers().getFirst(), super.subject().kind(), key());
  }

  /** In an order of their own, so that the log does not see a change where there is none. */
  private SortedSet<UUID> numbers() {
    return new TreeSet<>(participants);
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("participants", numbers())
        .with("heldAt", heldAt.toInstant())
        .with("minutes", minutes)
        .with("channel", channel)
        .with("reached", reached)
        .with("subject", subject)
        .with("content", content)
        .with("language", language)
        .with("followUpOn", followUpOn)
        .with("followUp", followUp)
        .with("followUpDone", followUpDone)
        .with("pauseUntil", pauseUntil);
  }
}
