package nl.powervrouwen.reporting;

import java.io.Serializable;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.spi.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which report somebody wants.
 *
 * @param format id of the format, such as {@code presentieoverzicht}
 * @param version version of the format
 * @param period the days to account for; of the kind that the format asks
 * @param extension the kind of file, such as {@code xlsx}; one that the format writes. Not looked
 *     at by a check
 * @param programme only the groups of this programme; null for all
 */
public record ReportRequest(
    String format, String version, Period period, String extension, @Nullable ProgrammeId programme)
    implements Serializable {}
