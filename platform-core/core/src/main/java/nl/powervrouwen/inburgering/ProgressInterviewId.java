package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which progress interview. */
public record ProgressInterviewId(UUID value) implements Serializable {}
