package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.UUID;

/** Which of the times that a participant agreed with the plan. */
public record PlanApprovalId(UUID value) implements Serializable {}
