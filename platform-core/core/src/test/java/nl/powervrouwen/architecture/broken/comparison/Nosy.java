package nl.powervrouwen.architecture.broken.comparison;

import nl.powervrouwen.architecture.broken.participants.Person;

/** Violates: the comparison sees no person. */
public record Nosy(Person participant) {}
