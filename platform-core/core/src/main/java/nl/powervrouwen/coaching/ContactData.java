package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a contact moment: as it is typed, not yet checked, and as pages show it. What
 * is null is not known; a blank text that is typed counts as null. Hardly anything is needed, and
 * nothing has a shortest length.
 *
 * @param participants with whom; at least one, at most 30
 * @param heldAt when ({@code plaatsgevondenOp}); typed as null it is now, or what stood there
 * @param minutes how long, 0 to 1440
 * @param channel along which way
 * @param reached whether they were spoken to ({@code indicatieContactGelukt}); needed
 * @param subject what it was about, in one line ({@code onderwerp}); at most 200 characters
 * @param content what there is to say about it ({@code inhoud}); at most 10 000 characters
 * @param language in which it was held, at most 60 characters
 * @param followUpOn on which day something is to follow; needed when it is said what
 * @param followUp what is to follow, at most 200 characters
 * @param pauseUntil until which day, included, it is agreed that nobody seeks contact
 */
public record ContactData(
    Set<ParticipantId> participants,
    @Nullable Instant heldAt,
    @Nullable Integer minutes,
    @Nullable ContactChannel channel,
    @Nullable Boolean reached,
    @Nullable String subject,
    @Nullable String content,
    @Nullable String language,
    @Nullable LocalDate followUpOn,
    @Nullable String followUp,
    @Nullable LocalDate pauseUntil)
    implements Serializable {

  /** Copies the participants. */
  public ContactData {
    participants = Set.copyOf(participants);
  }

  /** The same with others. */
  public ContactData with(Set<ParticipantId> others) {
    return new ContactData(
        others,
        heldAt,
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

  /** The same at another moment. */
  ContactData at(Instant moment) {
    return new ContactData(
        participants,
        moment,
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

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "ContactData";
  }
}
