package nl.powervrouwen.architecture.broken.participants;

import nl.powervrouwen.architecture.broken.sessions.PlannedSession;

/** Violates: participants are below sessions. */
public record Upstairs(PlannedSession session) {}
