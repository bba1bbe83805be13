package nl.powervrouwen.architecture.broken.sessions;

/** Something of a room. */
public record PlannedSession(String title) {}
