package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.UUID;

/** Which step towards a goal. */
public record GoalStepId(UUID value) implements Serializable {}
