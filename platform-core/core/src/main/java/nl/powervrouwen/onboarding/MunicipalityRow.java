package nl.powervrouwen.onboarding;

import java.io.Serializable;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as the operator sees it; nothing about a person.
 *
 * @param facts what the register says
 * @param host where it answers, as a browser sends it; null while it has no address
 * @param behind whether its database is older than the application, or than that of another
 *     municipality
 * @param health how it is doing
 * @param modules how many modules its pack names
 * @param latest the newest order about it; null when there is none
 * @param measured how large it is, and how many logins fail there
 */
public record MunicipalityRow(
    MunicipalityRecord facts,
    @Nullable String host,
    boolean behind,
    Health health,
    int modules,
    @Nullable Order latest,
    Measurements measured)
    implements Serializable {}
