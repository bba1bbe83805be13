package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A word of a participant's name, by whose beginning they are found. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "participant_word")
@IdClass(ParticipantWord.Key.class)
public class ParticipantWord {

  @Id
  @Column(name = "participant_id")
  private UUID participant;

  @Id private String word;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ParticipantWord() {}

  /** A word of this participant's name. */
  public ParticipantWord(UUID participant, String word) {
    this.participant = participant;
    this.word = word;
  }

  /** What tells two words apart. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID participant = new UUID(0, 0);
    private String word = "";

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && participant.equals(key.participant)
          && word.equals(key.word);
    }

    @Override
    public int hashCode() {
      return Objects.hash(participant, word);
    }
  }
}
