package nl.powervrouwen.architecture.broken.participants.internal;

/** Something inside a room. */
public final class Person {}
