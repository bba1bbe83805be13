package nl.powervrouwen.packs;

import java.io.Serializable;
import nl.powervrouwen.spi.Words;

/**
 * One thing that a pack changes, told so that a person understands it before it is done.
 *
 * @param key the key of the pack, such as {@code retention.participant-file}
 * @param label what it is about, such as {@code Bewaartermijn van het deelnemersdossier}
 * @param before how it is; {@code niets} when there was nothing
 * @param after how it becomes; {@code niets} when it goes away
 */
public record Change(String key, Words label, Words before, Words after) implements Serializable {}
