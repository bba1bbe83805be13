package nl.powervrouwen.packs;

import java.io.Serializable;

/**
 * A municipality of the Netherlands, from the official list.
 *
 * @param code four digits
 * @param name official name, such as {@code 's-Hertogenbosch}
 * @param proposedId a short name made of the name, such as {@code s-hertogenbosch}
 */
public record MunicipalityCode(String code, String name, String proposedId)
    implements Serializable {}
