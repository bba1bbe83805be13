package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which extension of a term. */
public record ExtensionId(UUID value) implements Serializable {}
