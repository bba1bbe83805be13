package nl.powervrouwen.identity;

import java.io.Serializable;
import java.util.UUID;

/** Which request for agreement. */
public record AgreementRequestId(UUID value) implements Serializable {}
