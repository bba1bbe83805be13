package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.UUID;

/** Which instrument of the municipality's own. */
public record InstrumentId(UUID value) implements Serializable {}
