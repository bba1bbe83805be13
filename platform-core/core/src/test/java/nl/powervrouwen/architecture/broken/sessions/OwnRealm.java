package nl.powervrouwen.architecture.broken.sessions;

import org.keycloak.representations.idm.RealmRepresentation;

/** Violates: only the adapter knows Keycloak. */
public record OwnRealm(RealmRepresentation realm) {}
