package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interview about how the inburgering goes (voortgangsgesprek), planned or held.
 *
 * @param plannedOn for which day it is planned; null for one that was held without a plan
 * @param heldOn when it was held; null while it is not. One of the two days is needed
 * @param heldBy who holds it; null when not known
 * @param summary what was said, in short; null for nothing
 */
public record ProgressInterviewData(
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate heldOn,
    @Nullable String heldBy,
    @Nullable String summary)
    implements Serializable {}
