package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.util.UUID;

/** Which cover of one coach by another; random, so it says nothing about it. */
public record CoverId(UUID value) implements Serializable {}
