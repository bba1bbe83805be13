package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.util.UUID;

/** Which arrangement. */
public record ArrangementId(UUID value) implements Serializable {}
