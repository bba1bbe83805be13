package nl.powervrouwen.architecture.broken.sessions;

/** Something of a room. */
public record Meeting(String title) {}
