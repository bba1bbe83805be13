package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an extension makes of somebody's term.
 *
 * @param extension the extension
 * @param was the last day of the term without it; null when that is not known
 * @param last the last day with it; null when it does not change it, or nobody can tell
 * @param why how that follows, or what is missing; in one or two sentences
 */
public record ExtendedTerm(
    ExtensionRow extension, @Nullable LocalDate was, @Nullable LocalDate last, Words why)
    implements Serializable {}
