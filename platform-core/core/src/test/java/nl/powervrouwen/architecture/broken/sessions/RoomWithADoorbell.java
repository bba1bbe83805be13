package nl.powervrouwen.architecture.broken.sessions;

import jakarta.ws.rs.core.Response;

/** Violates: REST is the ui's. */
public record RoomWithADoorbell(Response response) {}
