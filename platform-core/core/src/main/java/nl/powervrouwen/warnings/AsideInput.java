package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a warning need not be heard for a while.
 *
 * @param reason in words; needed
 * @param until the last day on which it is not heard; needed
 */
public record AsideInput(@Nullable String reason, @Nullable LocalDate until)
    implements Serializable {}
