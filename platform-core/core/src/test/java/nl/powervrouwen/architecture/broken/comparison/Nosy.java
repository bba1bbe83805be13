package nl.powervrouwen.architecture.broken.comparison;

import nl.powervrouwen.architecture.broken.participants.Woman;

/** Violates: the comparison sees no person. */
public record Nosy(Woman woman) {}
