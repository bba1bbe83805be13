package nl.powervrouwen.outcomes;

import java.io.Serializable;
import nl.powervrouwen.spi.CurriculumKey;
import org.jspecify.annotations.Nullable;

/**
 * What judged that somebody completed a curriculum. It stays so, whatever is loaded later.
 *
 * @param curriculum the curriculum, and its version
 * @param jar SHA-256 of the jar with its rule, 64 small hexadecimal digits; null when it is not
 *     known, of a certificate from before the platform kept it
 */
public record JudgedBy(CurriculumKey curriculum, @Nullable String jar) implements Serializable {}
