package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.UUID;

/** Which measurement. */
public record MeasurementId(UUID value) implements Serializable {}
