package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.util.UUID;

/** Which contact person. */
public record ContactPersonId(UUID value) implements Serializable {}
