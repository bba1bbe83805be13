package nl.powervrouwen.architecture.broken.sessions;

import jakarta.enterprise.context.ApplicationScoped;

/** Violates: services are transactional. */
@ApplicationScoped
public class HalfSaver {}
