package nl.powervrouwen.architecture.broken.participants;

/** A person. */
public record Person(String name) {}
