package nl.powervrouwen.goals;

import java.io.Serializable;

/**
 * What is said of a goal when all that are open are gone through.
 *
 * @param version the version that was seen
 */
public record ReviewedGoal(GoalId id, long version, GoalStatus status) implements Serializable {}
