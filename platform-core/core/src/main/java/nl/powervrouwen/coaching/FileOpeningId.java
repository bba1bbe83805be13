package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.util.UUID;

/** Which opening of a file that another coach has; random, so it says nothing about it. */
public record FileOpeningId(UUID value) implements Serializable {}
