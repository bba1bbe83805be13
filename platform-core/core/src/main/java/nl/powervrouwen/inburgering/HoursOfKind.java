package nl.powervrouwen.inburgering;

import java.io.Serializable;

/**
 * What is recorded of one kind of hours, together.
 *
 * @param hours the hours of which the number is known
 * @param unknown how many entries there are besides of which it is not
 */
public record HoursOfKind(HoursKind kind, int hours, int unknown) implements Serializable {}
