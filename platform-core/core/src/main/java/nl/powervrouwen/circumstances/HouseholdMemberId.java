package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.util.UUID;

/** Which member of a household. */
public record HouseholdMemberId(UUID value) implements Serializable {}
