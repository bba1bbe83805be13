package nl.powervrouwen.results;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking whether something that was found still goes on; not yet checked.
 *
 * @param continuation the answer; needed
 * @param askedOn on which day somebody asked; null for today
 * @param lastDay when it ended: its last day; null when that is not known
 */
public record CheckAnswer(
    @Nullable Continuation continuation, @Nullable LocalDate askedOn, @Nullable LocalDate lastDay)
    implements Serializable {}
