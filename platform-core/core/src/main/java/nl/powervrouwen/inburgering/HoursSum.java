package nl.powervrouwen.inburgering;

import java.io.Serializable;
import nl.powervrouwen.spi.Words;

/**
 * What is known against what the law asks of one participant.
 *
 * @param about what the law asks
 * @param known how much of it is known
 * @param asked how much the law asks
 * @param said both in words, with the article and what counts towards it
 */
public record HoursSum(LegalNumberKind about, int known, int asked, Words said)
    implements Serializable {

  /** Whether as much is known as the law asks. */
  public boolean isReached() {
    return known >= asked;
  }
}
