package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.spi.Words;

/**
 * That a rule applies to somebody.
 *
 * @param since the day of the last fact that made it apply
 * @param why the facts in one sentence, without a name
 */
public record Sign(LocalDate since, Words why) implements Serializable {}
