package nl.powervrouwen.results;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one participant on one day: as it is typed, not yet checked, and as pages
 * show it. What is null was not measured or not answered; at least one thing is needed. The
 * statements about confidence are our own; each is answered from 1 (not at all) to 5 (completely).
 *
 * @param moment at which moment of taking part; needed
 * @param measuredOn needed
 * @param ladder the step on the Participatieladder (VNG and Divosa), 1 to 6
 * @param reading level of reading
 * @param writing level of writing
 * @param listening level of listening
 * @param speaking level of speaking
 * @param talking I dare to speak Dutch with somebody I do not know
 * @param strengths I know what I am good at
 * @param asking I dare to ask for help
 * @param arranging I arrange things myself, such as an appointment or a letter
 * @param planning I know what I want in the coming year
 * @param scores levels on the domains of the municipality's own instruments; of a domain at most
 *     one
 */
public record MeasurementData(
    @Nullable MeasurementMoment moment,
    @Nullable LocalDate measuredOn,
    @Nullable Integer ladder,
    @Nullable CefrLevel reading,
    @Nullable CefrLevel writing,
    @Nullable CefrLevel listening,
    @Nullable CefrLevel speaking,
    @Nullable Integer talking,
    @Nullable Integer strengths,
    @Nullable Integer asking,
    @Nullable Integer arranging,
    @Nullable Integer planning,
    Set<InstrumentScore> scores)
    implements Serializable {

  /** Copies the scores. */
  public MeasurementData {
    scores = Set.copyOf(scores);
  }
}
