package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which PIP. */
public record PipId(UUID value) implements Serializable {}
