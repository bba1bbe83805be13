package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.util.UUID;

/** Which warning that was put aside. */
public record AsideId(UUID value) implements Serializable {}
