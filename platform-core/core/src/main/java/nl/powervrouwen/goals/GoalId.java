package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.UUID;

/** Which goal. */
public record GoalId(UUID value) implements Serializable {}
