package nl.powervrouwen.results.internal;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.powervrouwen.results.InstrumentScore;
import org.jspecify.annotations.Nullable;

/** The columns of one score on a municipality's own instrument. */
@Embeddable
public class ScoreColumns {

  private String instrument;
  private String domain;
  private String level;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreColumns() {}

  /** Of this score. */
  ScoreColumns(InstrumentScore score) {
    instrument = score.instrument();
    domain = score.domain();
    level = score.level();
  }

  /** What is in them. */
  InstrumentScore score() {
    return new InstrumentScore(instrument, domain, level);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreColumns columns && columns.score().equals(score());
  }

  @Override
  public int hashCode() {
    return Objects.hash(instrument, domain, level);
  }
}
