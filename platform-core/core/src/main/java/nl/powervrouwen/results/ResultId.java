package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.UUID;

/** Which result. */
public record ResultId(UUID value) implements Serializable {}
