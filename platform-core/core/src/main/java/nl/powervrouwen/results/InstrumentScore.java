package nl.powervrouwen.results;

import java.io.Serializable;

/**
 * A level on one domain of a municipality's own instrument, in the words that the instrument had
 * when it was scored. Not a number, so nothing can be added up.
 */
public record InstrumentScore(String instrument, String domain, String level)
    implements Serializable {

  /** Whether it is about the same domain of the same instrument. */
  public boolean isOn(String otherInstrument, String otherDomain) {
    return instrument.equals(otherInstrument) && domain.equals(otherDomain);
  }
}
