package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which vrijstelling or ontheffing. */
public record ExemptionId(UUID value) implements Serializable {}
