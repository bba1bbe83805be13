package nl.powervrouwen.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an export says about itself.
 *
 * @param displayName name of the municipality as people see it
 * @param gemeentecode four digits; null when it is in no register
 * @param schemaVersion newest migration of the database; null when it is not known
 * @param madeBy name of who asked for it
 * @param madeAt when it was asked for
 */
public record ExportAbout(
    String displayName,
    @Nullable String gemeentecode,
    @Nullable String schemaVersion,
    String madeBy,
    Instant madeAt) {}
