package nl.powervrouwen.architecture.broken.sessions;

import jakarta.persistence.EntityManagerFactory;

/** Violates: only the wall opens databases. */
public record OwnDatabase(EntityManagerFactory factory) {}
