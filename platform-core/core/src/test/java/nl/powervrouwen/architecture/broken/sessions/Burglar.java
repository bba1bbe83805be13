package nl.powervrouwen.architecture.broken.sessions;

import nl.powervrouwen.architecture.broken.participants.internal.Person;

/** Violates: internals are nobody else's business. */
public record Burglar(Person person) {}
