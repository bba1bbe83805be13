package nl.powervrouwen.settings;

import java.io.Serializable;
import java.time.Instant;

/**
 * Once that a setting was changed.
 *
 * @param setting which
 * @param before what held until then
 * @param value what held from then on
 * @param at when
 * @param by name of who did it
 */
public record SettingChangeRow(Setting setting, String before, String value, Instant at, String by)
    implements Serializable {}
