package nl.powervrouwen.architecture.broken.participants;

/** A person. */
public record Woman(String name) {}
