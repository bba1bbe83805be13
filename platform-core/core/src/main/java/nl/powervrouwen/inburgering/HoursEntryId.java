package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which hours. */
public record HoursEntryId(UUID value) implements Serializable {}
