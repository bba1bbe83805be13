package nl.powervrouwen.architecture.broken.participants;

import nl.powervrouwen.architecture.broken.sessions.Meeting;

/** Violates: participants are below sessions. */
public record Upstairs(Meeting meeting) {}
