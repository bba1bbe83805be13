package nl.powervrouwen.jobs;

import java.io.Serializable;

/**
 * The file that a job made.
 *
 * @param name as it is saved, such as {@code certificaten-groep-neede.pdf}; never a path
 * @param mediaType such as {@code application/pdf}
 * @param size in bytes
 */
public record JobFile(String name, String mediaType, long size) implements Serializable {}
