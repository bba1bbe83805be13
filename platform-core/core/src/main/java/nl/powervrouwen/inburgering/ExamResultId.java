package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.UUID;

/** Which result of an exam. */
public record ExamResultId(UUID value) implements Serializable {}
